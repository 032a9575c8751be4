import type { Unsure } from '#extracting/found-value.ts';
import { type FigureTold, figureText } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn, type Stretch } from '#extracting/text/sentences.ts';
import { yearsIn } from '#prose/fiscal-years.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { countedName, type Earlier, leansOn, plainWords } from './names.ts';
import { qualitativeTarget } from './qualitative.ts';
import type { ToldTarget } from './told-target.ts';

/** What a passage counts as done. */
export interface TargetsTold {
  readonly targets: readonly ToldTarget[];
  readonly unsure: readonly Unsure[];
}

/** A plan that the next clause may answer with what was reached. */
interface Plan {
  readonly name: string;
  readonly figure: FigureTold;
}

interface Progress {
  earlier: Earlier | null;
  plan: Plan | null;
  targets: ToldTarget[];
  unsure: Unsure[];
}

const compares =
  /上年|去年|同比|环比|上一年|[较比](?!赛|例|率|重)|增长|增加了?|减少|下降|节约|占(?!地)|超[出过额]?目标/u;
/** 8项达到目标值，2项未完成 count goals, not what they ask for. */
const ofGoals = /目标|指标|任务|达标|扣分|问题/u;
const negative = /未|没有|仅|尚|不足(?!\d)|差额|缺口|剩余|结余/u;
const intended = /(?:计划|目标值?|指标值|拟|力争|预期|预计)/u;
/** What is spent and planned is no target. */
const ofAccounts = /(?:预算|支出|决算|执行)(?:数|总额|合计)?$|结转|结余/u;
/** 目标值为92% behind what was reached. */
const behindReached = /^(?:[高低]于)?(?:年初|年度|绩效)*(?:目标值|指标值)(?:为|是|：)*$/u;
const open = /^(?:[将拟]|下一步|力争|争取)|将(?:于|在|继续|进一步)|下一?年|明年|次年/u;
const reached = /^(?:(?:全年|年末|当年)?实际[^，。；\d]{0,8}|已?(?:完成|达到|达))(?:了|为|：)*$/u;
/** 不少于24次 is asked for, not done. */
const asked = /(?:不超过|≥|≤|[大小多少低高]于(?:等于)?|至少|控制在)$|要求/u;

/** 不少于24次, 1200元以内. */
function isAskedFor({ text, start }: Clause, figure: FigureTold): boolean {
  const behind = text.slice(figure.end - start);
  return asked.test(text.slice(0, figure.start - start)) || /^(?:以内|以下|之内)/u.test(behind);
}

/** The quantities, and what is told in words for certain, of a stretch about the goals of the year. */
export function targetsTold(
  line: NarrativeLine,
  stretch: Stretch,
  year: number | null,
): TargetsTold {
  const progress: Progress = { earlier: null, plan: null, targets: [], unsure: [] };
  const clauses = clausesOf(line, stretch);
  for (const [index, clause] of clauses.entries()) {
    if (!clause.continues) Object.assign(progress, { earlier: null, plan: null });
    readClause({ line, clause, next: clauses[index + 1], year }, progress);
  }
  return progress;
}

interface Reading {
  readonly line: NarrativeLine;
  readonly clause: Clause;
  readonly next: Clause | undefined;
  readonly year: number | null;
}

function readClause(reading: Reading, progress: Progress): void {
  const { line, clause, next, year } = reading;
  const { text, figures } = clause;
  const [figure, ...more] = figures;
  const elsewhere = open.test(text) || yearsIn(text).some((one) => one.year !== year);
  if (!figure) {
    const leadsOn = next?.continues && leansOn(next);
    const told = elsewhere || leadsOn ? null : qualitativeTarget(line, clause);
    if (told) progress.targets.push(told);
    progress.earlier = elsewhere ? null : { words: plainWords(text), counts: false, unit: null };
    return;
  }
  if (answersReached(reading, figure, progress)) return;
  const aside = compares.test(text) || negative.test(text);
  if (elsewhere || aside || (/^[项个条]$/u.test(figure.unit) && ofGoals.test(text))) return;
  const doubt = (why: string) =>
    progress.unsure.push({ what: `绩效目标 ${text}`, why, place: line.place });
  if (more.length > 0) {
    doubt('一个分句中有几个数');
  } else if (figure.range) {
    doubt('是一个区间');
  } else if (/累计|截至|历年|总数|总量|以来/u.test(text)) {
    doubt('可能是历年累计数');
  } else if (/[一二三四]季度|[上下]半年|\d月/u.test(text)) {
    doubt('只是一段时间的数');
  } else if (isAskedFor(clause, figure)) {
    doubt('只写明目标值');
  } else if (intended.test(text.slice(0, figure.start - clause.start))) {
    const name = planName(clause, progress.earlier);
    progress.plan = name === null ? null : { name, figure };
    if (name === null) doubt('没有写明是什么指标');
  } else {
    readReached({ line, clause, figure }, progress, doubt);
  }
}

