import type { YAMLError } from 'yaml';

/** What an editor has to mend, and where in the YAML it stands. */
export interface Stumble {
  readonly offset: number;
  readonly message: string;
}

/**
 * What made the parser stumble. It notices a mistake behind the place where it was made, at times a
 * hundred lines later; the shapes below are what editors really write.
 *
 * @param text - The YAML alone; offsets count from its start.
 */
export function stumbleOf(text: string, { code, pos: [offset] }: YAMLError): Stumble {
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const near = [at, at - 1, at + 1].filter((index) => index >= 0);
  for (const shape of [wideIndent, openQuote, openBracket]) {
    for (let index = 0; index <= at; index += 1) {
      const found = shape(lines, index);
      if (found) return found;
    }
  }
  for (const shape of [tightColon, tightDash, blockSign, quotedHead]) {
    for (const index of near) {
      const found = shape(lines, index);
      if (found) return found;
    }
  }
  const stray = aboutIndents.has(code) ? strayLine(lines, at + 1) : null;
  if (stray) return { offset: firstOf(stray), message: badIndent };
  return {
    offset,
    message: advice[code] ?? `元数据无法读取（${code}）；请对照上下各行检查格式`,
  };
}

/** What the parser says of a line that stands out of line. */
const aboutIndents: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BAD_COLLECTION_TYPE',
]);

/** Spaces that no YAML parser takes for an indent. */
export const wideIndentAdvice = '行首用了全角空格等特殊空格；请改用半角空格缩进';

export const keyTwice = '同一项写了两次；请删去其中一个';

const badIndent = '缩进不对：同一级的各行要左对齐，下一级多缩进两格';

const advice: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: '行首用了制表符（Tab）；请改用空格缩进',
  DUPLICATE_KEY: keyTwice,
  MISSING_CHAR: '引号、括号或冒号没有写全；值里含有“: ”或“#”时，请给整个值加英文引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里出现了两个“: ”；请给整个值加英文引号',
  MULTILINE_IMPLICIT_KEY: '这一行缺少“: ”，或上一行的引号没有闭合',
  BAD_SCALAR_START: '值以特殊符号开头；请给整个值加英文引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠会被当作转义；请改用单引号',
  UNEXPECTED_TOKEN: '此处多出了字符；值里含有特殊符号时，请给整个值加英文引号',
  RESOURCE_EXHAUSTION: '嵌套层数过多，无法读取；请检查此处前后的括号和缩进',
  TAG_RESOLVE_FAILED: '不支持标签（!）；请删去，或给整个值加英文引号',
  KEY_OVER_1024_CHARS: '名称过长；请检查此处前后的冒号，值里含有冒号时请给整个值加英文引号',
  MULTIPLE_DOCS: '元数据中间不能再出现“---”行',
};

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { start, text: line.replace(/\r$/u, ''), indent: line.search(/[^ ]|$/u) };
    start += line.length + 1;
    return one;
  });
}

function firstOf({ start, indent }: Line): number {
  return start + indent;
}

/** A line that opens an entry: a key, an item of a list, or the end of all. */
const entry = /^\s*(?:- +)?(?:[A-Za-z][\w-]*\s*[:：](?:\s|$)|-(?:\s|$))/u;

function entryFollows(lines: readonly Line[], index: number): boolean {
  // No copy of the lines: it is asked for each of them.
  let at = index + 1;
  while (lines[at]?.text.trim() === '') at += 1;
  const next = lines[at];
  return next === undefined || entry.test(next.text);
}

type Shape = (lines: readonly Line[], index: number) => Stumble | null;

const wideIndent: Shape = (lines, index) => {
  const line = lines[index];
  const found = line && /^ *[\u3000\u00A0]/u.exec(line.text);
  return found ? { offset: line.start, message: wideIndentAdvice } : null;
};

