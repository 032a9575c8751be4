import type { Excerpt } from '#search/excerpt.ts';

/**
 * Where a result leads: the page with the words to be marked there, its place, and the found text
 * for browsers that mark it by themselves. `null` for addresses that are not of the web.
 *
 * @param url - Address of the place, `/reports/gzgsl/2021/#s3`.
 * @param query - What was asked; empty where no words are to be marked.
 * @param excerpt - What is shown of it; `null` for a report as a whole.
 */
export function landing(url: string, query: string, excerpt: Excerpt | null): string | null {
  const address = URL.parse(url, location.origin);
  if (address === null || !/^https?:$/u.test(address.protocol)) return null;
  if (query !== '') address.searchParams.set('find', query);
  const directive = excerpt === null ? '' : textDirective(excerpt);
  // A browser without text fragments would take the directive for a part of the anchor.
  if (directive === '' || !('fragmentDirective' in document)) return address.href;
  return `${address.href}${address.hash === '' ? '#' : ''}:~:text=${directive}`;
}

/** The found text with the clause around it, so that its right occurrence is meant. */
function textDirective({ pieces, found }: Excerpt): string {
  const at = pieces.findIndex(({ mark }) => mark);
  if (found === '' || at < 0) return '';
  const before = /[^，。；：、！？…]*$/u.exec(pieces[at - 1]?.text ?? '')?.[0].trim() ?? '';
  const after = /^[^，。；：、！？…]*/u.exec(pieces[at + 1]?.text ?? '')?.[0].trim() ?? '';
  return [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    encoded(found),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',');
}

/** Hyphens and commas part a directive, so that neither may stand in its texts. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
