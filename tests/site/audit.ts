import lighthouse from 'lighthouse';

export interface Audited {
  /** Category → points of a hundred. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that a page failed, those of speed apart. */
  readonly faults: readonly string[];
  /** Audits of speed that cost points, with what was measured. */
  readonly slow: readonly string[];
  /** How fast the machine was while it measured; about 1500 is a common desktop. */
  readonly machine: number;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse on a page: a phone on a slow line, simulated from what a fast load depended on. */
export async function audit(address: string, port: number): Promise<Audited> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    throttlingMethod: 'simulate',
    onlyCategories: categories,
  });
  if (!result) throw new Error(`Unexpected lack of a result for ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const failed = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => {
        const { score, displayValue = '', explanation = '', details } = lhr.audits[id] ?? {};
        const items = details && 'items' in details ? JSON.stringify(details.items) : '';
        const told = `${id} ${score} ${displayValue} ${explanation} ${items}`.slice(0, 2000);
        return { category, told };
      }),
  );
  const isSpeed = ({ category }: { readonly category: string }) => category === 'performance';
  return {
    scores: Object.fromEntries(
      categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
    ),
    faults: failed.filter((one) => !isSpeed(one)).map(({ told }) => told),
    slow: failed.filter(isSpeed).map(({ told }) => told),
    machine: lhr.environment.benchmarkIndex,
  };
}
