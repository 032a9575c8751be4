import { readFigure } from './cell-figure.ts';
import type { Grid, GridCell } from './cell-grid.ts';
import { cellLabel, cellWords } from './cell-text.ts';
import { headWord } from './head-words.ts';

export type PairKey = 'department' | 'project' | 'year' | 'total' | 'grade' | 'office';

/** A value with the label in front of it. */
export interface Pair {
  readonly key: PairKey;
  readonly label: string;
  readonly value: { readonly text: string; readonly place: string };
}

const labels: readonly (readonly [PairKey, RegExp])[] = [
  [
    'department',
    /^(?:省级|市级|区级|县级)?(?:预算|填报|自评|评价|申报)?(?:部门|单位|部门单位|单位部门)(?:全称|名称)$|^(?:填报|自评|评价)(?:部门|单位)$|^(?:部门|单位)\((?:公章|盖章)\)$/u,
  ],
  ['project', /^(?:政策和|专项)?项目(?:支出|资金)?名称$/u],
  ['year', /^(?:预算|自评|评价|财政|填报|会计)?年度$/u],
  [
    'total',
    /^(?:绩效)?(?:自评|评价|综合|总体|部门整体支出|部门整体)*(?:总分|总得分|得分合计|自评得分|综合得分|总评分)$/u,
  ],
  ['grade', /^(?:绩效)?(?:自评|评价|评定|绩效|综合|自评结果)*(?:等级|等次)$/u],
  ['office', /^(?:主管|实施|项目实施|项目承担|项目)(?:部门|单位)$/u],
];

function pairKey(text: string): PairKey | null {
  const printed = cellLabel(text).replace(/:$/u, '');
  const label = printed
    .replaceAll(/\((?:公章|盖章|章|签章|分|满分\d+分?)\)/gu, '')
    .replaceAll(/[()]/gu, '')
    .replace(/:$/u, '');
  return labels.find(([, pattern]) => pattern.test(label) || pattern.test(printed))?.[0] ?? null;
}

/** Labels with their values to the right, or behind a colon in one cell. */
export function pairsOf(grid: Grid, from: number, to: number): readonly Pair[] {
  const found: Pair[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = grid.rowCells(row).filter((cell) => cell.row === row);
    for (const [index, cell] of cells.entries()) {
      const own = inOneCell(cell);
      if (own) found.push(own);
      const key = pairKey(cell.text);
      const value = cells[index + 1];
      if (!key || !value || value.label === '' || isLabel(value)) continue;
      if (key === 'total' && isMarked(cell, cells.slice(index + 1))) continue;
      found.push({ key, label: cellWords(cell.text), value });
    }
  }
  return found;
}

/** 总分 in front of 100 and 98.5, or of one of them: which is the score only a head can tell. */
function isMarked({ text }: GridCell, behind: readonly GridCell[]): boolean {
  const figures = behind.filter((cell) => readFigure(cell.text).kind === 'figure');
  return figures.length > 1 || !/自评|评价|得分/u.test(cellLabel(text));
}

function isLabel({ text }: GridCell): boolean {
  return pairKey(text) !== null || headWord(text) !== null;
}

/** What stands on one line with the name of the department: 单位：万元, 填报日期：…. */
const behind = /(?<=.)(?:(?:金额)?单位[：:](?:人民币)?[万亿]?元|填[报表](?:日期|时间|人)[：:]).*$/u;

/** 部门名称：示例局 in one cell or one line. */
export function inOneCell({
  text,
  place,
}: {
  readonly text: string;
  readonly place: string;
}): Pair | null {
  const words = cellWords(text)
    .replace(/^[（(](?<inside>[^（()）]+)[)）]$/u, '$<inside>')
    // Readers of PDF files join a title with the line below it.
    .replace(/^[^：:]{2,40}(?:表|[）)])(?=[^：:]{2,12}[：:])/u, '')
    .replace(behind, '');
  const match = /^(?<label>[^：:]{2,12})[：:](?<value>.{1,60})$/u.exec(words);
  const { label = '', value = '' } = match?.groups ?? {};
  const key = pairKey(label);
  return key && value.trim() !== '' ? { key, label, value: { text: value.trim(), place } } : null;
}
