import { magnitudes } from '#core/figure.ts';
import type { Report } from '#core/report.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import { type CellClaim, caveatIn, wholeDepartment } from './claim.ts';
import { plainName } from './entities.ts';
import type { Measure } from './fact.ts';
import { measureOfHead } from './phrases.ts';
import { mentionsOtherYear, scopeOf, withoutFund } from './scope.ts';
import { tableRow } from './table-row.ts';

/** The paragraphs around a table that speak of it. */
interface Frame {
  /** Caption and a line such as 单位：万元. */
  readonly caption: string;
  /** 注：… below. */
  readonly note: string;
}

const listNumber =
  /^(?:其中[：:]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])+/u;
const totals = /^(?:合计|总计|小计)$/u;

/** The amounts, percentages and points of the report's tables with the names that stand beside them. */
export function cellClaims(figures: readonly TextFigure[], report: Report): readonly CellClaim[] {
  const blocks = textBlocks(report);
  const frames = framesOf(blocks);
  return figures.flatMap((figure): CellClaim[] => {
    const { cell, text, section } = figure.block;
    if (!cell || cell.row === 0 || text.trim() !== figure.text.trim()) return [];
    const frame = frames.get(cell.table) ?? { caption: '', note: '' };
    const measured = withUnit(figure, frame.caption);
    const name = nameBeside(figure.block, blocks);
    if (!measured || name === null || measured.figure.hedge !== null) return [];
    const title = report.sections[section]?.title ?? '';
    const around = `${title} ${frame.caption} ${cell.columnHead}`;
    if (mentionsOtherYear(`${around} ${name}`, report.data.year)) return [];
    const label = totals.test(name) ? totalName(name, frame.caption, report) : name;
    const measure = measureOf(cell.columnHead, frame.caption, report.data.year);
    if (label === null || measure === null) return [];
    return [
      {
        figure: measured,
        label: withoutFund(label),
        measure,
        scope: scopeOf(`${around} ${name}`),
        table: cell.table,
        column: cell.column,
        caveat: caveatIn(`${frame.caption} ${frame.note}`),
      },
    ];
  });
}

function framesOf(blocks: readonly TextBlock[]): ReadonlyMap<number, Frame> {
  const frames = new Map<number, Frame>();
  for (const [index, { cell }] of blocks.entries()) {
    if (!cell || frames.has(cell.table)) continue;
    const before = blocks.slice(Math.max(0, index - 2), index);
    let end = index + 1;
    while (blocks[end]?.cell?.table === cell.table) end += 1;
    const below = blocks[end];
    const caption = before
      .filter(
        ({ kind, text }) => kind === 'paragraph' && text.length <= 50 && !/[。；]/u.test(text),
      )
      .map(({ text }) => text)
      .join(' ');
    const note = /^[*（(]?(?:注|备注|说明)/u.test(below?.text ?? '') ? (below?.text ?? '') : '';
    frames.set(cell.table, { caption, note });
  }
  return frames;
}

/** The figure in 元, % or 分; `null` when neither cell, head nor caption says which. */
function withUnit(figure: TextFigure, caption: string): TextFigure | null {
  if (figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'points')
    return figure;
  if (figure.kind !== 'plain') return null;
  const unit = /单位[：:]\s?(?:人民币)?(万|亿)?元/u.exec(caption);
  const head = figure.block.cell?.columnHead ?? '';
  if (!unit || /率|占比|比重|比例|[（(]%[）)]|数量|人数|个数/u.test(head)) return null;
  const [, scale] = unit;
  const magnitude = scale ? (magnitudes[scale] ?? 0) : 0;
  return { ...figure, kind: 'money', unit: '元', figure: { ...figure.figure, magnitude } };
}

/** The nearest words to the left of a cell in its row; `null` when there are none. */
function nameBeside({ cell }: TextBlock, blocks: readonly TextBlock[]): string | null {
  if (!cell) return null;
  const names = tableRow(blocks, cell).filter(
    ({ cell: other, text }) =>
      (other?.column ?? 0) < cell.column &&
      /\p{Script=Han}{2}/u.test(text) &&
      !/^[≥≤=<>]?[\d.,]+/u.test(text),
  );
  const name = plainName(names.at(-1)?.text ?? '').replace(listNumber, '');
  return name.replace(/（[类款项]）$/u, '') || null;
}

/** What a 合计 is the total of, as its caption says: 收入支出决算总表 gives 收入支出总计. */
function totalName(total: string, caption: string, report: Report): string | null {
  const core = withoutFund(
    plainName(caption)
      .replace(/^表[\d一二三四五六七八九十]+/u, '')
      .replace(new RegExp(`^(?:${report.data.year}年度?)+`, 'u'), '')
      .replace(/[（(].*$|单位[：:].*$/u, '')
      .replace(/(?:预算|决算|执行|情况|明细|总)*(?:表|情况)?$/u, '')
      .replace(/^收支$/u, '收入支出'),
  );
  if (/^(?:部门)?整体(?:收支|支出)?$/u.test(core)) return wholeDepartment;
  return /^(?:收入支出|三公经费|收入|支出|基本支出|项目支出)$/u.test(core) ? core + total : null;
}

/** What a column states; 金额 takes it from the caption, and is spending where that names no budget. */
function measureOf(head: string, caption: string, year: number): Measure | null {
  const plain = plainName(head)
    .replace(/[（(].*$/u, '')
    .replace(new RegExp(`^(?:${year}年度?|本年度?|当年)`, 'u'), '');
  const named = measureOfHead(plain);
  if (named || !/^(?:金额|数额|合计|小计|总计)$/u.test(plain)) return named;
  return /预算/u.test(caption.replaceAll(/一般公共预算|基金预算|经营预算/gu, ''))
    ? null
    : 'expenditure';
}
