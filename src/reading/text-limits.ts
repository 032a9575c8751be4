import type { Place } from '#core/place.ts';
import type { SourceText } from './source-text.ts';

/** What is too much in a file, and where it begins to be. */
export interface Excess {
  readonly place: Place;
  readonly message: string;
}

/** Characters of a file. The longest reports that are known have 60,000. */
const longestFile = 500_000;
/** Lines of the text that are not empty. */
const mostLines = 10_000;
/** Columns of white space at the start of a line. */
const widestIndent = 120;
/** Quotes and lists within one another. */
const deepestContainers = 16;
/** Each mark may pair with each other one of its paragraph: what a parser does grows with the square. */
const mostMarksTogether = 1_000;
const mostMarks = 10_000;
/** Characters of one paragraph or row: checks read each sentence against its paragraph. */
const longestParagraph = 10_000;
/** Search reads no report with more sections. */
const mostHeadings = 2_000;

/** What keeps a whole file from being read, `null` when it has a usual size. */
export function excessiveSize({ text, placeAt }: SourceText): Excess | null {
  if (text.length <= longestFile) return null;
  return {
    place: placeAt(longestFile),
    message: `文件超过${longestFile / 10_000}万字，不像是一份报告，没有读取；请核对此处以后的内容，或把长表格作为附件公开`,
  };
}

/**
 * What would keep a parser of Markdown busy for minutes. Whoever wrote it made a slip, or means harm:
 * no report comes near these limits.
 */
export function excessiveText(source: SourceText, bodyStart: number): Excess | null {
  return isUsual(source.text.slice(bodyStart)) ? null : excessiveLine(source, bodyStart);
}

/** The same by looking at each line. */
export function excessiveLine({ text, placeAt }: SourceText, bodyStart: number): Excess | null {
  const counts = { lines: 0, marks: 0, headings: 0, together: 0, characters: 0 };
  let table = false;
  let previous = '';
  for (const line of linesOf(text, bodyStart)) {
    const found = lineExcess(line.text);
    if (found) return { place: placeAt(line.start + found.column), message: found.message };
    const empty = /^[\s>]*$/u.test(line.text);
    const begins = beginsBlock(line.text);
    const content = line.text.slice(prefix.exec(line.text)?.[0].length ?? 0);
    table = !empty && !begins && (table ? line.text.includes('|') : isDelimiter(content, previous));
    if (table || empty || begins) {
      counts.together = 0;
      counts.characters = 0;
    }
    previous = content;
    const marks = [...line.text.matchAll(mark)];
    const most = Math.min(mostMarksTogether - counts.together, mostMarks - counts.marks);
    const over = marks[most];
    if (over) return { place: placeAt(line.start + over.index), message: tooManyMarks };
    const room = longestParagraph - counts.characters;
    if (!empty && line.text.length > room) {
      return { place: placeAt(line.start + room), message: tooLongParagraph };
    }
    counts.characters += line.text.length;
    counts.marks += marks.length;
    counts.together += marks.length;
    counts.lines += empty ? 0 : 1;
    counts.headings += /^ {0,3}#{1,6}(?:\s|$)/u.test(line.text) ? 1 : 0;
    const message = tooMany(counts);
    if (message) return { place: placeAt(line.start), message };
  }
  return null;
}

/** Whether a text cannot be too much: looking at each line takes six times as long. */
function isUsual(text: string): boolean {
  const deep = /^[ \t>*+\-.)\d]{17}/mu;
  const marks = /[*_~[\]{<`]/gu;
  return (
    text.split('\n', mostHeadings).length < mostHeadings &&
    text.split('\n\n').every(({ length }) => length <= longestParagraph) &&
    (text.match(marks)?.length ?? 0) <= mostMarksTogether &&
    !deep.test(text)
  );
}

/** Marks that open or close something. */
const mark = /[*_~[\]{<]|`+/gu;

const tooManyMarks =
  '星号、方括号、反引号、小于号等标记太多，不像是报告的文字，没有读取；请删去多余的标记，或分成几段';

const tooLongParagraph = `这一段超过${longestParagraph / 10_000}万字，不像是报告的文字，没有读取；请分成几段`;

function tooMany(counts: { readonly lines: number; readonly headings: number }): string | null {
  if (counts.lines > mostLines) return `正文超过${mostLines}行，没有读取；请把长表格作为附件公开`;
  return counts.headings > mostHeadings
    ? `正文的标题超过${mostHeadings}个，没有读取；请核对是否误把文字写成了标题`
    : null;
}

function* linesOf(text: string, from: number) {
  for (let start = from; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield { start, text: text.slice(start, stop) };
    start = stop + 1;
  }
}

/** White space, signs of quotes and of list items at the start of a line. */
const prefix = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r]|$)))*[ \t]*/u;
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t\r]*$/u;

function lineExcess(line: string): { readonly column: number; readonly message: string } | null {
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const columns = indent.replaceAll('\t', '    ').length;
  if (columns > widestIndent && indent.length < line.trimEnd().length) {
    return {
      column: indent.length,
      message: `行首空格超过${widestIndent}格，会被当作层层嵌套；请删去多余的空格`,
    };
  }
  if (thematicBreak.test(line)) return null;
  const signs = [...(prefix.exec(line)?.[0] ?? '').matchAll(/[^\s\d]/gu)];
  const over = signs[deepestContainers];
  return over
    ? {
        column: over.index,
        message: `引用或列表嵌套超过${deepestContainers}层；请减少行首的 >、- 或编号`,
      }
    : null;
}

/** Whether a line begins a block of its own wherever it stands: an item with a sign, a heading. */
function beginsBlock(line: string): boolean {
  return /^[ \t]*[-*+][ \t]+\S|^ {0,3}#{1,6}\s/u.test(line);
}

/** Whether a line makes a table of the one before it: as many columns, and nothing but rules. */
function isDelimiter(line: string, head: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/u.test(line) && line.includes('|') && columns(line) === columns(head);
}

function columns(row: string): number {
  const bars = row.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return [...bars.matchAll(/\\[\\|]|(\|)/gu)].filter(([, bar]) => bar).length;
}
