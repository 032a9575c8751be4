import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { deepestNesting } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';

const tooDeep =
  '网页的元素嵌套过深，不是正常的网页；请在浏览器中打开，复制正文到 Word 文件后再导入';

/**
 * The tree of a page or a piece of one.
 *
 * @throws UnreadableDocument where elements are nested without end.
 */
export function parsedHtml(html: string): Root {
  const root = parsed(html);
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepestNesting) throw new UnreadableDocument(tooDeep);
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return root;
}

function parsed(html: string): Root {
  try {
    return fromHtml(html);
  } catch (cause) {
    // The parser calls itself for every level.
    if (cause instanceof RangeError) throw new UnreadableDocument(tooDeep, { cause });
    throw cause;
  }
}
