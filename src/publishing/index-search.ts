import { close, createIndex } from 'pagefind';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { searchRecords } from '#search/records.ts';

/**
 * Writes the Pagefind index of all published reports.
 *
 * @param files - The report files to index.
 * @param folder - Where the index goes, `…/pagefind`.
 * @returns The number of sections indexed.
 */
export async function indexSearch(
  content: ContentDirectory,
  files: readonly string[],
  folder: string,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`Unexpected Pagefind failure: ${errors.join('; ')}`);
  let sections = 0;
  try {
    for (const file of files) {
      const { report } = content.readReportFile(file);
      const department = report && content.departments.get(report.data.department);
      if (!report || !department) continue;
      for (const record of searchRecords(report, department)) {
        const added = await index.addCustomRecord({
          url: record.url,
          content: record.content,
          language: 'zh',
          meta: { title: record.title, section: record.section },
          filters: { year: [record.year], department: [record.department] },
          sort: { year: record.year },
        });
        if (added.errors.length > 0) throw new Error(added.errors.join('; '));
        sections += 1;
      }
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  } finally {
    await close();
  }
  return sections;
}
