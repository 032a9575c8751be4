import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { readReport } from '#reading/read-report.ts';

/** The column that the text's own place gives for the mark ◎ in it. */
function columnTold(body: string): { readonly text: string; readonly column: number } {
  const { report } = readReport(exampleFile, exampleSource('', body));
  const block = report && textBlocks(report)[0];
  if (!block) throw new Error('no text');
  return { text: block.text, column: block.placeAt(block.text.indexOf('◎')).column };
}

describe('what stands behind an escaped character is told at its own column', () => {
  test.each([
    ['a sign', '率\\<90%◎', '率<90%◎', 7],
    ['two signs', '\\{率\\}\\<◎', '{率}<◎', 8],
    ['an entity', '率&lt;90%◎', '率<90%◎', 9],
    ['an ampersand', '甲&amp;乙◎', '甲&乙◎', 8],
    ['a rare character as an entity', '甲&#x20BB7;乙◎', '甲𠮷乙◎', 12],
    ['nothing escaped', '率为90%◎', '率为90%◎', 6],
    ['on the second line', '甲\n乙\\<丙◎', '甲乙<丙◎', 5],
  ])('%s', (_, body, text, column) => {
    expect(columnTold(body)).toEqual({ text, column });
  });
});
