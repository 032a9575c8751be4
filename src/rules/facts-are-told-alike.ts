import { boundFigures } from '#binding/bindings.ts';
import { contradictions } from '#binding/repeated.ts';
import { departmentNames } from '#core/department.ts';
import { disagrees, type ReportRule } from './rule.ts';

export const factsAreToldAlike: ReportRule = {
  id: 'facts-are-told-alike',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '同一件事在正文中两次提到时，数字是否相同？',
  source: '同一份报告对同一事项的表述应当一致',
  *check(report, { department, previous }) {
    for (const { subject, first, second } of contradictions(
      boundFigures(report, departmentNames(department), previous),
    )) {
      const { line } = first.block.placeAt(first.start);
      const place = second.block.placeAt(second.start);
      yield disagrees({
        at: [],
        place,
        stated: second.text,
        expected: first.text,
        message: `“${subject}”此处为“${second.text}”，第${line}行为“${first.text}”；请核对是否同一件事`,
      });
    }
  },
  examples: {
    valid: [],
    invalid: [
      {
        name: '一处二十多次，一处二十次',
        frontMatter: '',
        body: '## 一、基本情况\n\n全年组织专题讲座20多次。\n\n## 二、综合评价\n\n组织专题讲座20次。',
        findings: [
          {
            at: '',
            message: '“专题讲座”此处为“20次”，第12行为“20多次”；请核对是否同一件事',
          },
        ],
      },
      {
        name: '一处写作汉字，数目不同',
        frontMatter: '',
        body: '## 一、基本情况\n\n全年组织专题讲座二十二次。\n\n## 二、综合评价\n\n组织专题讲座20次。',
        findings: [
          {
            at: '',
            message: '“专题讲座”此处为“20次”，第12行为“二十二次”；请核对是否同一件事',
          },
        ],
      },
    ],
    missing: [
      {
        name: '以汉字和数字写同一个数',
        frontMatter: '',
        body: '## 一、基本情况\n\n全年组织专题讲座二十次，绩效管理工作两个问题完成整改。\n\n## 二、综合评价\n\n组织专题讲座20次，绩效管理工作三个方面成效明显。',
      },
      {
        name: '只提到一次',
        frontMatter: '',
        body: '## 一、基本情况\n\n全年组织专题讲座20次。',
      },
    ],
  },
};
