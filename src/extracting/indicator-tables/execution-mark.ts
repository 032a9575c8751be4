import type { Scheme } from '#core/scheme.ts';
import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellLabel, cellWords } from '#extracting/grid/cell-text.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { moneyLines, totalOf } from '#extracting/money-tables/lines.ts';
import { plainName } from './names.ts';

/** 预算执行率 as an indicator: the marks that stand beside the funds. */
export interface ExecutionMark {
  readonly name: Found;
  readonly fullMark: Found | null;
  readonly score: Found | null;
}

/** Reads 分值 and 得分 of the row of all funds; `null` where it has none. */
export function executionMark(form: Form, block: Block): ExecutionMark | Unsure | null {
  const lines = moneyLines(form, block);
  const whole = lines.find(({ about }) => about?.kind === 'total');
  if (!whole || totalOf(lines)?.kind !== 'total') return null;
  const others = lines.filter((line) => line !== whole);
  const fullMarkCell = markCell(form, block, { role: 'fullMark', row: whole.row });
  const scoreCell = markCell(form, block, { role: 'score', row: whole.row });
  if (!fullMarkCell && !scoreCell) return null;
  for (const { row } of others) {
    for (const role of ['fullMark', 'score'] as const) {
      const cell = markCell(form, block, { role, row });
      if (cell && cell !== fullMarkCell && cell !== scoreCell)
        return {
          what: `执行率的分值和得分 ${cellWords(cell.text)}`,
          why: '几行资金都有分数，不知道怎样合并',
          place: cell.place,
        };
    }
  }
  const title = whole.labels.find((cell) => plainName(cell, false).mark !== null);
  const head = block.head.columns.find(({ role }) => role === 'rate')?.head;
  const named = title && plainName(title, false);
  const name = named
    ? named.name.replace(/[（(](?:单位[：:])?[万亿]?元[)）]$/u, '')
    : head && cellLabel(head).replace(/\(.*$/u, '');
  const at =
    title ??
    form.grid.at(
      block.head.from,
      block.head.columns.find(({ role }) => role === 'rate')?.index ?? 0,
    );
  if (!name || !at) return null;
  const mark = (role: string, cell: GridCell | null): Found | null =>
    cell && {
      value: figureText(cell),
      place: cell.place,
      quote: `${role}｜${whole.label || name}：${cellWords(cell.text)}`,
    };
  return {
    name: { value: name, place: at.place, quote: cellWords(at.text) },
    fullMark: mark('分值', fullMarkCell) ?? markBeside(title, named?.mark),
    score: mark('得分', scoreCell),
  };
}

/** 预算执行情况（20分） states 分值 where no column does. */
function markBeside(title: GridCell | undefined, mark: string | null | undefined): Found | null {
  return title && mark ? { value: mark, place: title.place, quote: cellWords(title.text) } : null;
}

function markCell(
  { grid }: Form,
  { head }: Block,
  { role, row }: { readonly role: 'fullMark' | 'score'; readonly row: number },
): GridCell | null {
  const columns = head.columns.filter((column) => column.role === role);
  const [column] = columns;
  const cell = column && columns.length === 1 ? grid.at(row, column.index) : null;
  const reading = cell && readFigure(cell.text);
  if (!cell || reading?.kind !== 'figure' || reading.text.includes('%')) return null;
  const alone = head.columns.filter(({ index }) => grid.at(row, index) === cell).length === 1;
  return alone && (reading.unit === null || reading.unit === '分') ? cell : null;
}

function figureText(cell: GridCell): string {
  const reading = readFigure(cell.text);
  return reading.kind === 'figure' ? reading.text : '';
}

/**
 * The mark as an indicator. Where the other first-level names are those of a scheme, it takes the name
 * that the scheme has for it: the form prints 执行率, the scheme calls it 预算执行率.
 */
export function executionNode(
  { name, fullMark, score }: ExecutionMark,
  others: readonly string[],
  { schemes, year }: { readonly schemes: readonly Scheme[]; readonly year: number | null },
): FoundRecord {
  const names = new Set(
    schemes
      .filter(({ years }) => year !== null && years.includes(String(year)))
      .flatMap(({ blocks }) => {
        const left = blocks.filter((block) => !others.includes(block.name));
        const [only] = left;
        const fits = left.length === 1 && blocks.length === others.length + 1;
        return fits && only && /执行/u.test(only.name) ? [only.name] : [];
      }),
  );
  const [schemeName] = names;
  const value = names.size === 1 && schemeName ? schemeName : name.value;
  return { name: { ...name, value }, ...(fullMark && { fullMark }), ...(score && { score }) };
}
