import type { PublishedFinding } from '#core/published-finding.ts';
import { rules } from '#rules/index.ts';
import { numberColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

type Row = PublishedFinding & { readonly index: number };

const questions = new Map(rules.map(({ id, question }) => [id, question]));

/** 核验发现: one row a finding of the checks. */
export const findings: Table = itemTable<Row>({
  id: 'findings',
  title: '核验发现',
  description: '每行一处核验发现。只说哪里不一致、相差多少，不判断哪一方有误。',
  key: ['reportId', 'number'],
  kinds: ['findings'],
  items: ({ details }) => details.findings.map((finding, index) => ({ ...finding, index })),
  columns: [
    numberColumn(),
    textColumn('rule', {
      title: '规则编号',
      description: '永久不变；各规则的依据见“核验规则”页',
      of: ({ rule }) => rule,
    }),
    textColumn('question', {
      title: '规则',
      description: '规则所问的问题',
      of: ({ rule }) => questions.get(rule) ?? null,
    }),
    textColumn('severity', {
      title: '程度',
      description: 'error 错误、warning 警告、note 提示',
      of: ({ severity }) => severity,
    }),
    textColumn('message', {
      title: '内容',
      description: '哪里不一致、相差多少、什么无法判断',
      of: ({ message }) => message,
    }),
    textColumn('stated', {
      title: '公开的值',
      description: '空为不涉及某一个值',
      of: ({ stated }) => stated,
    }),
    textColumn('expected', {
      title: '可以相符的值',
      description: '一个值或一个范围；空为无法给出',
      of: ({ expected }) => expected,
    }),
    textColumn('difference', {
      title: '相差',
      description: '公开的值减可以相符的值；空为没有这样的差',
      of: ({ difference }) => difference,
    }),
    textColumn('path', {
      title: '路径',
      description: '在报告数据中的位置；空为在正文中',
      of: ({ at }) => (at === '' ? null : at),
    }),
    {
      name: 'line',
      title: '行号',
      type: 'integer',
      unit: null,
      description: '在报告源文件中的行，从 1 起',
      required: true,
      value: ({ line }) => String(line),
    },
    textColumn('acknowledged', {
      title: '部门说明',
      description: '部门公开说明的理由；空为没有说明',
      of: ({ acknowledged }) => acknowledged,
    }),
  ],
});
