import type { ReportDocument } from '#core/report-document.ts';

type Changes = Partial<Omit<ReportDocument, 'budget' | 'scores' | 'scheme' | 'department'>> & {
  readonly budget?: Readonly<Record<string, unknown>>;
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly scheme?: Partial<ReportDocument['scheme']>;
  readonly department?: Partial<ReportDocument['department']>;
};

/** A data file that discloses nothing but what the example is about. */
export function exampleDocument(changes: Changes = {}): ReportDocument {
  const { budget = null, scores = null, scheme, department, ...others } = changes;
  return {
    schema: 'mingzhang-report/1',
    id: 'slsjyj/2022',
    year: 2022,
    unit: '万元',
    targets: [],
    projects: [],
    problems: [],
    followUp: [],
    corrections: [],
    checks: { findings: [] },
    ...others,
    budget,
    scores: scores && { total: null, grade: null, indicators: [], ...scores },
    scheme: {
      id: 'shili-2022',
      name: '示例方案',
      digest: 'one',
      total: '100',
      executionRateBasis: 'adjusted',
      ...scheme,
    },
    department: { id: 'slsjyj', name: '示例市教育局', fictional: true, ...department },
  } as unknown as ReportDocument;
}
