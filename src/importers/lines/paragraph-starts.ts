import type { LineMeasure } from './line-measures.ts';
import { passing, roomOf, standing } from './paragraph-costs.ts';

/**
 * For each line whether a paragraph begins with it. All lines are decided together, at the least total
 * cost: no single mark is certain, but a full line, an indent, a number and the end of a sentence
 * rarely mislead at once.
 *
 * @param cuts - Lines that begin a paragraph whatever the marks say.
 */
export function paragraphStarts(
  lines: readonly LineMeasure[],
  cuts: ReadonlySet<number>,
): readonly boolean[] {
  // Without geometry the indent of first lines shows only in their being shorter by it.
  const candidates = [2, 0].map((indent) => cheapestStarts({ lines, indent, cuts }));
  const [indented, flush] = candidates;
  if (indented === undefined || flush === undefined) return [];
  return indented.cost <= flush.cost ? indented.starts : flush.starts;
}

interface Question {
  readonly lines: readonly LineMeasure[];
  readonly cuts: ReadonlySet<number>;
  /** Ems by which first lines are set in. */
  readonly indent: number;
}

interface Decision {
  readonly cost: number;
  readonly starts: readonly boolean[];
}

interface Step {
  readonly cost: number;
  /** Whether the line before begins a paragraph, on the cheapest way here. */
  readonly from: boolean;
}

const never: Step = { cost: Number.POSITIVE_INFINITY, from: true };

/** Dynamic programming over two states a line: it begins a paragraph, or it goes on with one. */
function cheapestStarts({ lines, indent, cuts }: Question): Decision {
  const steps: { readonly begins: Step; readonly goesOn: Step }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = steps[index - 1];
    if (before === undefined || last === undefined) {
      steps.push({ begins: { cost: standing(line, true, indent), from: true }, goesOn: never });
      continue;
    }
    const reach = (begins: boolean): Step => {
      if (cuts.has(index) && !begins) return never;
      const ways = [true, false].map((from) => ({
        from,
        cost:
          (from ? last.begins : last.goesOn).cost +
          standing(line, begins, indent) +
          passing({ line: before, next: line, begins, room: roomOf(before, from, indent), from }),
      }));
      return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
    };
    steps.push({ begins: reach(true), goesOn: reach(false) });
  }
  return backtrack(steps);
}

function backtrack(steps: readonly { readonly begins: Step; readonly goesOn: Step }[]): Decision {
  const last = steps.at(-1);
  if (last === undefined) return { cost: 0, starts: [] };
  let begins = last.begins.cost <= last.goesOn.cost;
  const cost = Math.min(last.begins.cost, last.goesOn.cost);
  const starts: boolean[] = [];
  for (const step of steps.toReversed()) {
    starts.unshift(begins);
    begins = begins ? step.begins.from : step.goesOn.from;
  }
  return { cost, starts };
}
