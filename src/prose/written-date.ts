/** A date with the time of day beside it. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`; `null` when unsaid. */
  readonly time: string | null;
}

const pattern =
  /^(?<year>(?:19|20)\d{2})(?:年|[-/.])\s*(?<month>\d{1,2})(?:月|[-/.])\s*(?<day>\d{1,2})日?(?:\s*(?<hour>[01]?\d|2[0-3])[:：](?<minute>[0-5]\d)(?:[:：]\d{2})?)?$/u;

/** Reads 2022年8月31日, 2022-08-31 09:30 and the like; `null` for anything else. */
export function writtenDate(text: string): WrittenDate | null {
  const { year, month = '', day = '', hour, minute } = pattern.exec(text.trim())?.groups ?? {};
  if (year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null;
  return { date, time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}` };
}
