import { aliasesSchema } from '#core/aliases.ts';
import { departmentSchema } from '#core/department.ts';
import { reportSchema } from '#core/report-schema.ts';
import { schemeSchema } from '#core/scheme.ts';
import { siteSchema } from '#core/site.ts';
import { wordingSchema } from '#core/wording.ts';
import { type CmsField, fieldsOf } from './cms-fields.ts';
import { jsonSchemaOf } from './json-schema.ts';

/**
 * The formats that keep decimals as they are written; the form registers them by these names. It takes
 * the ending of the first to mean that there is text behind the data.
 */
export const formats = { report: 'mingzhang-frontmatter', registry: 'mingzhang-registry' } as const;

/** A part of Sveltia's configuration, which follows Netlify CMS's. */
export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly [option: string]: unknown;
}

export interface CmsConfig {
  readonly collections: readonly CmsCollection[];
  readonly [option: string]: unknown;
}

/**
 * The forms of everything that editors write, from the one schema.
 *
 * @param folder - The content folder, from the repository's root.
 */
export function cmsConfig(folder: string): CmsConfig {
  const fields = (schema: Parameters<typeof jsonSchemaOf>[0]) => fieldsOf(jsonSchemaOf(schema, ''));
  const registry = { extension: 'yaml', format: formats.registry, create: false, delete: false };
  const file = (name: string, label: string, schema: Parameters<typeof jsonSchemaOf>[0]) => ({
    name,
    label,
    file: `${folder}/${name}.yaml`,
    format: formats.registry,
    fields: fields(schema),
  });
  return {
    load_config_file: false,
    app_title: '明账',
    // The form works on the local folder; a backend has to be named all the same.
    backend: { name: 'github', repo: 'local/local' },
    media_folder: `${folder}/attachments`,
    public_folder: '/attachments',
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: 'reports',
        label: '报告',
        folder: `${folder}/reports`,
        extension: 'mdx',
        format: formats.report,
        create: true,
        delete: false,
        slug: '{{fields.year}}',
        path: '{{fields.department}}/{{slug}}',
        identifier_field: 'title',
        fields: [...fields(reportSchema), body],
      },
      {
        name: 'departments',
        label: '部门',
        folder: `${folder}/departments`,
        identifier_field: 'short',
        ...registry,
        fields: fields(departmentSchema),
      },
      {
        name: 'schemes',
        label: '评分方案',
        folder: `${folder}/schemes`,
        identifier_field: 'name',
        ...registry,
        fields: fields(schemeSchema),
      },
      {
        name: 'settings',
        label: '网站',
        files: [
          file('site', '网站', siteSchema),
          file('aliases', '互相代用的词语', aliasesSchema),
          file('wording', '误写与正写', wordingSchema),
        ],
      },
    ],
  };
}

/** Plain text: an editor with buttons would rewrite what was signed. */
const body: CmsField = {
  name: 'body',
  label: '正文',
  widget: 'text',
  required: false,
  hint: 'Markdown；小于号写作 \\<，花括号写作 \\{ 和 \\}',
};
