import { openContent } from '#reading/content-directory.ts';
import { exampleIndex, loadFrom } from '#search/example-index.ts';
import { searchReport } from '#search/records.ts';
import type { LoadBytes } from '#search/site-index.ts';

/** A made-up text with what the sample's reports do not have, added to the education report of 2020. */
const extra =
  '示例：按财预〔2020〕10号文件办理，编号第00127号；社会稳定，经济发展；第321年度部门。';

/** The index of the sample's published reports in memory, for tests. */
export function sampleIndex(): LoadBytes {
  const content = openContent(process.cwd());
  const reports = content.reportFiles.flatMap((path) => {
    const { report } = content.readReportFile(path);
    const department = report && content.departments.get(report.data.department);
    if (!report || !department) throw new Error(`Unexpected unreadable ${path}`);
    if (report.data.status === 'withdrawn') return [];
    const read = searchReport(report, department, 'clean');
    if (read.id !== 'slsjyj/2020') return read;
    const record = { anchor: 's9', kind: 'x', trail: ['示例'], blocks: [extra] };
    return { ...read, records: [...read.records, record] };
  });
  return loadFrom(exampleIndex(reports, '', { aliases: content.aliases }));
}
