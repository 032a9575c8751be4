import type { CitationWriter } from './citation.ts';

/** CSL-JSON, what Zotero and other reference managers read: a list of one report. */
export const cslCitation: CitationWriter = (citation, accessed) => {
  const { key, author, title, published, version, documentNumber, address } = citation;
  const item = {
    id: key,
    type: 'report',
    title,
    author: [{ literal: author }],
    publisher: author,
    ...(documentNumber === null ? {} : { number: documentNumber }),
    ...(published === null ? {} : { issued: dateOf(published) }),
    ...(version === null ? {} : { version }),
    ...(accessed === null ? {} : { accessed: dateOf(accessed) }),
    URL: address,
    language: 'zh-CN',
  };
  // One line a field: that is how people read it.
  const fields = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${fields.join(',\n')}\n}]`;
};

/** `2023-08-05` as `[[2023, 8, 5]]`. */
function dateOf(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
