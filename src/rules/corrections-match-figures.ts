import { digestLength, textField, undisclosed } from '#core/correction.ts';
import { statedAt } from '#core/figure-at.ts';
import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { fieldName } from '#core/terms.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const correctionsMatchFigures: ReportRule = {
  id: 'corrections-match-figures',
  family: 'metadata',
  scope: 'report',
  severity: 'error',
  question: '更正记录中的更正值是否就是现在公开的数字？',
  source: '政府信息公开条例第四十一条：公开的信息不准确的，应当予以更正',
  *check(report, { attachments }) {
    const { corrections } = report.data;
    const latest = new Map(corrections.map(({ field }, index) => [field, index]));
    for (const [index, { field, from, to }] of corrections.entries()) {
      const at = ['corrections', index, 'to'];
      const current = currentValue(report, { field, to, attachments });
      if (from === to) {
        yield disagrees({ at, stated: to, message: `更正项 ${field} 的原值与更正值相同（${to}）` });
      } else if (to === undisclosed) {
        // A row that is gone leaves its place to another.
        yield agrees(at, `${fieldName(field)}：${from} → ${to}`);
      } else if (current === null) {
        yield disagrees({
          at: ['corrections', index, 'field'],
          stated: field,
          message: `更正项 ${field} 在元数据中没有对应的数字；请写成 budget.expenditure 的样子，正文中的数字写 text`,
        });
      } else if (latest.get(field) === index && current !== to) {
        yield disagrees({
          at,
          stated: to,
          expected: current,
          message: `更正记录写 ${field} 更正为${to}，${whereOf(field)}${current}；两处应当一致`,
        });
      } else {
        yield agrees(at, `${fieldName(field)}：${from} → ${to}`);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '更正值与现值一致',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
      },
    ],
    invalid: [
      {
        name: '正文中没有更正后的文字',
        frontMatter:
          'corrections:\n  - date: 2023-09-01\n    field: text\n    from: 举办培训12场\n    to: 举办培训15场\n    reason: 漏计三场',
        body: '## 一、基本情况\n\n全年举办培训12场。',
        findings: [
          {
            at: 'corrections[0].to',
            message: '更正记录写 text 更正为举办培训15场，正文中没有这几个字；两处应当一致',
          },
        ],
      },
      {
        name: '记录了更正，数字没有改',
        frontMatter:
          'budget:\n  expenditure: 89.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        findings: [
          {
            at: 'corrections[0].to',
            message: '更正记录写 budget.expenditure 更正为98.00，元数据现为89.00；两处应当一致',
          },
        ],
      },
      {
        name: '更正项写错',
        frontMatter:
          'budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.spent\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        findings: [
          {
            at: 'corrections[0].field',
            message:
              '更正项 budget.spent 在元数据中没有对应的数字；请写成 budget.expenditure 的样子，正文中的数字写 text',
          },
        ],
      },
    ],
    missing: [{ name: '没有更正', frontMatter: 'budget:\n  expenditure: 98.00' }],
  },
};

/** What stands there, as a correction would write it; `null` where the field leads nowhere. */
function currentValue(
  report: Report,
  {
    field,
    to,
    attachments,
  }: {
    readonly field: string;
    readonly to: string;
    readonly attachments: Surroundings['attachments'];
  },
): string | null {
  if (field === textField) return tellsInText(report, to) ? to : '';
  const row = /^attachments\[(\d+)\]$/u.exec(field)?.[1];
  if (row === undefined) return statedAt(report.data, field);
  const file = report.data.attachments[Number(row)]?.file ?? '';
  return attachments.get(file)?.sha256.slice(0, digestLength) ?? null;
}

function tellsInText(report: Report, words: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s/gu, '');
  return textBlocks(report).some(({ text }) => plain(text).includes(plain(words)));
}

function whereOf(field: string): string {
  if (field === textField) return '正文中没有这几个字';
  return field.startsWith('attachments') ? '文件摘要现为' : '元数据现为';
}
