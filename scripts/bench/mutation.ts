import { readFileSync } from 'node:fs';
import type { BoundFigure } from '#binding/binding.ts';
import { boundFigures } from '#binding/bindings.ts';
import { factsOf } from '#binding/facts.ts';
import { decimalOf, type StatedFigure } from '#core/figure.ts';
import { formatPath } from '#core/place.ts';
import { openContent } from '#reading/content-directory.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { brokenIdentities } from './identities.ts';
import { figuresOf, mutated, mutations } from './mutations.ts';

/**
 * Mutates every figure of the chosen reports and counts what the checks notice.
 *
 * @param files - Report files; all of them by default.
 */
export function mutationBench(root: string, files?: readonly string[]): MutationResult {
  const content = openContent(root);
  const result: MutationResult = { identity: tally(), text: tally(), free: tally(), misses: [] };
  for (const file of files ?? content.reportFiles) {
    const source = readFileSync(file, 'utf8');
    const { report } = readReport(file, source);
    if (!report) continue;
    const surroundings = content.surroundingsOf(report);
    const before = new Set(
      checkReport({ ...readReport(file, source) }, surroundings).findings.map(keyOf),
    );
    const intact = brokenIdentities(report.data);
    const figures = boundFigures(report, [], surroundings.previous);
    const told = Map.groupBy(figures, ({ figure }) => valueKey(figure.figure, figure.unit));
    const facts = new Map(factsOf(report).map((fact) => [formatPath(fact.at), fact]));
    for (const target of figuresOf(report.data)) {
      const path = formatPath(target.at);
      const fact = facts.get(path);
      const inText =
        fact?.figure && fact.figure.digits.replace('.', '').length >= 3
          ? told.get(valueKey(fact.figure, fact.unit))
          : undefined;
      for (const [name, mutate] of Object.entries(mutations)) {
        const digits = mutate(target.figure);
        const text = digits === null ? null : mutated(source, report, target, digits);
        if (text === null || digits === target.figure.digits) continue;
        const changed = readReport(file, text);
        const { findings } = checkReport(changed, changed.report ? surroundings : null);
        const fresh = findings.filter((finding) => !before.has(keyOf(finding)));
        const { line } = report.placeOf(target.at);
        const after = changed.report
          ? brokenIdentities(changed.report.data)
          : new Set(['unreadable']);
        const breaks = [...after].some((one) => !intact.has(one));
        const group = breaks ? result.identity : inText ? result.text : result.free;
        group.tried += 1;
        if (fresh.length > 0) group.caught += 1;
        if (fresh.some((finding) => finding.line === line || finding.at === path))
          group.placed += 1;
        if (fresh.length === 0 && group !== result.free) {
          result.misses.push(
            `${file}:${line} ${path} ${target.figure.digits} → ${digits} (${name}): ${whyMissed(inText)}`,
          );
        }
      }
    }
  }
  return result;
}

function valueKey(figure: StatedFigure, unit: string): string {
  return `${decimalOf(figure)}${unit}`;
}

/** Why a slip that a reader could notice passed: where the text tells the figure, and how. */
function whyMissed(inText: readonly BoundFigure[] | undefined): string {
  const lines = (inText ?? []).map(({ figure, fact }) => {
    const { line } = figure.block.placeAt(figure.start);
    return `line ${line} ${fact ? `tells it of ${formatPath(fact.at)}` : 'tells it in words that name nothing certain'}`;
  });
  return `breaks no identity beyond rounding; ${lines.join(', ') || 'the text does not tell it'}`;
}

export interface Tally {
  tried: number;
  caught: number;
  /** Caught at the mutated line, or at a place in the text that restates it. */
  placed: number;
}

export interface MutationResult {
  /** Mutations that break an identity between front-matter figures. */
  readonly identity: Tally;
  /** The others whose figure the text restates to three digits or more. */
  readonly text: Tally;
  /** Figures that nothing in the file speaks of: nobody could notice. */
  readonly free: Tally;
  readonly misses: string[];
}

function tally(): Tally {
  return { tried: 0, caught: 0, placed: 0 };
}

function keyOf({
  rule,
  at,
  message,
}: {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}): string {
  return `${rule}|${at}|${message}`;
}
