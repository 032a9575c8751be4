import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentDirectory } from '#reading/content-directory.ts';
import type { CheckStatus } from '#search/check-status.ts';
import type { SearchReport } from '#search/record.ts';
import { searchReport } from '#search/records.ts';

/** Reads the records of reports from their files. */
export interface RecordReader {
  /** Of everything that the records of a report are made from. */
  readonly digestOf: (file: string, check: CheckStatus) => string;
  /** `null` when the report or its department cannot be read. */
  readonly recordsOf: (file: string, check: CheckStatus) => SearchReport | null;
}

/** @param root - The project's root, which report files are named from. */
export function recordReader(root: string, content: ContentDirectory): RecordReader {
  return {
    digestOf: (file, check) => {
      const department = content.departments.get(file.split('/').at(-2) ?? '');
      return createHash('sha256')
        .update(JSON.stringify([file, department, check]))
        .update(readFileSync(resolve(root, file)))
        .digest('hex');
    },
    recordsOf: (file, check) => {
      const { report } = content.readReportFile(file);
      const department = report && content.departments.get(report.data.department);
      return report && department ? searchReport(report, department, check) : null;
    },
  };
}
