import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Department, departmentSchema } from '#core/department.ts';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import type { SourceParagraph } from '#importers/source-document.ts';

/** A document of running text with the front matter that it states, written by hand. */
export interface NarrativeDocument {
  readonly name: string;
  readonly blocks: readonly SourceParagraph[];
  readonly expected: unknown;
}

const folder = 'tests/documents/narrative';

/** The documents of `tests/documents/narrative`: one paragraph a line beside a YAML file. */
export function narrativeDocuments(): readonly NarrativeDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.replace('.txt', '');
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const expected: unknown = parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'), failsafe);
      return { name, blocks: paragraphs(text.split('\n')), expected };
    });
}

const failsafe = { schema: 'failsafe' } as const;

export function paragraphs(lines: readonly string[]): readonly SourceParagraph[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((text, index) => {
      return { kind: 'paragraph', text, level: null, calls: [], place: `第${index + 1}段` };
    });
}

/** The departments of the documents, as a site would register them. */
export function narrativeDepartments(): readonly Department[] {
  return Object.entries(names).map(([id, name]) => {
    return { ...departmentSchema.parse({ names: [{ name }] }), id };
  });
}

const names = {
  slsnyncj: '示例市农业农村局',
  slxslj: '示例县水利局',
  slzwhhlyj: '示例州文化和旅游局',
  slqwsjkj: '示例区卫生健康局',
  slstjj: '示例市统计局',
  slsdag: '示例市档案馆',
  slsjtysj: '示例市交通运输局',
  slzrmzf: '示例镇人民政府',
  slstyjrswj: '示例市退役军人事务局',
  slzzzlyhcyj: '示例自治州林业和草原局',
  slqyjglj: '示例区应急管理局',
  slssfj: '示例市司法局',
  slxzrzyhghj: '示例县自然资源和规划局',
  slszyjsxx: '示例市第一职业技术学校',
  slqswwyh: '示例区商务委员会',
  slsrlzyhshbzj: '示例市人力资源和社会保障局',
  slqsljdbsc: '示例区示例街道办事处',
  slssjt: '示例省审计厅',
  slqzfhcxjsj: '示例区住房和城乡建设局',
  slssthjj: '示例市生态环境局',
  slstyj: '示例市体育局',
  slqmzj: '示例区民政局',
  slswwj: '示例市文物局',
  slshyfzj: '示例市海洋发展局',
  slsxfjyzd: '示例市消防救援支队',
  slxjtysj: '示例县交通运输局',
  slzswj: '示例州商务局',
  slqylbzj: '示例区医疗保障局',
  slsscjdglj: '示例市市场监督管理局',
  slxjyj: '示例县教育局',
  slqlhhsrglj: '示例区绿化和市容管理局',
  slzgxhzslhs: '示例州供销合作社联合社',
};

/** The departments and schemes of the repository's own content. */
export function registered(): {
  readonly departments: readonly Department[];
  readonly schemes: readonly Scheme[];
} {
  return {
    departments: entries('departments', (data) => departmentSchema.parse(data)),
    schemes: entries('schemes', (data) => schemeSchema.parse(data)),
  };
}

function entries<Entry>(kind: string, read: (data: unknown) => Entry) {
  return readdirSync(`content/${kind}`).map((file) => {
    const data: unknown = parse(readFileSync(`content/${kind}/${file}`, 'utf8'), failsafe);
    return { ...read(data), id: file.replace('.yaml', '') };
  });
}

/** The sample reports as their text alone would arrive, with their front matter. */
export function sampleDocuments(): readonly NarrativeDocument[] {
  const files = readdirSync('content/reports', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('gzgsl'))
    .map((name) => {
      const file = readFileSync(`content/reports/${name}`, 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file) ?? [];
      const expected = parse(front, failsafe) as { readonly title: string };
      const lines = body.split('\n').filter((line) => !/^[|>]/u.test(line));
      const text = lines.map((line) => line.replace(/^#+ /u, '').replaceAll('**', ''));
      const title = expected.title.replace(/（示例）$/u, '');
      return { name, blocks: paragraphs([title, ...text]), expected };
    });
}
