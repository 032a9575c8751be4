import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '#core/report.ts';
import { unsafeParts } from './safe-subset.ts';
import type { SourceText } from './source-text.ts';

/**
 * MDX syntax without running any of it. Single tildes stay text (`5~10次`), and emphasis closes
 * beside Chinese quotes (`**“两个健康”**示范`).
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

export interface BodyReading {
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

/** Reads the text behind the front matter into a safe tree whose positions are the file's own. */
export function readBody(source: SourceText, bodyStart: number): BodyReading {
  // Front matter becomes blank lines, so that every position in the tree is one in the file.
  const blank = source.text.slice(0, bodyStart).replaceAll(/[^\r\n]/gu, ' ');
  try {
    const tree = parser.parse(blank + source.text.slice(bodyStart)) as Root;
    const problems = unsafeParts(tree);
    return { tree: problems.length > 0 ? null : tree, problems };
  } catch (error) {
    if (!isSyntaxMessage(error)) throw error;
    const { line, column } = 'line' in error.place ? error.place : error.place.start;
    return {
      tree: null,
      problems: [{ kind: 'body', at: [], place: { line, column }, message: syntaxAdvice(error) }],
    };
  }
}

interface Point {
  readonly line: number;
  readonly column: number;
}
interface SyntaxMessage {
  readonly reason: string;
  readonly ruleId?: string;
  readonly place: Point | { readonly start: Point };
}

function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'place' in error && Boolean(error.place);
}

function syntaxAdvice({ reason, ruleId }: SyntaxMessage): string {
  if (ruleId === 'acorn' || reason.includes('expression')) {
    return '花括号 { } 会被当作程序代码，报告中不能使用；要显示花括号请写作 \\{ 和 \\}';
  }
  if (ruleId === 'end-tag-mismatch' || reason.includes('closing')) {
    return '标签没有成对闭合；若只想显示小于号，请写作 \\<';
  }
  return '小于号 < 会被当作标签的开头；要显示小于号请写作 \\<（例如 \\<90%）';
}
