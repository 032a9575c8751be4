import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Department, departmentSchema } from '#core/department.ts';

/** A document as a department publishes it, with the front matter that it states, written by hand. */
export interface WholeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: unknown;
}

const folder = 'tests/documents/whole';

/** The documents of `tests/documents/whole`, made by `make-whole.py` from the texts beside them. */
export function wholeDocuments(): readonly WholeDocument[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:docx|pdf|xlsx)$/u.test(file))
    .map((file) => {
      const name = file.replace(/\.[a-z]+$/u, '');
      const expected: unknown = parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'), {
        schema: 'failsafe',
      });
      return { name: file, bytes: Uint8Array.from(readFileSync(`${folder}/${file}`)), expected };
    });
}

/** The departments of the documents, as a site would register them. */
export function wholeDepartments(): readonly Department[] {
  return Object.entries(names).map(([id, name]) => {
    return { ...departmentSchema.parse({ names: [{ name }] }), id };
  });
}

const names = {
  slxnyncj: '示例县农业农村局',
  slsscjdglj: '示例市市场监督管理局',
  slsswj: '示例市水务局',
  slqsjj: '示例区审计局',
  slstyjrswj: '示例市退役军人事务局',
  slswhgdhlyj: '示例市文化广电和旅游局',
  slqcsglzfj: '示例区城市管理执法局',
  slzslj: '示例州水利局',
  slqjyj: '示例区教育局',
  slsjtyst: '示例省交通运输厅',
  slxlyj: '示例县林业局',
  slqsfj: '示例区司法局',
  slxwsjkj: '示例县卫生健康局',
  slsfcglj: '示例市房产管理局',
  slzmzj: '示例州民政局',
  slsdezx: '示例市第二中学',
  slqrlzyhshbzj: '示例区人力资源和社会保障局',
  slxczj: '示例县财政局',
  slskxjsj: '示例市科学技术局',
  slsqxfwzx: '示例省气象服务中心',
  slxslsdj: '示例县水利水电局',
  slssthjj: '示例市生态环境局',
  slqswj: '示例区商务局',
  slzfzhggwyh: '示例州发展和改革委员会',
  slscjrlhh: '示例市残疾人联合会',
  slqtyjrswj: '示例区退役军人事务局',
  slqzrzyj: '示例旗自然资源局',
  slxgxhzs: '示例县供销合作社',
  slsslt: '示例省水利厅',
  slxylbzj: '示例县医疗保障局',
  slsyjglj: '示例市应急管理局',
};
