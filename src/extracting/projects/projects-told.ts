import { scoped } from '#extracting/money/scope.ts';
import { isAside } from '#extracting/targets/clauses.ts';
import { chapterNamed, chapterOf } from '#extracting/text/chapters.ts';
import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, type Stretch } from '#extracting/text/sentences.ts';
import { projectPhrase } from './phrases.ts';

/** A project as one paragraph tells it. */
export interface ProjectTold {
  readonly name: string;
  readonly line: NarrativeLine;
  readonly at: Stretch;
  readonly budgets: FigureTold[];
  readonly expenditures: FigureTold[];
  /** What follows its amounts: purpose and results. */
  note: Stretch;
}

interface Progress {
  project: ProjectTold | null;
  /** Whether what an amount was used for is being told. */
  inParts: boolean;
  otherYear: boolean;
  /** A name that the next amounts belong to: （1）示例项目，年初预算…. */
  pending: { readonly name: string; readonly at: Stretch } | null;
}

/** The projects that a paragraph of the chapter on projects tells with their amounts. */
export function projectsTold(line: NarrativeLine, year: number | null): readonly ProjectTold[] {
  if (line.isHeading || chapterOf(line.titles) !== 'projects') return [];
  const told: ProjectTold[] = [];
  const title = line.titles.at(-1) ?? '';
  const owned = title !== '' && chapterNamed(title) === null && line.from > 0 ? title : null;
  const at = { start: 0, end: line.from };
  const progress: Progress = {
    project: null,
    inParts: false,
    otherYear: false,
    pending: owned === null ? null : { name: owned, at },
  };
  const figures = figuresTold(line.text).filter(
    ({ kind, range, start }) =>
      !range && /^(?:money|percent)$/u.test(kind) && !isAside(line.text, start),
  );
  for (const part of partsOf(line)) {
    const text = line.text.slice(part.start, part.end);
    const [figure, ...more] = figures.filter(
      ({ start, end }) => start >= part.start && end <= part.end,
    );
    if (part.opens) Object.assign(progress, { inParts: false, otherYear: false });
    if (part.numbered && owned === null) Object.assign(progress, { project: null, pending: null });
    if (figure && more.length === 0)
      readAmount({ line, part, figure, year, owned }, progress, told);
    else readWords(text, part, progress, owned);
  }
  for (const [index, one] of told.entries()) one.note = noteOf(one, told[index + 1] ?? null);
  return told;
}

interface Part extends Stretch {
  /** Opens a sentence. */
  readonly opens: boolean;
  readonly numbered: boolean;
}

const number = /^(?:[-•●·▪◆■*]|\d{1,2}[.．、](?!\d)|（\d{1,2}）|[①-⑳]|[一二三四五六七八九十]+是)/u;

/** Clauses of a paragraph, without their numbers. */
function partsOf({ text, from }: NarrativeLine): readonly Part[] {
  return divided(text, '，。；：、', from).flatMap(({ start, end }): Part[] => {
    const printed = text.slice(start, end);
    const before = text[start - 1] ?? '。';
    const length = number.exec(printed)?.[0].length ?? 0;
    // The full-width point of 1、 is a mark of its own.
    if (/^\d{1,2}、$/u.test(printed)) return [{ start: end, end, opens: true, numbered: true }];
    const opens = start === from || /[。；]/u.test(before) || length > 0;
    return [{ start: start + length, end, opens, numbered: length > 0 }];
  });
}

interface Reading {
  readonly line: NarrativeLine;
  readonly part: Part;
  readonly figure: FigureTold;
  readonly year: number | null;
  readonly owned: string | null;
}

function readAmount(
  { line, part, figure, year, owned }: Reading,
  progress: Progress,
  told: ProjectTold[],
): void {
  const phrase = line.text.slice(part.start, figure.start);
  const words = scoped(phrase, { selfNames: [], year });
  if (words.otherYear) progress.otherYear = true;
  else if (words.ownYear || /^本年/u.test(phrase)) progress.otherYear = false;
  if (/^(?:其中|主要|用于|包括|含)/u.test(phrase)) progress.inParts = true;
  const read = projectPhrase(phrase, year);
  if (figure.kind === 'percent') {
    if (
      progress.project &&
      /执行率$|支出率$|完成率$|^占.*的?$/u.test(phrase.replace(/(?:为|达到|达|是)+$/u, ''))
    )
      progress.project.note = { start: figure.end, end: figure.end };
    return;
  }
  if (read === null || progress.inParts || progress.otherYear || /[较比]/u.test(phrase)) return;
  const rest = line.text.slice(figure.end, part.end).replace(/[，。；：、]$/u, '');
  if (rest !== '' && read.name === '' && !progress.project && !progress.pending) return;
  if (read.name !== '' && read.name !== owned) {
    if (owned !== null) return;
    progress.project = start(read.name, line, { start: part.start, end: figure.end }, told);
  } else if (
    progress.pending &&
    (!progress.project || progress.project.name !== progress.pending.name)
  ) {
    progress.project = start(progress.pending.name, line, progress.pending.at, told);
  }
  const { project } = progress;
  if (!project) return;
  if (read.measure === 'budget') project.budgets.push(figure);
  else project.expenditures.push(figure);
  project.note = { start: figure.end, end: figure.end };
}

function start(name: string, line: NarrativeLine, at: Stretch, told: ProjectTold[]): ProjectTold {
  const note = { start: at.end, end: at.end };
  const project: ProjectTold = { name, line, at, budgets: [], expenditures: [], note };
  told.push(project);
  return project;
}

const projectName = /(?:项目|经费|费|资金|补助|专项|工程|课题|计划|工作)$/u;

/** 2.示例公共服务平台项目， names the project of the amounts behind it. */
function readWords(text: string, part: Part, progress: Progress, owned: string | null): void {
  const plain = text.replace(/[，。；：、]$/u, '');
  if (/^(?:其中|主要|用于|包括|含)/u.test(plain)) progress.inParts = true;
  if (owned !== null || !part.opens || !(part.numbered || /项目$|专项$|经费$/u.test(plain))) return;
  if (
    plain.length > 40 ||
    /[为是]|属于|\d[个项]|合计/u.test(plain) ||
    !projectName.test(plain) ||
    /如下|情况|[我本]局/u.test(plain)
  )
    return;
  progress.pending = { name: plain.replaceAll(/^“|”$/gu, ''), at: part };
  progress.project = null;
}

/** From behind the last amount to the next project or number, without the marks around. */
function noteOf({ line: { text }, note }: ProjectTold, next: ProjectTold | null): Stretch {
  const limit = next && next.at.start >= note.start ? next.at.start : text.length;
  const stretch = text.slice(note.start, limit);
  const end = /(?<=[。；])\d{1,2}[.．、](?!\d)/u.exec(stretch)?.index ?? stretch.length;
  const lead = /^[，。；、]+/u.exec(stretch)?.[0].length ?? 0;
  const told = stretch.slice(lead, end).replace(/[，；、]?(?:\d{1,2}[.．、]|（\d{1,2}）)?$/u, '');
  return { start: note.start + lead, end: note.start + lead + told.length };
}
