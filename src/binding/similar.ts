import { characterSet, nextOf } from '#prose/character-set.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import type { BoundFigure } from './binding.ts';
import { plainName } from './entities.ts';
import type { Fact } from './fact.ts';
import { sentenceStart } from './subjects.ts';

/** The share of a name's character pairs that a passage must hold to be taken as speaking of it. */
const enough = 0.6;

const passedOver = characterSet('0123456789.，。、；：（）%');

/**
 * Neighbouring characters of a text as a set; numbers, as a string for each pair costs more.
 *
 * @param among - The only pairs that matter: all others need not be kept.
 */
function pairs(text: string, among: ReadonlySet<number> | null = null): ReadonlySet<number> {
  const plain = plainName(text);
  const found = new Set<number>();
  let before = -1;
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index);
    if (passedOver[code]) continue;
    const pair = (before << 16) | code;
    if (before >= 0 && (among === null || among.has(pair))) found.add(pair);
    before = code;
  }
  return found;
}

/** The share of a name's pairs that a passage holds. */
function shareOf(name: ReadonlySet<number>, passage: ReadonlySet<number>): number {
  let shared = 0;
  for (const pair of name) if (passage.has(pair)) shared += 1;
  return shared / name.size;
}

const marks = characterSet('，。、；：！？）');

/** What is said around a figure: back to the figure before it in its sentence, on to the next mark. */
function passageOf({ block: { text }, start, end }: TextFigure, previousEnd: number): string {
  const from = sentenceStart(text, previousEnd, start);
  const mark = nextOf(text, marks, end);
  const to = mark < 0 ? text.length : mark;
  return text.slice(from, start) + text.slice(end, to);
}

/**
 * Binds what exact phrases left unbound: a passage that says most of a name, with a figure of the
 * right unit. Where any such figure agrees with the fact, that one restates it; only where all of
 * them tell one and the same other value does the text disagree.
 */
export function bindSimilar(
  bound: readonly BoundFigure[],
  facts: readonly (Fact & { readonly name: string })[],
  judge: (figure: TextFigure, fact: Fact) => BoundFigure['verdict'],
): readonly BoundFigure[] {
  const restated = new Set(bound.flatMap(({ fact }) => (fact ? [keyOf(fact)] : [])));
  const wanted = facts
    .filter((fact) => !restated.has(keyOf(fact)))
    .map((fact) => ({ fact, name: pairs(fact.name) }))
    .filter(({ name }) => name.size >= 3);
  const units = new Set(wanted.map(({ fact }) => fact.unit));
  const named = new Set(wanted.flatMap(({ name }) => [...name]));
  let before: TextFigure | null = null;
  const open = bound.flatMap(({ figure, verdict }, index) => {
    const previousEnd = before?.block === figure.block ? before.end : 0;
    if (!figure.inNumerals) before = figure;
    if (verdict !== null || figure.range || figure.kind === 'plain') return [];
    if (figure.block.kind !== 'paragraph' || !units.has(figure.unit)) return [];
    const passage = pairs(passageOf(figure, previousEnd), named);
    return passage.size === 0 ? [] : [{ index, figure, passage }];
  });
  const answers = [...bound];
  const byUnit = Map.groupBy(open, ({ figure }) => figure.unit);
  for (const { fact, name } of wanted) {
    const candidates = (byUnit.get(fact.unit) ?? [])
      .filter(
        ({ index, figure, passage }) =>
          answers[index]?.verdict === null &&
          (figure.noun === null || fact.name.includes(figure.noun)) &&
          shareOf(name, passage) >= enough,
      )
      .map(({ index, figure }) => ({ index, figure, verdict: judge(figure, fact) }));
    const agreeing = candidates.filter(({ verdict }) => verdict === 'agrees');
    const told = new Set(
      candidates.map(({ figure }) => `${figure.figure.digits}|${figure.figure.magnitude}`),
    );
    const chosen = agreeing.length > 0 ? agreeing : told.size === 1 ? candidates : [];
    for (const { index, figure, verdict } of chosen)
      answers[index] = { figure, fact, verdict, similar: true };
  }
  return answers;
}

function keyOf({ at }: Fact): string {
  return at.join('.');
}
