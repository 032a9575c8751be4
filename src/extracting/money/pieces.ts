import { type MoneyContext, turnYear } from './context.ts';
import { familyOf, type MoneyTopic, readLabel } from './labels.ts';
import { isNeutral, type Reporter, scoped } from './scope.ts';

/** The words in front of a figure: pieces that turn the sentence, then the phrase of the figure. */
export function piecesOf(gap: string): {
  readonly pieces: readonly string[];
  readonly phrase: string;
} {
  const pieces: string[] = [];
  let rest = '';
  for (let index = 0; index < gap.length; index += 1) {
    const mark = gap[index] ?? '';
    const inName = (mark === '、' && gap[index - 1] === '收') || bracketInName(gap, index);
    if (inName || !'，、：；（）'.includes(mark)) {
      rest += mark;
      continue;
    }
    // A semicolon and a closing bracket turn a sentence back: they stay with their piece.
    pieces.push('；）'.includes(mark) ? `${rest}${mark}` : rest);
    rest = '';
  }
  return { pieces, phrase: rest };
}

/** 因公出国（境）费, 全年（调整）预算数. */
function bracketInName(gap: string, index: number): boolean {
  return (
    /（(?:境|调整后?|含调整|含专用结余)）?$/u.test(gap.slice(Math.max(0, index - 7), index + 1)) ||
    /^（(?:境|调整后?|含调整|含专用结余)）/u.test(gap.slice(index, index + 7))
  );
}

/** Takes in whom and when a piece of a sentence speaks of. */
export function readPiece(piece: string, reporter: Reporter, context: MoneyContext): void {
  if (/[；）]$/u.test(piece)) {
    readPiece(piece.slice(0, -1), reporter, context);
    context.known ||= context.told;
    if (context.inParts && context.topic !== null) context.topic = headOf(context.topic);
    Object.assign(context, { inParts: false, change: null, pairs: 0 });
  } else if (comparesWithLastYear(piece, reporter)) {
    context.comparing = true;
  } else {
    readWords(piece, reporter, context);
  }
}

/** What the parts that a semicolon closes are parts of. */
function headOf(topic: MoneyTopic): MoneyTopic {
  switch (familyOf(topic)) {
    case 'three-public':
      return 'total';
    case 'procurement':
      return 'procurement';
    default:
      return 'overall';
  }
}

const comparing =
  /^(?:与|同|和|较|比)(?:上年度?|去年|上一年度?|(?<year>\d{4})年度?)(?:相比|比较)?$/u;

function comparesWithLastYear(piece: string, { year }: Reporter): boolean {
  const match = comparing.exec(piece);
  const named = match?.groups?.['year'];
  return match !== null && (named === undefined || Number(named) + 1 === year);
}

function readWords(piece: string, reporter: Reporter, context: MoneyContext): void {
  const words = scoped(piece, reporter);
  const narrows = words.narrow && !context.inParts && !words.opensParts;
  if (words.ownYear) Object.assign(context, { otherYear: false, otherHere: false });
  if (words.otherYear && !/[较比]/u.test(piece)) turnYear(words, context);
  if (words.opensParts) context.inParts = true;
  if (words.rest === '' || isNeutral(words.rest)) {
    if (words.namesSelf) Object.assign(context, { known: true, narrow: false });
    if (narrows) context.narrow = true;
    const topic = readLabel(words.rest.replace(/(?:方面|情况|工作)$/u, ''), 'money')?.topic;
    if (topic && topic !== 'aside') Object.assign(context, { topic, measure: null });
    return;
  }
  const label = readLabel(words.rest, 'either');
  if (label?.topic) Object.assign(context, { topic: label.topic, measure: label.measure });
  else if (narrows) context.narrow = true;
  else context.known = false;
}
