import type { Report } from '#core/report.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const sectionsHaveContent: ReportRule = {
  id: 'sections-have-content',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '每个标题之下是否都有内容？',
  source: '信息公开要求内容完整；没有内容的，应写明“无”或删去标题',
  *check(report) {
    const empty = emptySections(report);
    for (const { title, place } of empty) {
      yield disagrees({
        at: [],
        place,
        stated: title,
        message: `标题“${title}”之下没有内容；没有可公开内容的，请写明“无”或删去标题`,
      });
    }
    const { length } = report.sections;
    if (length > 0 && empty.length === 0) yield agrees([], `${length}个标题之下都有内容`);
  },
  examples: {
    valid: [
      {
        name: '正文、下级标题或表格',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n甲。\n\n## 二、附件\n\n| 项目 | 金额 |\n| --- | ---: |\n| 甲 | 1 |',
      },
      {
        name: '附件在元数据中列出',
        frontMatter: 'attachments:\n  - title: 部门整体支出绩效自评表',
        body: '## 一、基本情况\n\n甲。\n\n## 二、附件',
      },
    ],
    invalid: [
      {
        name: '标题之下空白',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n### （二）收支情况\n\n乙。',
        findings: [
          {
            at: '',
            message: '标题“（一）部门概况”之下没有内容；没有可公开内容的，请写明“无”或删去标题',
          },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};

function emptySections({ body, sections, data }: Report): Report['sections'] {
  const filled = new Set<number>();
  let current = -1;
  for (const { type } of body.children) {
    if (type === 'heading') current += 1;
    else if (type !== 'thematicBreak' && type !== 'definition') filled.add(current);
  }
  return sections.filter(({ depth, title }, index) => {
    const next = sections[index + 1];
    if (filled.has(index) || (next && next.depth > depth)) return false;
    // A heading that runs on into its own sentence has said what it has to say.
    if (/[。；]/u.test(title)) return false;
    return !(title.includes('附件') && data.attachments.length > 0);
  });
}
