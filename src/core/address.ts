/** The site's addresses: short, readable and permanent. Every link is built here. */

export const homeAddress = '/';
export const reportsAddress = '/reports/';
export const departmentsAddress = '/departments/';
export const searchAddress = '/search/';
export const checksAddress = '/checks/';
export const aboutAddress = '/about/';
export const yearsAddress = '/years/';
export const indicatorsAddress = '/indicators/';
export const projectsAddress = '/projects/';
export const compareAddress = '/compare/';
export const dataAddress = '/data/';
export const correctionsAddress = '/corrections/';
export const guideAddress = '/how-to-read/';
export const glossaryAddress = '/glossary/';
export const sitemapAddress = '/sitemap.xml';
/** The style sheet of a site that has an accent colour of its own. */
export const themeAddress = '/theme.css';

/** The page of a department-year; `id` is `gzgsl/2021`. */
export function reportAddress(id: string, anchor?: string): string {
  return `/reports/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** The data of a report beside its page: change the ending of the address. */
export function reportDataAddress(id: string, format: 'json' | 'csv'): string {
  return `/reports/${id}.${format}`;
}

/** A state of a report as it was published, `2023-10-12`; the address is permanent. */
export function versionAddress(id: string, version: string): string {
  return `/reports/${id}/${version}/`;
}

/** The data of that state. */
export function versionDataAddress(id: string, version: string, format: 'json' | 'csv'): string {
  return `/reports/${id}/${version}.${format}`;
}

/** An attachment of that state. */
export function versionAttachmentAddress(id: string, version: string, file: string): string {
  return `${versionAddress(id, version)}attachments/${encodeURIComponent(file)}`;
}

/** The picture that a shared link to a report shows. */
export function reportPictureAddress(id: string): string {
  return `/reports/${id}/picture.png`;
}

/** The picture of every other page. */
export const sitePictureAddress = '/picture.png';

/** A file published beside the report. */
export function attachmentAddress(id: string, file: string): string {
  return `/reports/${id}/attachments/${encodeURIComponent(file)}`;
}

export function departmentAddress(id: string): string {
  return `/departments/${id}/`;
}

/** All departments of a fiscal year. */
export function yearAddress(year: number): string {
  return `/years/${year}/`;
}

/** One indicator across departments and years; characters that addresses give a meaning are widened. */
export function indicatorAddress(name: string): string {
  return `/indicators/${encodeURIComponent(indicatorSlug(name))}/`;
}

/** File systems refuse names of more than 255 bytes; a Chinese character takes three. */
const longestSlug = 72;

/**
 * An indicator's name as a folder name: `完成率/进度` is `完成率／进度`. What is too long for a folder is
 * cut, and told apart by a number made of the whole name.
 */
export function indicatorSlug(name: string): string {
  const wide = (character: string) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
  const slug = name.replaceAll(/\s+/gu, '').replaceAll(/[!-,/:-@[-`{-~]|^\.+$/gu, wide);
  const characters = [...slug];
  if (characters.length <= longestSlug) return slug;
  const number = characters.reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 1e9, 0);
  return `${characters.slice(0, longestSlug - 10).join('')}-${number}`;
}

/** Reports side by side, by their ids, in the order given. */
export function comparisonAddress(ids: readonly string[]): string {
  return ids.length === 0 ? compareAddress : `${compareAddress}?reports=${ids.join(',')}`;
}

/** The folder of a further page of a list; the first page has none. */
export function pageFolder(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** A page of a list that is cut into pages: the first one is the list's own address. */
export function pageAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}${pageFolder(number)}/`;
}

/** A downloadable table, `/data/projects.csv`. */
export function tableAddress(table: string, format: 'json' | 'csv'): string {
  return `${dataAddress}${table}.${format}`;
}

/** The names of a feed's files, the same beside every page that has feeds. */
export const feedFiles = { atom: 'feed.xml', rss: 'rss.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** The feed of a page: of the home page all reports, of a department its own, of corrections these. */
export function feedAddress(page: string, format: FeedFormat = 'atom'): string {
  return page + feedFiles[format];
}

/** A term in the glossary. */
export function termAddress(id: string): string {
  return `${glossaryAddress}#${id}`;
}

/** A rule in the public catalogue. */
export function ruleAddress(id: string): string {
  return `/checks/#${id}`;
}
