import type { ReportData } from './report-schema.ts';

/** All that the public is told of a withdrawn report. */
export interface WithdrawnReport {
  /** `slswlj/2023`. */
  readonly id: string;
  readonly department: string;
  readonly year: number;
  readonly withdrawal: NonNullable<ReportData['withdrawal']>;
}

/** A withdrawn report by its id: nothing else of it is asked for. */
export function withdrawnReport(
  id: string,
  withdrawal: WithdrawnReport['withdrawal'],
): WithdrawnReport {
  const [department = '', year = ''] = id.split('/');
  return { id, department, year: Number(year), withdrawal };
}
