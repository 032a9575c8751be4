import { openContent } from '#reading/content-directory.ts';
import { shardFiles } from '#search/build-shard.ts';
import type { ManifestShard } from '#search/manifest.ts';
import { searchReport } from '#search/records.ts';
import type { LoadBytes } from '#search/site-index.ts';
import { manifestOf } from './search-index.ts';
import { planShards } from './shard-plan.ts';

/** A made-up text with what the sample's reports do not have, added to the education report of 2020. */
const extra =
  '示例：按财预〔2020〕10号文件办理，编号第00127号；社会稳定，经济发展；第321年度部门。';

/** The index of the sample's reports in memory, for tests: loads its files below `/`. */
export function sampleIndex(): LoadBytes {
  const content = openContent(process.cwd());
  const files = new Map<string, Uint8Array>();
  const listed: ManifestShard[] = [];
  for (const { name, year, files: paths } of planShards(content.reportFiles)) {
    const reports = paths.map((path) => {
      const { report } = content.readReportFile(path);
      const department = report && content.departments.get(report.data.department);
      if (!report || !department) throw new Error(`Unexpected unreadable ${path}`);
      const read = searchReport(report, department, 'clean');
      if (read.id !== 'slsjyj/2020') return read;
      const record = { anchor: 's9', kind: 'x', trail: ['示例'], blocks: [extra] };
      return { ...read, records: [...read.records, record] };
    });
    for (const { path, bytes } of shardFiles(reports)) files.set(`/${name}/${path}.bin`, bytes);
    listed.push({ folder: name, reports: reports.length, newest: year, oldest: year });
  }
  const { aliases } = content;
  const manifest = manifestOf(listed, { name: '示例', aliases, federated: [] });
  files.set(`/${manifest.path}`, manifest.bytes);
  return async (address) => {
    const bytes = files.get(address);
    if (!bytes) throw new Error(`Unexpected address ${address}`);
    return bytes;
  };
}
