import { firstUnbreakable, type LineMeasure } from './line-measures.ts';
import { lineStart } from './line-start.ts';
import { isWholeTitle } from './title-lines.ts';

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

/** Room at the end of a line, given whether it begins a paragraph. */
function roomOf(line: LineMeasure, begins: boolean, indent: number): number | null {
  if (line.room === null) return null;
  return line.indent === null && begins ? line.room - indent : line.room;
}

/** What it costs to say that a line begins a paragraph, or that it does not. */
function standing(line: LineMeasure, begins: boolean, indent: number): number {
  if (line.room === null || line.centred) return 0;
  if (line.indent === null) {
    const over = -(roomOf(line, begins, indent) ?? 0) - 1.2;
    return over > 0 ? Math.min(8, over * 4) : 0;
  }
  const setIn = line.indent > 0.9;
  if (!begins) return setIn ? 6 : 0;
  if (setIn) return indent === 0 ? 2 : 0;
  return indent === 0 ? 0 : 4;
}

interface Passage {
  readonly line: LineMeasure;
  readonly next: LineMeasure;
  /** Whether the next line begins a paragraph. */
  readonly begins: boolean;
  readonly room: number | null;
  /** Whether the line itself begins one. */
  readonly from: boolean;
}

function passing(passage: Passage): number {
  return passage.begins ? costOfEnd(passage) : costOfGoingOn(passage);
}

const sentenceEnd = /[。！？!?…][”’）)》】]*$/u;
const clauseEnd = /[：；:;][”’）)》】]*$/u;
const openEnd = /[，、,（(《“‘〈—-]$/u;

/** What it costs to end a paragraph after a line. */
function costOfEnd({ line, next, room, from }: Passage): number {
  if (room === null) return 0;
  const short = room > firstUnbreakable(next.text) + 0.8;
  let cost = short ? 0 : 1;
  if (openEnd.test(line.text)) cost += 12;
  else if (clauseEnd.test(line.text)) cost += 1.5;
  else if (!sentenceEnd.test(line.text)) cost += costOfUnfinished({ line, short, from });
  cost += costOfItem(next);
  if (next.apart) cost -= 4;
  if (line.titled && next.titled && !isWholeTitle(line.text)) cost += 3;
  return cost;
}

/** Numbers begin paragraphs, unless the items of their enumeration stand within lines. */
function costOfItem(next: LineMeasure): number {
  if (next.setting === 'inline') return 2.5;
  if (lineStart(next.text) === 'numbered') return -2;
  if (lineStart(next.text) === 'enumerated') return next.setting === 'apart' ? -1.2 : -0.5;
  return 0;
}

/** Headings and titles end without a mark; sentences don't. */
function costOfUnfinished({
  line,
  short,
  from,
}: {
  line: LineMeasure;
  short: boolean;
  from: boolean;
}) {
  if (line.centred) return 0;
  if (from && short) return lineStart(line.text) === 'numbered' ? 0.3 : 1;
  return short ? 2 : 6;
}

/** What it costs to go on with the paragraph after a line. */
function costOfGoingOn({ line, next, room }: Passage): number {
  // Lines of a document that are not cut to a width are paragraphs.
  if (room === null) return 20;
  if (line.centred !== next.centred) return 20;
  if (line.size !== null && next.size !== null && Math.abs(line.size - next.size) > 1) return 20;
  const unused = line.centred ? 0 : room - firstUnbreakable(next.text) - 0.5;
  let cost = unused > 0 ? Math.min(12, unused * 2) : 0;
  if (lineStart(next.text) === 'numbered' && next.setting !== 'inline')
    cost += sentenceEnd.test(line.text) ? 4 : 1.5;
  if (next.apart) cost += 6;
  return cost;
}
