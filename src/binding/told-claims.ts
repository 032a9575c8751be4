import type { Report } from '#core/report.ts';
import { characterSet, nextOf } from '#prose/character-set.ts';
import type { TextBlock } from '#prose/text-blocks.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import { caveatIn, type ToldClaim, wholeDepartment } from './claim.ts';
import { plainName } from './entities.ts';
import type { Measure } from './fact.ts';
import { type LabelledPhrase, splitPhrase } from './phrases.ts';
import { mentionsOtherYear, scopeOf, withoutFund } from './scope.ts';

/** What a claim is read against. */
export interface Telling {
  readonly report: Report;
  readonly selfNames: readonly string[];
}

const sentenceEnds = characterSet('。；！？;');
const pieceEnds = characterSet('。；！？;，,、：:（）()');
/** Pieces of a sentence that leave what it is about as it was. */
const neutral =
  /^(?:其中|包括|具体|具体为|主要包括|收入支出|收支|支出|收入|支出方面|收入方面|(?:本年|全年)?(?:总)?(?:支出|收入)(?:数|合计|总额)?中|(?:主要|具体)?(?:用于)?以下[几\d]?个?方面|(?:具体)?(?:情况|构成)?如下|按.{2,12}(?:分|划分|分类|看)|从.{2,12}看)$/u;
const opensParts = /^(?:其中|包括|主要包括)/u;
/** Words in a label that make it more than a name. */
const notAName =
  /[\d%，、：]|上年|去年|比|较|增|减|新增|追加|调[增减整]|节约|累计|历年|平均|人均|每|约|达|用于|投入|计划|目标|预计|拟|安排|拨付|下达|争取|收回|剩余|未|已|不足|超|低于|高于|相差|占|分别|各|合计.+|其他$/u;

/**
 * The money, percentages and points of the running text whose own words name what they are: label and
 * measure right in front, nothing unknown before them in the sentence, no other year, no plan, no hedge.
 */
export function toldClaims(figures: readonly TextFigure[], told: Telling): readonly ToldClaim[] {
  const { year } = told.report.data;
  const own = [`${year}年度`, `${year}年`, ...told.selfNames.map(plainName)];
  const telling = { ...told, own: own.filter((name) => name !== '') };
  const byBlock = Map.groupBy(figures, ({ block }) => block);
  return [...byBlock].flatMap(([block, inBlock]) =>
    block.kind === 'paragraph' && inBlock.some(({ kind }) => claimed.has(kind))
      ? [...claimsOf(block, inBlock, telling)]
      : [],
  );
}

/** Kinds of figures whose label and measure can be told for certain. */
const claimed: ReadonlySet<TextFigure['kind']> = new Set(['money', 'percent', 'points']);

/** With what may open a phrase and only names the report's own year or department. */
interface OwnTelling extends Telling {
  readonly own: readonly string[];
}

/** What a sentence has told so far. */
interface Sentence {
  /** Whether everything before was understood. */
  readonly clear: boolean;
  /** The label that a bare 得分 or 执行率 goes on with. */
  readonly label: string | null;
  readonly last: TextFigure | null;
  readonly parent: TextFigure | null;
}

const opening: Sentence = { clear: true, label: null, last: null, parent: null };

function* claimsOf(
  block: TextBlock,
  figures: readonly TextFigure[],
  telling: OwnTelling,
): Generator<ToldClaim> {
  let sentence = opening;
  let position = 0;
  for (const figure of figures) {
    const pieces = piecesOf(withoutClasses(block.text.slice(position, figure.start)));
    position = figure.end;
    const phrase = pieces.pop() ?? '';
    for (const piece of pieces) sentence = after(piece, sentence, telling);
    const { claim, next } = read(phrase, figure, sentence, telling);
    sentence = next;
    if (claim) yield claim;
  }
}

/** A text cut behind each mark that ends a piece; the last has none, and may be empty. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let end = nextOf(text, pieceEnds); end >= 0; end = nextOf(text, pieceEnds, start)) {
    pieces.push(text.slice(start, end + 1));
    start = end + 1;
  }
  return [...pieces, text.slice(start)];
}

/** Stands behind a classification that is a sentence of its own: 行政单位医疗（项）。年初预算为… */
const title = '#';
const titleSentence = /^(?:\d+[.．、])?(\p{Script=Han}+)#。$/u;

