import type { Node, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { hiddenAdvice, hiddenCharacter } from '#core/hidden-character.ts';
import { mergedCellsProblem } from '#core/merged-cells.ts';
import type { Place } from '#core/place.ts';
import type { Problem } from '#core/report.ts';
import { walk } from './walk.ts';

/**
 * What a report's text may contain: Markdown, GFM tables and footnotes, and the components below
 * with literal attributes. An allow-list: whatever is not named here is refused.
 */
const markdown = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Component names with the attributes they take. */
const components: Readonly<Record<string, readonly string[]>> = {
  /** Prints a front-matter figure as stated: `<Figure of="budget.adjusted" />`. */
  Figure: ['of'],
  /** A boxed remark: `<Note title="口径说明">…</Note>`. */
  Note: ['title'],
  /** A table with merged cells: `<Table merged="A2:A4">` around a Markdown table. */
  Table: ['merged'],
};

export const noImports =
  'import 和 export 是程序代码，报告中不能使用；请删去，或在行首加空格后改写';
export const noBraces =
  '花括号 { } 会被当作程序代码，报告中不能使用；要显示花括号请写作 \\{ 和 \\}';

const refusals: Record<string, string> = {
  mdxjsEsm: noImports,
  mdxFlowExpression: noBraces,
  mdxTextExpression: noBraces,
  html: '报告中不能使用 HTML 标签；请改用 Markdown',
  image: '正文中不能插入图片；请作为附件公开，或改用表格',
  imageReference: '正文中不能插入图片；请作为附件公开，或改用表格',
};

interface Element extends Node {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly children: readonly Nodes[];
  readonly attributes: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function elementRefusal({ name, attributes, children }: Element): string | null {
  const known = Object.keys(components).join('、');
  const allowed = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!allowed) return `标签 <${name ?? ''}> 不能使用；报告中只能使用 ${known}，小于号请写作 \\<`;
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute')
      return `<${name}> 中不能使用花括号；属性只能写 名称="文字"`;
    if (!attribute.name || !allowed.includes(attribute.name)) {
      return `<${name}> 没有 ${attribute.name ?? ''} 属性；可以写：${allowed.join('、')}`;
    }
    if (typeof attribute.value !== 'string')
      return `<${name}> 的 ${attribute.name} 应写成 ${attribute.name}="文字"`;
  }
  return name === 'Table' ? tableRefusal(String(attributes[0]?.value ?? ''), children) : null;
}

function tableRefusal(merged: string, children: readonly Nodes[]): string | null {
  const [table] = children;
  if (table?.type !== 'table' || children.length > 1) {
    return '<Table> 与 </Table> 之间应是一个表格，前后各空一行';
  }
  return mergedCellsProblem(
    merged,
    table.children.map((row) => row.children.map((cell) => textOf(cell))),
  );
}

/** Links lead to web pages, to mail, or within this site; nothing else. */
function linkRefusal(url: string): string | null {
  // Browsers drop control characters and spaces inside a scheme; so does this look. Where one is written
  // as an entity, the parser puts a sign in its place.
  const address = url.replaceAll(/[\p{Cc}\s\uFFFD]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1];
  if (scheme === undefined) {
    // They also read a backslash as a slash: /\host is another host.
    return /^[\\/]{2}/u.test(address) ? '链接缺少 https:；请写完整网址' : null;
  }
  return ['http', 'https', 'mailto'].includes(scheme.toLowerCase())
    ? null
    : `链接不能以 ${scheme}: 开头；请使用 https:// 网址`;
}

function refusal(node: Node, parent: Node | null): string | null {
  if (isElement(node)) return elementRefusal(node);
  const known = refusals[node.type];
  if (known) return known;
  if (!markdown.has(node.type)) return `不支持这种写法（${node.type}）`;
  if (node.type === 'heading' && 'depth' in node && node.depth === 1) {
    return '正文标题从二级（##）开始；一级标题由元数据的 title 生成';
  }
  // The outline and its anchors know the headings of the text itself.
  if (node.type === 'heading' && parent?.type !== 'root') {
    return '标题不能放在引用、列表、脚注或标注里；请移到外面，或改用加粗';
  }
  return 'url' in node && typeof node.url === 'string' ? linkRefusal(node.url) : null;
}

/** Nobody mends more at a time; one slip can be repeated ten thousand times. */
const mostProblems = 200;

/** What the tree contains outside the safe subset. */
export function unsafeParts(tree: Root): readonly Problem[] {
  const problems: Problem[] = [];
  walk<Nodes>(tree, (node, parent) => {
    if (problems.length >= mostProblems) return false;
    const message = refusal(node, parent);
    const place = message === null ? hiddenPlace(node) : { ...placeOfNode(node), message };
    if (place === null) return true;
    const { message: sentence, ...where } = place;
    problems.push({ kind: 'body', at: [], place: where, message: sentence });
    return false;
  });
  return problems;
}

/** Where a node says what nobody sees; written as an entity it is hidden as well. */
function hiddenPlace(node: Node): (Place & { readonly message: string }) | null {
  const hidden = hiddenCharacter(saidBy(node));
  if (!hidden) return null;
  const { line, column } = placeOfNode(node);
  // Only in a text on one line is the place of a character that of its offset.
  const before = 'value' in node ? String(node.value).slice(0, hidden.offset) : '';
  const offset = node.type === 'text' && !before.includes('\n') ? hidden.offset : 0;
  return { line, column: column + offset, message: hiddenAdvice(hidden.code) };
}

/** What a node says itself, without what stands below it; a text has nothing but its value. */
function saidBy(node: Node): string {
  let said = '';
  for (const key of ['value', 'url', 'title', 'lang', 'meta', 'label']) {
    if (key in node) said += `${(node as unknown as Record<string, unknown>)[key] ?? ''} `;
  }
  return isElement(node)
    ? node.attributes.reduce((all, { value }) => `${all}${value} `, said)
    : said;
}

function placeOfNode(node: Node): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
