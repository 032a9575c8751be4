import type { Root } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Problem } from '#core/report.ts';
import type { SourceText } from '#reading/source-text.ts';
import { excessiveText } from '#reading/text-limits.ts';
import { OutOfTime } from '#reading/within-time.ts';
import { parseBody, parserShift } from './parse-body.ts';
import { noBraces, noImports, unsafeParts } from './safe-subset.ts';
import { splitEscapes } from './split-escapes.ts';
import { deeperThan } from './tree-depth.ts';

export interface BodyReading {
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

/** Levels of the tree: sections, quotes, lists and emphasis within one another. */
const deepest = 100;
const tooDeep = '正文的引用、列表或强调嵌套过深，无法读取';
const tooLong = '正文的写法过于复杂，读取时间过长，已停止；请检查成片的星号、括号等标记';

/** Reads the text behind the front matter into a safe tree whose positions are the file's own. */
export function readBody(source: SourceText, bodyStart: number): BodyReading {
  const unread = (found: Pick<Problem, 'place' | 'message'>): BodyReading => {
    return { tree: null, problems: [{ kind: 'body', at: [], ...found }] };
  };
  const excess = excessiveText(source, bodyStart);
  if (excess) return unread(excess);
  try {
    const tree = parseBody(source.text, bodyStart);
    const deep = deeperThan(tree, deepest);
    if (deep) return unread({ place: deep, message: tooDeep });
    splitEscapes(tree, source);
    const problems = unsafeParts(tree);
    return { tree: problems.length > 0 ? null : tree, problems };
  } catch (error) {
    const found = isSyntaxMessage(error)
      ? stumble(error, source, bodyStart)
      : error instanceof RangeError || error instanceof OutOfTime
        ? {
            place: source.placeAt(bodyStart),
            message: error instanceof OutOfTime ? tooLong : tooDeep,
          }
        : null;
    if (!found) throw error;
    return unread(found);
  }
}

interface Point extends Place {
  readonly offset: number;
}
interface SyntaxMessage {
  readonly reason: string;
  readonly ruleId?: string;
  /** Absent where a tag is still open at the end of the file. */
  readonly place?: Point | { readonly start: Point };
}

function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

/** What the parser can stumble over: how it says so, what opened it, and what to do. */
const stumbles = [
  { about: /import\/exports/u, opening: /^(?:import|export)\b/gmu, message: noImports },
  { about: /acorn|expression/u, opening: /(?<!\\)\{/gu, message: noBraces },
  {
    about: /mismatch|closing/u,
    opening: /(?<!\\)</gu,
    message: '标签没有成对闭合；若只想显示小于号，请写作 \\<',
  },
  {
    about: /(?:)/u,
    opening: /(?<!\\)</gu,
    message: '小于号 < 会被当作标签的开头；要显示小于号请写作 \\<（例如 \\<90%）',
  },
] as const;

/** The parser stumbles behind what it could not read, at times a paragraph later. */
function stumble(
  { reason, ruleId, place }: SyntaxMessage,
  { text, placeAt }: SourceText,
  bodyStart: number,
): { readonly place: Place; readonly message: string } {
  // "Expected a closing tag for `<table>` (3:1-3:8)": where it opened.
  const [, line = '', column = ''] = /^Expected a closing tag .*\((\d+):(\d+)-/u.exec(reason) ?? [];
  const point = place && 'start' in place ? place.start : place;
  const offset = point === undefined ? text.length : point.offset + parserShift(text, bodyStart);
  const kind = stumbles.find(({ about }) => about.test(`${ruleId} ${reason}`)) ?? stumbles[3];
  if (line !== '') {
    return { place: { line: Number(line), column: Number(column) }, message: kind.message };
  }
  const openings = [...text.slice(bodyStart, offset + 1).matchAll(kind.opening)];
  const opened = openings.at(-1)?.index;
  return {
    place: placeAt(opened === undefined ? offset : bodyStart + opened),
    message: kind.message,
  };
}
