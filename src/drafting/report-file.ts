import { stringify } from 'yaml';
import { reportSchema } from '#core/report-schema.ts';

/** Front matter as an editor would type it: every scalar is the text that stands in the file. */
export type DraftNode = string | readonly DraftNode[] | DraftRecord;
export interface DraftRecord {
  readonly [key: string]: DraftNode | undefined;
}

const order = Object.keys(reportSchema.shape);

/**
 * The text of a report file: front matter in the order of the schema, then the body.
 *
 * Scalars are written as they are, without quotes wherever YAML allows it, so that `92.10` keeps its
 * zero and a reader of the file sees what the report states. Absent values and empty lists are left
 * out.
 */
export function reportFile(data: DraftRecord, body: string): string {
  const kept = Object.entries(data)
    .filter(([, value]) => value !== undefined && value.length !== 0)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const front = stringify(Object.fromEntries(kept), { schema: 'failsafe', lineWidth: 0 });
  return `---\n${front}---\n\n${body.trim()}\n`;
}
