import { expect, test } from 'vitest';
import { corrections } from '#exports/tables/corrections.ts';
import { exampleReport } from '#exports/tables/example-report.ts';
import { projects } from '#exports/tables/projects.ts';
import type { Table, TableReport } from '#exports/tables/table.ts';
import { readReport } from '#reading/read-report.ts';
import { tableParts } from './table-part.ts';
import { tableTexts } from './table-text.ts';

function texts(table: Table, reports: readonly TableReport[]) {
  const [made] = tableTexts([table], [tableParts([table], reports)], 1);
  if (!made) throw new Error('Unexpected missing text');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { ...made, csv: decoder.decode(made.csv), json: decoder.decode(made.json) };
}

test('CSV makes words harmless and leaves negative numbers alone', () => {
  const report = exampleReport(
    readReport,
    `projects:
  - name: =HYPERLINK("x")
    budget: -1.50`,
  );
  const [head, line] = texts(projects, [report]).csv.split('\r\n');
  expect(head).toBe(
    '\ufeffreportId,year,departmentId,departmentName,fictional,url,path,name,unit,budget,budgetValue,expenditure,expenditureValue,due,note',
  );
  expect(line).toBe(
    'shili/2022,2022,shili,示例局,true,https://jixiao.example.gov.cn/reports/shili/2022/,projects[0],"\'=HYPERLINK(""x"")",万元,-1.50,-1.5,,,,',
  );
});

test('a table without rows is an empty list, and its head alone', () => {
  const { json, csv } = texts(corrections, []);
  expect(json).toBe('[]\n');
  expect(csv).toMatch(/^\ufeffreportId,.*reason\r\n$/u);
});

test('many rows are told in order and counted, in whatever parts they are written', () => {
  const report = exampleReport(readReport, 'projects:\n  - name: 甲\n  - name: 乙\n  - name: 丙');
  const { rows: count, json, csv } = texts(projects, Array<TableReport>(400).fill(report));
  expect(count).toBe(1200);
  const names = (JSON.parse(json) as { name: string }[]).map(({ name }) => name);
  expect(names.join('')).toBe('甲乙丙'.repeat(400));
  expect(csv.match(/\r\n/gu)).toHaveLength(1201);
  expect(csv.match(/reportId/gu)).toHaveLength(1);
});
