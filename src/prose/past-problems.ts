import type { Report } from '#core/report.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

const earlier = /上年|上一年|以往年度|以前年度|往年|去年/u;

/**
 * What the text says of how last year's problems were put right (整改), joined; empty when it says
 * nothing. A heading with 整改 opens such a passage, and so does a paragraph that names an earlier
 * year beside 整改; the passage runs to the next heading.
 */
export function pastProblemsText(report: Pick<Report, 'body' | 'data'>): string {
  const lastYear = `${report.data.year - 1}年`;
  const blocks = textBlocks(report);
  const opens = ({ kind, text }: TextBlock) =>
    text.includes('整改') && (kind === 'heading' || earlier.test(text) || text.includes(lastYear));
  const sections = new Set(blocks.filter(opens).map(({ section }) => section));
  return blocks
    .filter(({ section }) => sections.has(section))
    .map(({ text }) => text)
    .join('\n');
}
