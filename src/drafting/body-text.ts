import type { RootContent, Table } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type {
  SourceBlock,
  SourceNote,
  SourceParagraph,
  SourceTable,
} from '#importers/source-document.ts';
import { outlineOf } from './outline.ts';
import { tableRows } from './table-rows.ts';

/** A line that begins with these words would be read as program code. */
const code: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/**
 * The text of a report's body: headings, paragraphs, tables and notes of a document in order.
 * Whatever Markdown or MDX would read as markup is escaped, so that a reader of the file gets every
 * character back.
 */
export function bodyText(blocks: readonly SourceBlock[]): string {
  const children = outlineOf(blocks).map(({ block, depth }) => node(block, depth));
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      extensions: [
        gfmAutolinkLiteralToMarkdown(),
        gfmFootnoteToMarkdown(),
        gfmStrikethroughToMarkdown(),
        gfmTableToMarkdown({ tablePipeAlign: false }),
        mdxToMarkdown(),
        code,
      ],
    },
  );
}

function node(block: SourceBlock, depth: number | null): RootContent {
  if (block.kind === 'note') return note(block);
  if (block.kind === 'table') return table(block);
  const children = phrasing(block);
  return depth === null
    ? { type: 'paragraph', children }
    : { type: 'heading', depth: depth as 2, children };
}

function phrasing({ text, calls }: SourceParagraph) {
  const pieces: ({ type: 'text'; value: string } | ReturnType<typeof reference>)[] = [];
  let from = 0;
  for (const { at, label } of calls) {
    if (at > from) pieces.push({ type: 'text', value: text.slice(from, at) });
    pieces.push(reference(label));
    from = at;
  }
  if (from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}

function reference(label: string) {
  return { type: 'footnoteReference', identifier: label, label } as const;
}

function note({ label, text }: SourceNote): RootContent {
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}

/** A table, within `<Table merged="A2:A4">` where cells of it are merged. */
function table(source: SourceTable): RootContent {
  const { rows, merged } = tableRows(source);
  const drawn: Table = {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({
        type: 'tableCell',
        children: value ? [{ type: 'text', value }] : [],
      })),
    })),
  };
  if (merged.length === 0) return drawn;
  return {
    type: 'mdxJsxFlowElement',
    name: 'Table',
    attributes: [{ type: 'mdxJsxAttribute', name: 'merged', value: merged.join(' ') }],
    children: [drawn],
  } as unknown as RootContent;
}
