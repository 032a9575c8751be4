import type { ReportData } from '#core/report-schema.ts';

/**
 * When a report was published, in ISO 8601: `2023-08-25T09:30+08:00` in China's one time zone, the
 * date alone where the time is not known.
 */
export function momentOf({
  published,
  publishedTime,
}: Pick<ReportData, 'published' | 'publishedTime'>): string | null {
  return published && publishedTime ? `${published}T${publishedTime}+08:00` : published;
}
