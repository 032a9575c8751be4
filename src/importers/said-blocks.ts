import type { SourceBlock } from './source-document.ts';

/** What blocks say, for tests: without places and what a PDF file never states. */
export function saidBlocks(blocks: readonly SourceBlock[]) {
  return blocks.map((block) => {
    if (block.kind !== 'table') return { text: block.text };
    return {
      rows: block.rows.map((row) =>
        row.map(({ text, column, rowSpan, columnSpan }) => ({ text, column, rowSpan, columnSpan })),
      ),
    };
  });
}
