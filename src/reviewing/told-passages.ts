import type { BoundFigure } from '#binding/binding.ts';
import { boundFigures } from '#binding/bindings.ts';
import { figureName } from '#core/figure-name.ts';
import { formatPath } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { type TextFigure, textFigures } from '#prose/text-figures.ts';

/** A figure of the text with what it is called. */
export interface ToldFigure {
  readonly told: TextFigure;
  /** The front-matter path that it restates, empty when nothing is sure. */
  readonly at: string;
  /** The name of that figure, otherwise the words before it. */
  readonly name: string;
  readonly line: number;
}

/** A paragraph, or a row of a table, with its figures. */
export interface Passage {
  readonly text: string;
  /** The text with every figure blotted out: what stays when only figures change. */
  readonly frame: string;
  readonly figures: readonly ToldFigure[];
}

/** The passages of a report's text in reading order; headings hold no figures to compare. */
export function toldPassages(report: Report, selfNames: readonly string[]): readonly Passage[] {
  const blocks = textBlocks(report).filter(({ kind }) => kind !== 'heading');
  const bound = Map.groupBy(boundFigures(report, selfNames, null), ({ figure }) => figure.block);
  const rows = Map.groupBy(blocks, (block) =>
    block.cell ? `${block.cell.table}:${block.cell.row}` : block,
  );
  return [...rows.values()].map((row) => {
    const parts = row.map((block) => partOf(block, bound.get(block) ?? []));
    return {
      text: row.map(({ text }) => text).join('｜'),
      frame: parts.map(({ frame }) => frame).join('｜'),
      figures: parts.flatMap(({ figures }) => figures),
    };
  });
}

function partOf(block: TextBlock, bound: readonly BoundFigure[]) {
  let frame = '';
  let end = 0;
  const figures = textFigures(block).map((told): ToldFigure => {
    frame += `${block.text.slice(end, told.start)}□`;
    end = told.end;
    const fact = bound.find(({ figure }) => figure.start === told.start);
    const sure = fact?.fact?.figure && fact.verdict !== 'unclear' ? fact.fact : null;
    return {
      told,
      at: sure ? formatPath(sure.at) : '',
      name: sure ? figureName(formatPath(sure.at)) : wordsBefore(block, told.start),
      line: block.placeAt(told.start).line,
    };
  });
  return { frame: frame + block.text.slice(end), figures };
}

/** Enough to find the place by. */
const mostWords = 14;

function wordsBefore({ text, cell }: TextBlock, start: number): string {
  if (cell) return [cell.rowHead, cell.columnHead].filter((head) => head !== '').join('·');
  const clause =
    text
      .slice(0, start)
      .split(/[，。；：、（）]/u)
      .at(-1) ?? '';
  const words = clause.length > 1 ? clause : text.slice(0, start);
  return words.length > mostWords ? `…${words.slice(-mostWords)}` : words;
}
