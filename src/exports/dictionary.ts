import { typeNames } from '#exports/tables/column-types.ts';
import { tables } from '#exports/tables/index.ts';
import { csv } from './csv.ts';

/** The data dictionary of all tables as CSV. */
export function dictionaryCsv(): string {
  return csv(
    ['表', '表名', '字段', '中文名', '类型', '单位', '必填', '说明'],
    tables.flatMap((table) =>
      table.columns.map(({ name, title, type, unit, required, description }) => [
        table.id,
        table.title,
        name,
        title,
        typeNames[type],
        unit,
        required ? '是' : '否',
        description,
      ]),
    ),
  );
}
