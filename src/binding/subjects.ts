import { characterSet } from '#prose/character-set.ts';
import type { FigureKind, TextFigure } from '#prose/text-figures.ts';
import type { Subject } from './binding.ts';
import { type Entity, plainName } from './entities.ts';
import type { Measure } from './fact.ts';
import { lastNamed, type Names, namesOf } from './named.ts';
import { otherYear, readPhrase } from './phrases.ts';

/** What is needed to read a paragraph: the report's entities, its department's names, its year. */
interface Reading {
  readonly entities: Names;
  /** As `plainName` gives them. */
  readonly selfNames: readonly string[];
  /** What a phrase may open with and is about this year or department: 2022年, and its names. */
  readonly own: readonly string[];
}

/** @param selfNames - As `plainName` gives them. */
export function readingOf(
  entities: readonly Entity[],
  selfNames: readonly string[],
  year: number,
): Reading {
  const own = [`${year}年度`, `${year}年`, ...selfNames].filter((name) => name !== '');
  return { entities: namesOf(entities), selfNames, own };
}

/** What the sentence is about so far. `entities: null` after words that say something unknown. */
interface Topic {
  readonly entities: readonly string[] | null;
  readonly measure: Measure | null;
  readonly change: boolean;
  readonly falling: boolean;
  /** Assumed to be the whole department, for want of any other word. */
  readonly tentative: boolean;
}

const start: Topic = {
  entities: null,
  measure: null,
  change: false,
  falling: false,
  tentative: false,
};
const whole: Topic = { ...start, entities: ['overall'] };
const change =
  /^(.*?)(?:比|较)(?:上年度?|上一年度?|去年)(?:实际|同期)?(增加|增长|提高|上升|减少|下降|降低)(?:了|约)?$/u;
const changeAlone = /^(?:同比)?(增加|增长|提高|上升|减少|下降|降低)(?:了|约)?$/u;
/** 预算 and 决算 of these are told apart by a word that stands once, before the first of them. */
const threePublic = ['abroad', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'];
const intended = /计划|目标|拟|力争|预计|要求|预期/u;
const strong: readonly Measure[] = ['initial', 'adjusted', 'total'];

/** What each figure of a paragraph is about; `null` where that is not certain. */
export function subjectsOf(
  text: string,
  figures: readonly TextFigure[],
  reading: Reading,
): readonly (Subject | null)[] {
  let topic = start;
  let position = 0;
  let before: TextFigure | null = null;
  return figures.map((figure) => {
    const from = sentenceStart(text, position, figure.start);
    const pieces = piecesOf(text, from, figure.start);
    const phrase = pieces.pop() ?? '';
    let here = from > position ? start : topic;
    for (const piece of pieces) here = topicAfter(here, piece.slice(0, -1), reading);
    const told = subjectOf(phrase, figure.kind, here, reading);
    const { next } = told;
    const counted = isCounted(phrase, before, text, figure);
    const subject = counted && told.subject ? { ...told.subject, tentative: true } : told.subject;
    // 对三家企业的补助 is one phrase: numerals do not divide it.
    if (figure.inNumerals) return named(subject, figure);
    before = figure;
    position = figure.end;
    topic = next;
    return subject;
  });
}

/** 其中4个项目支出486.95万元 is about four of the projects, not about 项目支出. */
function isCounted(
  phrase: string,
  before: TextFigure | null,
  text: string,
  figure: TextFigure,
): boolean {
  if (before?.kind !== 'count' || before.inNumerals) return false;
  return text.slice(before.end, figure.start) === phrase && /^\p{Script=Han}*项目/u.test(phrase);
}

/** 学位不足的两个问题 counts problems, whatever name stands before it. */
function named(subject: Subject | null, { noun }: TextFigure): Subject | null {
  if (!subject || noun === null) return subject;
  return subject.entities.some((entity) => entity.includes(noun)) ? subject : null;
}

/** What may open a phrase and says no more than that it is about this department and year. */
const scope =
  /^(?:在|其中|年末|年底|截至|本年度|本年|当年|部门|我局|我会|我委|我厅|本局|本会|本部门|全局|一级指标中|此外|同时|和|与|及|均为)+/u;

/** An expression of the report's own year and names would be compiled for every report. */
function withoutScope(plain: string, { own }: Reading): string {
  let rest = plain;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(scope, '');
    rest = rest.slice(own.find((name) => rest.startsWith(name))?.length ?? 0);
  }
  return rest;
}

/** Whether a phrase names the department itself: what follows is then about the whole of it. */
function isSelf(plain: string, { selfNames }: Reading): boolean {
  return (
    /我局|我会|我委|我厅|本局|本会|本部门/u.test(plain) ||
    selfNames.some((name) => plain.includes(name))
  );
}

const sentenceEnds = characterSet('。；！？');
const pieceEnds = characterSet('，、：:（）()');

