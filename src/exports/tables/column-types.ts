/** The types of Table Schema that the tables use, with their Chinese names. */
export const typeNames = {
  string: '文字',
  number: '数值',
  integer: '整数',
  year: '年度',
  date: '日期',
  boolean: '是否',
} as const;

export type ColumnType = keyof typeof typeNames;
