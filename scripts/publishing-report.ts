import { countBySeverity } from '#core/finding.ts';
import type { OnProgress, Step } from '#publishing/progress.ts';
import { publish } from '#publishing/publish.ts';
import type { Shard } from '#publishing/shard.ts';
import type { PageTiming } from '#rendering/render-site.ts';
import { progressPrinter } from './progress-printer.ts';

export interface Publishing {
  readonly content: string;
  readonly out: string;
  readonly shard?: Shard | null;
  /** Whether to tell where the time went. */
  readonly verbose?: boolean;
}

/**
 * Publishes and tells a person what happened: steps, counts, time, or what stands in the way.
 *
 * @returns Whether the site was published.
 */
export async function publishAloud({
  content,
  out,
  shard = null,
  verbose = false,
}: Publishing): Promise<boolean> {
  const started = performance.now();
  const print = progressPrinter();
  const begun: (readonly [step: Step, at: number])[] = [];
  const onProgress: OnProgress = (step, done, all) => {
    if (begun.at(-1)?.[0] !== step) begun.push([step, performance.now()]);
    print(step, done, all);
  };
  const result = await publish({ root: process.cwd(), content, out, shard, onProgress }).catch(
    async (error: unknown) => {
      // Code that most runs need not load.
      const { whyNotPublished } = await import('./why-not-published.ts');
      throw whyNotPublished(error, { out, shard });
    },
  );
  if (verbose) tellTimes(begun, result.published ? result.timings : []);
  const { reports, findings } = result.checked;
  if (!result.published) {
    // Code that most runs need not load.
    const { blockingFindings } = await import('./blocking-findings.ts');
    process.stdout.write(blockingFindings(result));
    process.stdout.write(`没有发布；${out} 中原有的网站保持不变。\n`);
    return false;
  }
  const { error, warning, note } = countBySeverity(findings);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made =
    result.search === null
      ? '没有变化，网站已是最新'
      : `生成${result.rendered}个文件，检索索引分${result.search.shards}片（重建${result.search.built}片）`;
  process.stdout.write(
    `${reports}份报告，${result.pages}个页面；${made}；核验结果：错误${error}项（均已说明），警告${warning}项，提示${note}项；用时${seconds}秒。网站在 ${out} 文件夹。\n`,
  );
  return true;
}

/** How long each step took, what each kind of page cost, and the most memory that was in use. */
function tellTimes(
  begun: readonly (readonly [step: Step, at: number])[],
  timings: readonly PageTiming[],
): void {
  const lines = begun.map(([step, at], index) => {
    const end = begun[index + 1]?.[1] ?? performance.now();
    return `  ${((end - at) / 1000).toFixed(1).padStart(7)}秒  ${step}`;
  });
  const kinds = timings.map(({ component, pages, milliseconds }) => {
    const each = (milliseconds / pages).toFixed(1);
    return `  ${(milliseconds / 1000).toFixed(1).padStart(7)}秒  ${component}（${pages}个，平均${each}毫秒）`;
  });
  // Kilobytes.
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `各步骤用时：\n${lines.join('\n')}\n${kinds.length > 0 ? `各类页面用时（各线程合计）：\n${kinds.join('\n')}\n` : ''}内存峰值：${memory} MB\n`,
  );
}
