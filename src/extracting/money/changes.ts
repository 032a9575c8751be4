import type { MoneyMeasure, MoneyTopic } from './labels.ts';

/** A phrase in front of a figure that is a difference, not an amount. */
export interface ChangePhrase {
  readonly sign: '' | '-';
  /** Whether it is what the department spent, against the year before. */
  readonly ofSpending: boolean;
}

const change =
  /^(?<what>(?:支出|执行)(?:决算|总额|合计)?数?)?(?:比|较|同)(?<base>上年度?|去年|上一年度?|\d{4}年度?|[^，。；]{1,20}?)(?:实际|同期|相比)?(?:的?(?:支出|决算|执行)数?)?(?<verb>增加|增长|增支|提高|上升|减少|下降|减支|降低)(?:了|额|约|为)*$/u;
const alone =
  /^(?:同比)?(?<what>(?:支出|执行)(?:决算|总额|合计)?数?)?(?<verb>增加|增长|增幅|提高|上升|减少|下降|降幅|降低)(?:了|约|率?为)*$/u;
const anyChange = /[比较]|同比|增加|增长|增幅|提高|上升|减少|下降|降幅|降低|压减/u;

/** Reads a difference from last year; `null` when the phrase tells of none. */
export function changeIn(
  phrase: string,
  {
    topic,
    measure,
    change: before,
    comparing,
    year,
  }: {
    readonly comparing: boolean;
    readonly year: number | null;
    readonly topic: MoneyTopic | null;
    readonly measure: MoneyMeasure | null;
    readonly change: '' | '-' | null;
  },
): ChangePhrase | null {
  const spending = topic === 'overall' && measure === 'expenditure';
  const { what, base = '', verb = '' } = change.exec(phrase)?.groups ?? {};
  const falls = /减|下|降/u;
  if (verb !== '') {
    const lastYear =
      /^(?:上年度?|去年|上一年度?)$/u.test(base) ||
      (year !== null && base.replace(/年度?$/u, '') === String(year - 1));
    const named = what !== undefined && (topic === null || topic === 'overall');
    return { sign: falls.test(verb) ? '-' : '', ofSpending: lastYear && (spending || named) };
  }
  const next = alone.exec(phrase)?.groups ?? {};
  if (next['verb'] !== undefined) {
    const goesOn = before !== null && next['what'] === undefined && spending;
    const compared =
      comparing && next['what'] !== undefined && (topic === null || topic === 'overall');
    return { sign: falls.test(next['verb']) ? '-' : '', ofSpending: goesOn || compared };
  }
  return anyChange.test(phrase) ? { sign: '', ofSpending: false } : null;
}
