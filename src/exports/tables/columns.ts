import type { Unit } from '#core/report-schema.ts';
import { numberOf, wanYuanOf } from './numbers.ts';
import type { Column } from './table.ts';

interface Description<Row> {
  readonly name: string;
  readonly title: string;
  /** The text as stated; `null` where undisclosed. */
  readonly of: (row: Row) => string | null;
}

const asStated = '报告原文，保留小数位与“近”“逾”等字；空为未公开，“不适用”照写';

/** A figure in a fixed unit twice: as stated, and as a number. */
export function figureColumns<Row>(
  { name, title, of }: Description<Row>,
  unit: string | null,
): readonly Column<Row>[] {
  return [
    { name, title, type: 'string', unit, description: asStated, value: of },
    {
      name: `${name}Value`,
      title: `${title}（数值）`,
      type: 'number',
      unit,
      description: '与原文相等的数；原文未公开、不适用、是文字或带“近”“逾”等字时为空',
      value: (row) => numberOf(of(row)),
    },
  ];
}

/** An amount twice: as stated in the report's unit, and as a number in 万元. */
export function amountColumns<Row>(
  { name, title, of }: Description<Row>,
  unitOf: (row: Row) => Unit,
): readonly Column<Row>[] {
  return [
    {
      name,
      title,
      type: 'string',
      unit: null,
      description: `${asStated}；单位见 unit`,
      value: of,
    },
    {
      name: `${name}Value`,
      title: `${title}（万元）`,
      type: 'number',
      unit: '万元',
      description: '由原文精确换算为万元；原文未公开、不适用或带“近”“逾”等字时为空',
      value: (row) => wanYuanOf(of(row), unitOf(row)),
    },
  ];
}

/** The unit in which amounts of a row are stated. */
export function unitColumn<Row>(unitOf: (row: Row) => Unit): Column<Row> {
  return {
    name: 'unit',
    title: '金额单位',
    type: 'string',
    unit: null,
    description: '报告原文金额的单位：元、万元或亿元',
    required: true,
    value: unitOf,
  };
}

/** A column of words. */
export function textColumn<Row>(
  name: string,
  { title, description, of }: Omit<Description<Row>, 'name'> & { readonly description: string },
): Column<Row> {
  return { name, title, type: 'string', unit: null, description, value: of };
}

/** Where in the report's front matter the row's values stand. */
export function pathColumn<Row>(of: (row: Row) => string): Column<Row> {
  return {
    name: 'path',
    title: '路径',
    type: 'string',
    unit: null,
    description: '在报告数据中的位置，与该报告的 JSON 相同',
    required: true,
    value: of,
  };
}

/** Which item of its report a row is. */
export function numberColumn(): Column<{ readonly index: number }> {
  return {
    name: 'number',
    title: '序号',
    type: 'integer',
    unit: null,
    description: '在报告中的次序，从 1 起；报告修改后可能改变',
    required: true,
    value: ({ index }) => String(index + 1),
  };
}
