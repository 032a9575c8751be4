import { departmentsAddress, reportsAddress } from '#core/address.ts';
import type { Reply } from '#search/ask.ts';
import { button, element } from './element.ts';
import { addressOf, type SearchState } from './search-state.ts';
import { shortened } from './search-words.ts';

/** What a notice may offer to do. */
export interface NoticeActions {
  readonly retry: () => void;
  readonly clearFilters: () => void;
}

/** What is to be said beside the results: what is missing from them, and where else to look. */
export function notices(
  reply: Reply,
  state: SearchState,
  { retry, clearFilters }: NoticeActions,
): readonly HTMLElement[] {
  const { query, filters } = state;
  const said: HTMLElement[] = [];
  for (const word of reply.tooCommon) {
    said.push(element('p', {}, `“${word}”单独检索过于常见，请再输入一个字。`));
  }
  if (reply.failures.length > 0) {
    const text = `${reply.failures.join('、')}未能载入，结果可能不全，可重试。`;
    said.push(element('p', { class: 'missing' }, text, button('重试', {}, retry)));
  }
  if (!reply.complete) return said;
  if (reply.reports > 0) return [...said, ...suggestionsOf(reply, state)];
  if (Object.keys(filters).length > 0) {
    const clear = button('去掉全部筛选条件', {}, clearFilters);
    said.push(element('p', {}, '可以扩大范围：', clear));
  }
  return [...said, ...suggestionsOf(reply, state), waysOn(query)];
}

/** The search itself is out of reach. */
export function failureNotice(query: string, retry: () => void): readonly HTMLElement[] {
  const text = '检索数据未能载入，请检查网络后重试。';
  return [element('p', { class: 'missing' }, text, button('重试', {}, retry)), waysOn(query)];
}

/** What else may be asked; what a suggestion has to lift of the filters is not in its address. */
function suggestionsOf(
  { suggestions, reports: found }: Reply,
  { filters, sort }: SearchState,
): readonly HTMLElement[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map(({ query, label, reports, without }) => {
    const kept = Object.entries(filters).filter(([facet]) => !without.some((one) => one === facet));
    const href = addressOf({ query, filters: Object.fromEntries(kept), sort });
    const link = element('a', { href, 'data-query': query }, query);
    return element('li', {}, `${label}　`, link, `　${reports}份报告`);
  });
  return [
    element('p', { class: 'suggested' }, found > 0 ? '还可以这样查：' : '相近的查法：'),
    element('ul', { class: 'suggestions' }, ...items),
  ];
}

function waysOn(query: string): HTMLElement {
  const tip = query.length > 4 ? '可以减少字数，或用空格分开几个词；' : '可以换一个说法；';
  return element(
    'p',
    { class: 'ways-on' },
    `${shortened(query) === '' ? '' : tip}也可以从`,
    element('a', { href: reportsAddress }, '全部报告'),
    '或',
    element('a', { href: departmentsAddress }, '各部门'),
    '中查找。',
  );
}
