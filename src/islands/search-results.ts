import { percentSign } from '#core/format.ts';
import type { ReportResult, SectionResult } from '#search/answer.ts';
import { checkStatuses } from '#search/check-status.ts';
import type { ExcerptPiece } from '#search/excerpt.ts';
import { element } from './element.ts';
import { landing } from './landing.ts';

/** A report that was found, with a line for each section. */
export function resultItem(result: ReportResult, query: string): HTMLLIElement {
  const lines = result.sections
    .filter((section) => !isTitle(section) || hasMark(section.excerpt.pieces))
    .map((section) => sectionItem(section, query));
  const item = element(
    'li',
    { class: 'result' },
    element(
      'h2',
      {},
      element('a', { href: pageOf(result, query) }, ...marked(titlePieces(result))),
    ),
    element('p', { class: 'where' }, ...factsOf(result).map((fact) => element('span', {}, fact))),
  );
  if (result.origin !== '') {
    item.append(element('p', { class: 'origin' }, `来源站点：${result.originName}`));
  }
  if (result.figures.length > 0) item.append(figureList(result));
  if (lines.length > 0) item.append(element('ul', { class: 'places' }, ...lines));
  if (result.more > 0) {
    const href = pageOf(result, query);
    const link = element('a', { href }, `另有${result.more}处`);
    item.append(element('p', { class: 'more-places' }, link));
  }
  return item;
}

/** The report's page; a value asked for is no text that could be marked there. */
function pageOf({ url, sections }: ReportResult, query: string): string | null {
  return landing(url, sections.length > 0 ? query : '', null);
}

/** The figures that are what was asked for, each leading to its part of the page. */
function figureList({ figures, moreFigures }: ReportResult): HTMLUListElement {
  const items = figures.map(({ url, label, text }) =>
    element(
      'li',
      {},
      element('a', { href: landing(url, '', null) }, label),
      '　',
      element('b', {}, text),
    ),
  );
  const rest = moreFigures > 0 ? [element('li', {}, `另有${moreFigures}个数字`)] : [];
  return element('ul', { class: 'found-figures' }, ...items, ...rest);
}

function sectionItem(section: SectionResult, query: string): HTMLLIElement {
  const { url, heading, above, excerpt } = section;
  const name = isTitle(section) ? ['基本信息'] : marked(heading);
  const line = element('p', { class: 'place' });
  if (above.length > 0) line.append(element('span', { class: 'above' }, `${above.join(' › ')} › `));
  line.append(element('a', { href: landing(url, query, excerpt) }, ...name));
  const item = element('li', {}, line);
  if (excerpt.pieces.length > 0) {
    item.append(element('p', { class: 'excerpt' }, ...marked(excerpt.pieces)));
  }
  return item;
}

/** The head of a page has no anchor, and the report's title for its heading. */
function isTitle({ url }: SectionResult): boolean {
  return !url.includes('#');
}

/** The title, marked if it was found itself. */
export function titlePieces({ title, sections }: ReportResult): readonly ExcerptPiece[] {
  const found = sections.find(isTitle)?.heading ?? [];
  return hasMark(found) ? found : [{ text: title, mark: false }];
}

/** What readers choose a report by. */
function factsOf({ department, year, score, rate, check }: ReportResult): readonly string[] {
  const status = checkStatuses.find(({ code }) => code === check);
  return [
    department,
    `${year}年度`,
    `得分${score ?? '未公开'}`,
    `执行率${rate === null ? '未公开' : percentSign(rate)}`,
    ...(status ? [`核验${status.name}`] : []),
  ];
}

function hasMark(pieces: readonly ExcerptPiece[]): boolean {
  return pieces.some(({ mark }) => mark);
}

/** Found text as nodes, never as markup. */
export function marked(pieces: readonly ExcerptPiece[]): readonly (string | HTMLElement)[] {
  return pieces.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
