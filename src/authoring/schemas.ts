import type { z } from 'zod';
import { aliasesSchema } from '#core/aliases.ts';
import { departmentSchema } from '#core/department.ts';
import { reportSchema } from '#core/report-schema.ts';
import { schemeSchema } from '#core/scheme.ts';
import { siteSchema } from '#core/site.ts';
import { wordingSchema } from '#core/wording.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Everything that editors write, by the name of its schema file, with the files that it is for. */
const kinds: Readonly<Record<string, readonly [title: string, schema: z.ZodType]>> = {
  report: ['绩效自评报告的元数据', reportSchema],
  department: ['部门', departmentSchema],
  scheme: ['评分方案', schemeSchema],
  site: ['网站', siteSchema],
  aliases: ['读者会互相代用的词语', aliasesSchema],
  wording: ['误写与正写', wordingSchema],
};

/** Where editors find the schemas, from the project's root. */
export const schemaFolder = '.vscode/schemas';

/** The schema files: name without folder → content. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).map(([name, [title, schema]]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(schema, title), null, 2)}\n`,
    ]),
  );
}
