import type { ReportResult, SectionResult } from '#search/answer.ts';
import { element } from './element.ts';
import { landing } from './landing.ts';
import { marked, titlePieces } from './search-results.ts';

/** A report as an option of the dialog: its title and one place, to which it leads. */
export function quickResult(result: ReportResult, query: string, index: number): HTMLAnchorElement {
  const place = mostTelling(result.sections);
  const href = place
    ? landing(place.url, query, place.excerpt)
    : landing(result.figures[0]?.url ?? result.url, '', null);
  const option = element(
    'a',
    { id: `quick-result-${index}`, role: 'option', 'aria-selected': 'false', tabindex: '-1', href },
    element('span', { class: 'quick-title' }, ...marked(titlePieces(result))),
  );
  if (result.origin !== '') {
    option.append(element('span', { class: 'origin' }, `来源站点：${result.originName}`));
  }
  const [figure] = result.figures;
  if (!place && figure) {
    option.append(element('span', { class: 'excerpt' }, `${figure.label}　${figure.text}`));
  }
  if (place) {
    const heading = place.heading.map(({ text }) => text).join('');
    const before = place.url.includes('#') ? [element('b', {}, heading)] : [];
    option.append(
      element('span', { class: 'excerpt' }, ...before, ...marked(place.excerpt.pieces)),
    );
  }
  return option;
}

/** The section with the longest excerpt: where a cell of a table and a sentence hold the words, the sentence. */
function mostTelling(sections: readonly SectionResult[]): SectionResult | undefined {
  const length = ({ excerpt }: SectionResult) =>
    excerpt.pieces.reduce((sum, { text }) => sum + text.length, 0);
  return [...sections].sort((a, b) => length(b) - length(a))[0];
}