/** Where the sentence that holds the last character before `to` starts, no further back than `from`. */
export function sentenceStart(text: string, from: number, to: number): number {
  let start = to;
  while (start > from && !sentenceEnds[text.charCodeAt(start - 1)]) start -= 1;
  return start;
}

/** A stretch of a sentence cut behind each mark that ends a piece of it. */
function piecesOf(text: string, from: number, to: number): string[] {
  const pieces: string[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (!pieceEnds[text.charCodeAt(index)]) continue;
    pieces.push(text.slice(start, index + 1));
    start = index + 1;
  }
  pieces.push(text.slice(start, to));
  return pieces;
}

/** Common words such as 货物 or 项目支出 count only at the start of a phrase or behind a connective. */
function isClean(prefix: string, reading: Reading): boolean {
  return (
    withoutScope(prefix, reading) === '' ||
    /(?:由|和|与|及|中|包括|其中|为|组织|开展|举办|举行)$/u.test(prefix)
  );
}

function topicAfter(topic: Topic, piece: string, reading: Reading): Topic {
  const plain = plainName(piece);
  if (withoutScope(plain, reading) === '') return isSelf(plain, reading) ? whole : topic;
  const entity = lastNamed(plain, reading.entities, []);
  if (entity && (!entity.common || isClean(plain.slice(0, entity.start), reading))) {
    return { ...start, entities: entity.keys };
  }
  return start;
}

interface Answer {
  readonly subject: Subject | null;
  readonly next: Topic;
}

function subjectOf(phrase: string, kind: FigureKind, topic: Topic, reading: Reading): Answer {
  const plain = plainName(phrase);
  const lost: Answer = { subject: null, next: start };
  const changed = change.exec(plain);
  const alone = changeAlone.exec(plain);
  if (changed || (alone && topic.change)) {
    const told = changed?.[1] ?? '';
    const base =
      told === ''
        ? topic
        : (about(told, 'money', topic, reading) ?? about(told, 'percent', topic, reading));
    if (!base?.entities) return lost;
    const falling = /减少|下降|降低/u.test((changed?.[2] ?? alone?.[1]) || '');
    const next = { ...base, change: true, falling };
    const measure = base.measure ?? 'expenditure';
    return {
      subject: {
        entities: base.entities,
        measures: [measure],
        change: kind === 'percent' ? 'rate' : 'amount',
        falling,
        tentative: base.tentative,
      },
      next,
    };
  }
  if (otherYear.test(plain) || topic.change) return lost;
  const found = about(plain, kind, topic, reading);
  if (!found?.entities) return lost;
  const measures = found.measure ? [found.measure] : likely(kind, found.entities);
  return {
    subject: {
      entities: found.entities,
      measures,
      change: null,
      falling: false,
      tentative: found.tentative,
    },
    next: found,
  };
}

/** The entity and measure of a phrase, its topic standing in for what it leaves out. */
function about(
  plain: string,
  kind: FigureKind,
  topic: Topic,
  reading: Reading,
  except: readonly string[] = [],
): Topic | null {
  const entity = lastNamed(plain, reading.entities, except);
  if (entity) {
    const words = readPhrase(plain.slice(entity.end), kind);
    if (words && (!entity.common || isClean(plain.slice(0, entity.start), reading))) {
      const inherited =
        kind === 'money' && threePublic.includes(entity.keys[0] ?? '') ? topic.measure : null;
      // 5个项目支出合计 is the sum of those listed, not the 项目支出 of the final account.
      const listed =
        /^(?:合计|共计|总计)/u.test(plain.slice(entity.end)) && entity.name === '项目支出';
      if (listed) return { ...start, entities: ['projects'], measure: 'expenditure' };
      // An indicator called 政府采购执行率 is also 政府采购 and its 执行率.
      const within =
        words.measure === null && kind === 'percent'
          ? about(plain, kind, topic, reading, [...except, entity.name])
          : null;
      if (within?.measure && !within.tentative) return within;
      const planned = intended.test(plain.slice(0, entity.start)) ? 'target' : null;
      return { ...start, entities: entity.keys, measure: words.measure ?? planned ?? inherited };
    }
  }
  const words = readPhrase(withoutScope(plain, reading), kind);
  if (!words?.measure) return null;
  if (isSelf(plain, reading)) return { ...whole, measure: words.measure };
  if (topic.entities) return { ...topic, change: false, measure: words.measure };
  return { ...whole, measure: words.measure, tentative: !strong.includes(words.measure) };
}

/** The measures that a bare figure behind an entity may mean. */
function likely(kind: FigureKind, entities: readonly string[]): readonly Measure[] {
  const named = entities.some((key) => key.startsWith('name:'));
  switch (kind) {
    case 'money':
      return named ? ['actual'] : ['expenditure', 'actual', 'budget', 'adjusted'];
    case 'points':
      return ['score', 'fullMark'];
    case 'percent':
      return named ? ['actual', 'target'] : ['rate'];
    default:
      return ['actual', 'target'];
  }
}
