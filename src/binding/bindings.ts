import { Decimal } from 'decimal.js';
import { decimalOf } from '#core/figure.ts';
import { intervalOf, overlap, sameUnderRounding } from '#core/interval.ts';
import type { Report } from '#core/report.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { type TextFigure, textFigures } from '#prose/text-figures.ts';
import type { BoundFigure, Subject, Verdict } from './binding.ts';
import { yearChange } from './changes.ts';
import { entitiesOf, plainName } from './entities.ts';
import type { Fact, Measure } from './fact.ts';
import { factsOf, type Lookup, lookupOf } from './facts.ts';
import { bindSimilar } from './similar.ts';
import { readingOf, subjectsOf } from './subjects.ts';
import { tableSubject } from './table-subjects.ts';

const known = new WeakMap<Report, readonly BoundFigure[]>();

/**
 * Every figure of a report's text, bound to the front-matter figure that it restates where that is
 * certain. Computed once for each report.
 *
 * @param selfNames - The department's names, which may open a phrase.
 */
export function boundFigures(
  report: Report,
  selfNames: readonly string[],
  previous: Report | null,
): readonly BoundFigure[] {
  const before = known.get(report);
  if (before) return before;
  const lookup = lookupOf(report);
  const earlier = previous && lookupOf(previous);
  const entities = entitiesOf(report);
  const reading = readingOf(entities, selfNames.map(plainName), report.data.year);
  const blocks = textBlocks(report);
  const bound = blocks.flatMap((block): BoundFigure[] => {
    const figures = textFigures(block);
    if (figures.length === 0 || block.kind === 'heading') return [];
    const inCell = block.cell && tableSubject(block, blocks, entities);
    const subjects = block.cell
      ? figures.map(() => inCell)
      : subjectsOf(block.text, figures, reading);
    return figures.map((figure, index) => bind(figure, subjects[index] ?? null, lookup, earlier));
  });
  const all = bindSimilar(bound, namedFacts(report), compare);
  known.set(report, all);
  return all;
}

/** Facts that carry a name of their own: projects and targets. */
function namedFacts(report: Report) {
  const { projects, targets } = report.data;
  return factsOf(report).flatMap((fact) => {
    const [list, index] = fact.at;
    if (!fact.figure || (fact.measure !== 'expenditure' && fact.measure !== 'actual')) return [];
    const named = list === 'projects' ? projects : list === 'targets' ? targets : [];
    const name = named[Number(index)]?.name;
    return name ? [{ ...fact, name }] : [];
  });
}

function bind(
  figure: TextFigure,
  subject: Subject | null,
  lookup: Lookup,
  earlier: Lookup | null,
): BoundFigure {
  const unbound = { figure, verdict: null, fact: null };
  if (!subject || figure.range) return unbound;
  const facts = (measure: Measure, from: Lookup) =>
    subject.entities.flatMap((entity) => from.get(`${entity}|${measure}`) ?? []);
  if (subject.change) {
    const [measure] = subject.measures;
    if (!measure || !earlier) return unbound;
    const fact = yearChange(facts(measure, lookup)[0], facts(measure, earlier)[0], subject);
    if (!fact || !fits(figure, fact)) return unbound;
    const verdict = compare(figure, fact);
    return subject.tentative && verdict !== 'agrees' ? unbound : { figure, fact, verdict };
  }
  const candidates = subject.measures
    .flatMap((measure) => facts(measure, lookup))
    .filter((fact) => fits(figure, fact));
  const [first] = candidates;
  if (!first) return unbound;
  const judged = candidates.map((fact) => ({ figure, fact, verdict: compare(figure, fact) }));
  if (subject.tentative) return judged.find(({ verdict }) => verdict === 'agrees') ?? unbound;
  const named = subject.entities.some((entity) => entity.startsWith('name:'));
  if (new Set(candidates.map(({ measure }) => measure)).size > 1 && !named) {
    return (
      judged.find(({ verdict }) => verdict === 'agrees') ?? {
        figure,
        fact: first,
        verdict: 'unclear',
      }
    );
  }
  // A bare figure behind a target is what was done, unless it is just what was aimed at.
  const aimed = judged.find(
    ({ fact, verdict }) => fact.measure === 'target' && verdict === 'agrees',
  );
  if (aimed && subject.measures.length > 1 && judged[0]?.verdict !== 'agrees') return aimed;
  const done = subject.measures.length > 1 ? judged.slice(0, 1) : judged;
  // One name may stand for an indicator and for its target: every fact must hold.
  return (
    done.find(({ verdict }) => verdict !== 'agrees') ?? { figure, fact: first, verdict: 'agrees' }
  );
}

function fits({ unit, kind }: TextFigure, fact: Fact): boolean {
  return unit === fact.unit || (kind === 'percentage-points' && fact.unit === '个百分点');
}

/** Holds a figure of the text against a fact. */
function compare({ figure }: TextFigure, fact: Fact): Verdict {
  if (!fact.figure) {
    const range = fact.range;
    if (!range || figure.hedge !== null) return 'unclear';
    if (overlap(intervalOf(figure), range)) return 'agrees';
    const place = new Decimal(10).pow(figure.magnitude - figure.decimals);
    const value = decimalOf(figure);
    return overlap({ low: value, high: value.plus(place) }, range) ? 'truncated' : 'disagrees';
  }
  if (figure.hedge === fact.figure.hedge) {
    return sameUnderRounding(figure, fact.figure) ? 'agrees' : 'disagrees';
  }
  const told = decimalOf(figure);
  const stated = decimalOf(fact.figure);
  if (told.eq(stated)) return 'hedged-otherwise';
  if (figure.hedge === null) return 'disagrees';
  const ratio = told.isZero() ? new Decimal(0) : stated.div(told);
  const near = { above: [1, 1.5], below: [0.8, 1], around: [0.85, 1.15] }[figure.hedge];
  return ratio.gte(near[0] ?? 1) && ratio.lte(near[1] ?? 1) ? 'agrees' : 'disagrees';
}