/** Text without （类）, （款） and （项）; of a whole path only its last name is left. */
function withoutClasses(text: string): string {
  if (!/[（(][类款项]/u.test(text)) return text;
  return text
    .replaceAll(/\p{Script=Han}+[（(][类款][）)](?=\p{Script=Han}+[（(][款项][）)])/gu, '')
    .replaceAll(/[（(][类款项][）)](?=。)/gu, title)
    .replaceAll(/[（(][类款项][）)]/gu, '');
}

function after(piece: string, sentence: Sentence, telling: OwnTelling): Sentence {
  const ends = sentenceEnds[piece.charCodeAt(piece.length - 1)];
  if (ends) {
    const label = titleSentence.exec(piece)?.[1];
    return sentence === opening && label ? { ...opening, label } : opening;
  }
  // Nothing more is told before its end.
  if (!sentence.clear) return sentence;
  const plain = bare(piece.slice(0, -1), telling);
  const parent = opensParts.test(plain) ? sentence.last : sentence.parent;
  const clear = plain === '' || neutral.test(plain);
  return { ...sentence, clear, parent };
}

/** What may open a phrase and says no more than that it is about this department and year. */
const lead =
  /^(?:(?:本年度?|当年|全年(?!预算|调整)|年末|我[局会委办院厅处部]|本部门|部门|其中)的?)+/u;

/** A phrase without the year, the department and the words that only lead on. */
function bare(phrase: string, { own }: OwnTelling): string {
  let rest = plainName(phrase);
  // An expression of the report's own year and names would be compiled for every report.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(lead, '');
    const name = own.find((one) => rest.startsWith(one));
    if (name !== undefined) rest = rest.slice(name.length).replace(/^的/u, '');
  }
  return withoutFund(rest);
}

function read(
  phrase: string,
  figure: TextFigure,
  sentence: Sentence,
  telling: OwnTelling,
): { readonly claim: ToldClaim | null; readonly next: Sentence } {
  const lost = { claim: null, next: { ...sentence, clear: false, last: figure } };
  if (!sentence.clear) return lost;
  const { kind } = figure;
  if (!claimed.has(kind)) return lost;
  const parent = plainName(phrase).startsWith('其中') ? sentence.last : sentence.parent;
  const words = bare(phrase, telling);
  const split = splitPhrase(words, kind);
  const label = split.label === '' && split.measure ? topicOf(figure, sentence) : named(split);
  if (!label || label.length < 2 || label.length > 30 || notAName.test(label)) return lost;
  const next = { clear: true, label, last: figure, parent };
  const measure = split.measure ?? bareMeasure(label, figure);
  if (!measure || !isCertain(figure, { measure, words: split.words }, telling)) {
    return { claim: null, next };
  }
  const { scope, caveat } = surroundingsOf(figure, telling);
  return { claim: { figure, label, measure, scope, parent, caveat }, next };
}

/** What a bare 支出数 goes on with; a paragraph that opens 2022年，我局… is about the whole department. */
function topicOf({ block, start }: TextFigure, { label, last }: Sentence): string | null {
  if (label !== null || last !== null) return label;
  const opens = /^(?:\d{4}年度?|我[局会委办院厅处部]|本部门)/u.test(block.text);
  return opens && sentenceStart(block.text, start) === 0 ? wholeDepartment : null;
}

/** 支出 belongs to the name in front of it: 基本支出, 住房保障支出决算数. */
function named({ label, words }: LabelledPhrase): string {
  return words.startsWith('支出') ? `${label}支出` : label;
}

/** What a figure right behind a name measures: an amount was spent, a rate was reached. */
function bareMeasure(label: string, { kind }: TextFigure): Measure | null {
  if (kind === 'money') return 'expenditure';
  return kind === 'percent' && /(?:率|度|比例|比重)$/u.test(label) ? 'actual' : null;
}

/** What may follow a figure that stands for the whole of its item; 由区级承担 makes it a part. */
const goesOn = /^(?:$|\s|[，、：（(,](?!\s?(?:由|来自|来源))|[。；！？;）)]|[占比较])/u;

function isCertain(
  { block, start, end, figure }: TextFigure,
  { measure, words }: { readonly measure: Measure; readonly words: string },
  { report }: Telling,
): boolean {
  if (figure.hedge !== null) return false;
  if (!goesOn.test(block.text.slice(end))) return false;
  const from = sentenceStart(block.text, start);
  const said = block.text.slice(from, end);
  const title = report.sections[block.section]?.title ?? '';
  if (mentionsOtherYear(said + title, report.data.year)) return false;
  if (/下一步|改进|打算|措施/u.test(title)) return false;
  const weak = (measure === 'expenditure' && /^(?:支出)?$/u.test(words)) || measure === 'actual';
  const budgets = (title + block.text.slice(0, start))
    .replaceAll(/一般公共预算|基金预算|经营预算|预算执行|预决算/gu, '')
    .concat(block.text.slice(end, end + 6));
  return !(weak && /预算|安排|年初|批复/u.test(budgets));
}

function sentenceStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !sentenceEnds[text.charCodeAt(start - 1)]) start -= 1;
  return start;
}

/** The scope that heading and paragraph give a figure, and what its sentence and the next say of it. */
function surroundingsOf({ block, start, end }: TextFigure, { report }: Telling) {
  const title = report.sections[block.section]?.title ?? '';
  const { text } = block;
  const from = sentenceStart(text, start);
  const project = /项目(?!(?:支出|经费)(?:决算|预算)?数?[为是]?\s?\d)/u.test(text.slice(0, from))
    ? ' 本项'
    : '';
  const following = text.slice(end).split('。').slice(0, 2).join('。');
  return {
    scope: scopeOf(title + text.slice(0, end) + project),
    caveat: caveatIn(text.slice(from, end) + following),
  };
}