/** 优良天数比率达到93.4%，目标值为92%: the second is what the first was held against. */
function answersReached(
  { line, clause: { text, start, continues, figures } }: Reading,
  figure: FigureTold,
  { targets }: Progress,
): boolean {
  const last = targets.at(-1);
  if (!continues || figures.length > 1 || figure.range || !last?.figure) return false;
  if (!behindReached.test(text.slice(0, figure.start - start))) return false;
  if (text.slice(figure.end - start) !== '' || last.data['target'] !== undefined) return false;
  if (last.figure.unit !== figure.unit) return false;
  const { name, ...rest } = last.data;
  const data = { name, target: foundIn(line, counted(figure), figure), ...rest };
  targets[targets.length - 1] = { ...last, data };
  return true;
}

/** 计划举办培训班10期 → 举办培训班; 年度目标值为10期 takes the words before. */
function planName(clause: Clause, earlier: Earlier | null): string | null {
  const name =
    countedName(clause, null)?.replaceAll(
      /(?:年初|年度|全年|绩效)*(?:计划|目标值?|指标值|拟|预期|预计)/gu,
      '',
    ) ?? '';
  const plain = name.replace(/^(?:为|是|：)+|(?:为|是|：)+$/gu, '');
  return plain.length >= 3 ? plain : (earlier?.words ?? null);
}

function readReached(
  { line, clause, figure }: { line: NarrativeLine; clause: Clause; figure: FigureTold },
  progress: Progress,
  doubt: (why: string) => void,
): void {
  const head = clause.text.slice(0, figure.start - clause.start);
  const { plan } = progress;
  if (plan && reached.test(head) && plan.figure.unit === figure.unit) {
    progress.plan = null;
    progress.targets.push(target(line, { name: plan.name, figure, plan: plan.figure }));
    return;
  }
  if (figure.kind === 'percent' && !isShare(head)) return;
  const name = countedName(clause, progress.earlier);
  if (name === null) {
    doubt('没有写明是什么指标');
    return;
  }
  if (figure.kind === 'money' && ofAccounts.test(name)) return;
  progress.targets.push(target(line, { name, figure, plan: null }));
  progress.earlier = { words: name, counts: true, unit: figure.unit };
}

/** Percentages that are indicators themselves; 完成率 and 执行率 tell how much of another one. */
function isShare(head: string): boolean {
  return (
    /(?<!完成|执行|增长|支出|达标完成)(?:率|满意度|比例|合格度|知晓度)(?:均?达到了?|均?达|为|是|提高到|提升到|保持在|：)*$/u.test(
      head,
    ) && !/完成率|执行率|进度/u.test(head)
  );
}

function target(
  line: NarrativeLine,
  { name, figure, plan }: { name: string; figure: FigureTold; plan: FigureTold | null },
): ToldTarget {
  // 9,740台（套）.
  const set = /^（[件套台辆艘个]）/u.exec(line.text.slice(figure.end))?.[0] ?? '';
  const unit = `${unitText(figure)}${set}`;
  const data = {
    name: foundIn(line, name, figure),
    ...(plan ? { target: foundIn(line, counted(plan), plan) } : {}),
    actual: foundIn(line, counted(figure), figure),
    ...(unit === '' ? {} : { unit: foundIn(line, unit, figure) }),
  };
  return { name, data, figure };
}

/** 万元 is the unit of account; 亿 and the 万 of 1.2万人次 belong to the figure. */
function unitText({ kind, unit, text }: FigureTold): string {
  return kind === 'money' && /万(?:余|多)?元/u.test(text) ? '万元' : unit;
}

function counted(figure: FigureTold): string {
  return figureText(figure, unitText(figure));
}