/** `name: "甲`, or `- "甲`: a quote that nothing closes on its line, while the next is another entry. */
const openQuote: Shape = (lines, index) => {
  const line = lines[index];
  const [, before = '', quote = '', rest = ''] =
    (line && /^(\s*(?:- +)*(?:[^\s"':#][^"':#]*:\s+)?)(["'])(.*)$/u.exec(line.text)) ?? [];
  if (!line || quote === '') return null;
  const inside = quote === '"' ? rest.replaceAll(/\\./gu, '') : rest.replaceAll("''", '');
  if (inside.includes(quote) || !entryFollows(lines, index)) return null;
  const end = /[”’]\s*$/u.exec(rest)?.[0].trim();
  return {
    offset: line.start + before.length,
    message:
      end === undefined
        ? `引号 ${quote} 没有闭合；请在这一行的末尾补上英文引号 ${quote}`
        : `开头是英文引号 ${quote}，末尾是中文引号 ${end}；请把末尾的改为英文引号 ${quote}`,
  };
};

const openBracket: Shape = (lines, index) => {
  const line = lines[index];
  const [, before = '', bracket = '', rest = ''] =
    (line && /^(\s*(?:- +)*(?:[^\s"':#][^"':#]*:\s+)?)([[{])(.*)$/u.exec(line.text)) ?? [];
  if (!line || bracket === '') return null;
  if (/[\]}]/u.test(rest) || !entryFollows(lines, index)) return null;
  return {
    offset: line.start + before.length,
    message: `值以 ${bracket} 开头，会被当作一组内容的开始；请给整个值加英文引号`,
  };
};

/** `adjusted：1` and `adjusted:1`. */
const tightColon: Shape = (lines, index) => {
  const line = lines[index];
  const [, before = '', key = '', colon = '', value = ''] =
    (line && /^(\s*(?:- +)*)([A-Za-z]\w*)\s*([:：])(?!\s)(?!\/\/)(.+)$/u.exec(line.text)) ?? [];
  if (!line || key === '') return null;
  const right = `${key}: ${value.trim()}`;
  return {
    offset: line.start + before.length,
    message:
      colon === ':' ? `冒号后面缺少空格；请写作 ${right}` : `冒号写成了中文的“：”；请写作 ${right}`,
  };
};

/** `-name: 甲`. */
const tightDash: Shape = (lines, index) => {
  const line = lines[index];
  const found = line && /^\s*-(?=[^\s-])(?!\d)/u.exec(line.text);
  return found ? { offset: firstOf(line), message: '“-”后面缺少空格；请写作“- ”再接内容' } : null;
};

/** `target: >95%`: a sign that folds the lines below where text follows it. */
const blockSign: Shape = (lines, index) => {
  const line = lines[index];
  const found = line && /^(\s*(?:- +)*[^\s:]+:\s+)[>|](?![-+\d]*\s*(?:#|$))/u.exec(line.text);
  return found
    ? {
        offset: line.start + (found[1] ?? '').length,
        message: '值以 > 或 | 开头，会被当作多行文字的开始；请给整个值加英文引号',
      }
    : null;
};

/** `reason: "甲"乙`: quotes around the beginning of a value only. */
const quotedHead: Shape = (lines, index) => {
  const line = lines[index];
  const found =
    line && /^(\s*(?:- +)*[^\s"':#][^"':#]*:\s+)(["'])[^"']*\2\s*[^\s#,\]}:]/u.exec(line.text);
  return found
    ? {
        offset: line.start + (found[1] ?? '').length,
        message: '值的开头用了英文引号；请改用中文引号“”，或再给整个值加英文单引号',
      }
    : null;
};

/**
 * The first line that is level with nothing above it, or that leaves its own block: one whose
 * neighbours on both sides are level with each other.
 */
function strayLine(lines: readonly Line[], last: number): Line | null {
  let open: readonly number[] = [0];
  const entries = lines.slice(0, last + 1).filter(({ text }) => entry.test(text));
  for (const [index, line] of entries.entries()) {
    const [before, next] = [entries[index - 1], entries[index + 1]];
    if (!open.includes(line.indent)) {
      const left = before && entries[index - 2]?.indent === line.indent;
      return left && before.indent < line.indent ? before : line;
    }
    const isOpening = /:\s*(?:#.*)?$/u.test(line.text) || /^\s*-/u.test(line.text);
    const dash = /^ *(- +)/u.exec(line.text)?.[1]?.length ?? 0;
    const levels = open.filter((level) => level <= line.indent);
    const inner = dash > 0 ? [line.indent + dash] : [];
    // A list may stand level with its key; what a key opens may be indented as its editor likes.
    const below = isOpening && next && next.indent > line.indent && dash === 0 ? [next.indent] : [];
    open = [...levels, ...inner, ...below, ...(dash > 0 ? opened(line, next, dash) : [])];
  }
  return null;
}

/** What stands below `- name:` where that has no value of its own. */
function opened(line: Line, next: Line | undefined, dash: number): readonly number[] {
  const opens = /:\s*(?:#.*)?$/u.test(line.text) && next && next.indent > line.indent + dash;
  return opens ? [next.indent] : [];
}
