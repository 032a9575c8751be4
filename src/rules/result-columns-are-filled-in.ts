import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** Heads of columns that a form leaves blank until it is filled in. */
const result =
  /^(?:实际完成值|全年完成值|完成值|实际完成情况|完成情况|自评得分|得分|指标得分|执行率|自评分)(?:[（(].*[）)])?$/u;

export const resultColumnsAreFilledIn: ReportRule = {
  id: 'result-columns-are-filled-in',
  family: 'residue',
  scope: 'report',
  severity: 'warning',
  question: '表格中的完成值、得分等栏是否已经填写？',
  source: '绩效自评表以完成值和得分为内容；整栏空白的表没有完成自评',
  *check(report) {
    const columns = new Map<string, TextBlock[]>();
    for (const block of textBlocks(report)) {
      const { cell } = block;
      if (!cell || !result.test(cell.columnHead.replaceAll(/\s/gu, ''))) continue;
      const key = `${cell.table}/${cell.column}`;
      const column = columns.get(key);
      if (column) column.push(block);
      else columns.set(key, [block]);
    }
    for (const [head, ...cells] of columns.values()) {
      if (!head || cells.length === 0) continue;
      const place = head.placeAt(0);
      yield cells.every(({ text }) => text.trim() === '')
        ? disagrees({
            at: [],
            place,
            stated: head.text,
            message: `“${head.text}”一栏的${cells.length}行全部空白`,
          })
        : { ...agrees([], `“${head.text}”一栏已经填写`), place };
    }
  },
  examples: {
    valid: [
      {
        name: '已经填写',
        frontMatter: '',
        body: '| 指标 | 分值 | 得分 |\n| --- | --- | --- |\n| 甲 | 10 | 9 |\n| 乙 | 10 |  |',
      },
    ],
    invalid: [
      {
        name: '得分整栏空白',
        frontMatter: '',
        body: '| 指标 | 分值 | 得分 |\n| --- | --- | --- |\n| 甲 | 10 |  |\n| 乙 | 10 |  |',
        findings: [{ at: '', message: '“得分”一栏的2行全部空白' }],
      },
    ],
    missing: [
      { name: '没有这样的表', frontMatter: '', body: '| 项目 | 金额 |\n| --- | --- |\n| 甲 |  |' },
    ],
  },
};
