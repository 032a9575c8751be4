import { departmentName } from '#core/department.ts';
import { chineseDate } from '#core/format.ts';
import type { MetaTag } from './citation-meta.ts';
import type { PublishedReport } from './published-report.ts';

/** One entry of the head of a disclosed document, for reader and machine. */
export interface CatalogueEntry {
  readonly label: string;
  readonly text: string;
  /** `null` where nothing is known. */
  readonly tag: MetaTag | null;
}

/**
 * The catalogue metadata (目录信息) that a disclosed document carries. What is not known is
 * left out, but for the date of publication: that it is missing is told.
 *
 * @see 政府信息公开条例 art. 12; the labels are those of 政府信息公开目录 pages.
 */
export function catalogueOf({ data, department }: PublishedReport): readonly CatalogueEntry[] {
  const { indexNumber, documentNumber, documentDate, published, publishedTime, source } = data;
  const publisher = source?.name ?? departmentName(department, data.year);
  const time = publishedTime ? ` ${publishedTime}` : '';
  return [
    entry('索引号', 'dcterms.identifier', indexNumber),
    entry('文号', 'dcterms.identifier', documentNumber),
    entry('发布机构', 'dcterms.publisher', publisher),
    entry('成文日期', 'dcterms.created', documentDate, documentDate && chineseDate(documentDate)),
    entry('发布日期', 'dcterms.issued', published, published && chineseDate(published) + time) ?? {
      label: '发布日期',
      text: '未标明',
      tag: null,
    },
  ].filter((found) => found !== null);
}

function entry(
  label: string,
  name: string,
  content: string | null,
  text = content,
): CatalogueEntry | null {
  return content === null || text === null ? null : { label, text, tag: { name, content } };
}
