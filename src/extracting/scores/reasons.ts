import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, type Stretch } from '#extracting/text/sentences.ts';

/** The reason of a deduction with where it stands. */
export interface Reason {
  readonly text: string;
  readonly at: Stretch;
}

const because =
  /(?:(?:扣分|失分)?的?(?:主要)?原因(?:是|为|：|在于)|由于|因为|(?<=[，；（])因(?!此|而))(?<reason>[^。；（）]+?)(?=，?(?:故|因此|所以|导致|致使)?(?:该项|该指标|此项|本项)?(?:不得分|未得分|未能得分|不能得分|得0分|扣\d|扣分|失分)|[。；（）]|$)/u;

/** The reason that a stretch of text gives for a deduction, `null` when it gives none. */
export function reasonAt(
  { text }: Pick<NarrativeLine, 'text'>,
  { start, end }: Stretch,
): Reason | null {
  const part = text.slice(start, end);
  const match = because.exec(part);
  const reason = match?.groups?.['reason'];
  if (!match || reason === undefined || !/扣|不得分|未得分|失分|得0分/u.test(part)) return null;
  const at = start + match.index;
  return { text: reason.replace(/，$/u, ''), at: { start: at, end: at + match[0].length } };
}

/** A named indicator with where its name stands. */
interface Told {
  readonly line: NarrativeLine;
  readonly at: Stretch;
  readonly name: string;
}

/**
 * The reason that the clauses behind an indicator's name give, up to the next semicolon; `null` also
 * where another indicator is told there.
 */
export function reasonIn({ line, at, name }: Told, all: readonly Told[]): Reason | null {
  // A heading names what the sentence behind it scores.
  const from = at.end <= line.from ? line.from : at.start;
  const segment = divided(line.text, '。；', at.end <= line.from ? line.from : 0).find(
    ({ end }) => end > from,
  );
  if (!segment || name === '') return null;
  const within = all.filter(
    (one) => one.name !== '' && one.at.start >= segment.start && one.at.end <= segment.end,
  );
  return within.length > 1 ? null : reasonAt(line, { start: from, end: segment.end });
}
