import { firstUnbreakable } from './first-unbreakable.ts';
import type { LineMeasure } from './line-measures.ts';
import { lineStart } from './line-start.ts';
import { isWholeTitle } from './title-lines.ts';

/** Room at the end of a line, given whether it begins a paragraph. */
export function roomOf(line: LineMeasure, begins: boolean, indent: number): number | null {
  if (line.room === null) return null;
  return line.indent === null && begins ? line.room - indent : line.room;
}

/** What it costs to say that a line begins a paragraph, or that it does not. */
export function standing(line: LineMeasure, begins: boolean, indent: number): number {
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

export interface Passage {
  readonly line: LineMeasure;
  readonly next: LineMeasure;
  /** Whether the next line begins a paragraph. */
  readonly begins: boolean;
  readonly room: number | null;
  /** Whether the line itself begins one. */
  readonly from: boolean;
}

export function passing(passage: Passage): number {
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

/** 填报单位：… below the title of a form begins a line of its own. */
const formTitle = /(?:自评|评价|评分|情况)表(?:[（(].{1,12}[）)])?$/u;
const labelled = /^[^，。；：:]{2,14}[：:]/u;

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
  if (formTitle.test(line.text) && labelled.test(next.text)) cost += 8;
  if (next.apart) cost += 6;
  return cost;
}
