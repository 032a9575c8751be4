import type { TextLine } from '#importers/lines/text-line.ts';

/** The lines of one page, and how high the page is in points. */
export interface PrintedPage {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Lines that the pages of a document repeat in their margins. */
export interface RunningLines {
  readonly lines: ReadonlySet<TextLine>;
  /** What they were, in Chinese. */
  readonly lost: readonly string[];
}

/** Height of the margins in which running titles stand, in points: an inch. */
const titleMargin = 72;
/** Page numbers of official documents stand 7 mm below the text, 28 mm above the lower edge. */
const numberMargin = 110;
/** Height in which nothing but running lines stands, whatever their size, in points: 20 mm. */
const emptyMargin = 56;
/** Lines at heights that differ by less stand at the same height. */
const slack = 4;
/** Share of all pages that must have a running line. */
const leastShare = 0.4;

/** Finds running titles and page numbers: the same line, or one that counts pages, at one height of several pages. */
export function runningLines(pages: readonly PrintedPage[], bodySize: number): RunningLines {
  const enough = Math.max(2, pages.length * leastShare);
  const groups = grouped(pages, bodySize).filter(
    (group) => new Set(group.members.map(({ page }) => page)).size >= enough && isRunning(group),
  );
  return {
    lines: new Set(groups.flatMap(({ members }) => members)),
    lost: groups.map(description),
  };
}

/** — # —, 第#页: official documents set it in a size of its own. */
const pageNumber = /^[-—–－·第]*#[-—–－·页]*(?:[/／，共]+#页?)?$/u;

interface Group {
  /** The text of its lines, with # for each number. */
  readonly form: string;
  readonly fromEdge: number;
  readonly isAtTop: boolean;
  readonly members: TextLine[];
}

function grouped(pages: readonly PrintedPage[], bodySize: number): readonly Group[] {
  const groups: Group[] = [];
  for (const { height, lines } of pages) {
    for (const line of lines) {
      if (line.box === null) continue;
      const isAtTop = line.box.baseline < height / 2;
      const fromEdge = isAtTop ? line.box.baseline : height - line.box.baseline;
      const form = line.text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, '');
      const isLarge = line.box.size > bodySize + 1 && !pageNumber.test(form);
      if (fromEdge > (isLarge ? emptyMargin : numberMargin)) continue;
      const group = groups.find(
        (other) =>
          other.form === form &&
          other.isAtTop === isAtTop &&
          Math.abs(other.fromEdge - fromEdge) < slack,
      );
      if (group) group.members.push(line);
      else groups.push({ form, fromEdge, isAtTop, members: [line] });
    }
  }
  return groups;
}

/** Whether every number in a group's lines either stays the same or counts the pages. */
function isRunning({ members, fromEdge }: Group): boolean {
  const numbers = members.map(({ text }) => text.match(/\d+/gu)?.map(Number) ?? []);
  const slots = numbers[0]?.map((_, slot) => ({
    isSame: numbers.every((row) => row[slot] === numbers[0]?.[slot]),
    isCount: members.every(
      ({ page }, index) =>
        (numbers[index]?.[slot] ?? 0) - page ===
        (numbers[0]?.[slot] ?? 0) - (members[0]?.page ?? 0),
    ),
  }));
  const isNumbered = slots?.some(({ isCount, isSame }) => isCount && !isSame) ?? false;
  if (!isNumbered && fromEdge > titleMargin) return false;
  return slots?.every(({ isSame, isCount }) => isSame || isCount) ?? true;
}

function description({ members, isAtTop }: Group): string {
  const [first] = members;
  const last = members.at(-1);
  const place = isAtTop ? '页眉' : '页脚';
  return `第${first?.page}至${last?.page}页（共${members.length}页）：${place}“${first?.text}”，逐页重复，不算正文`;
}
