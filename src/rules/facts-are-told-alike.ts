import { boundFigures } from '#binding/bindings.ts';
import { differInLastPlace, howFarApart } from '#binding/claim.ts';
import { contradictions } from '#binding/repeated.ts';
import { type RepeatedAmount, repeatedAmounts } from '#binding/repeated-amounts.ts';
import { departmentNames } from '#core/department.ts';
import { disagrees, type Observation, type ReportRule } from './rule.ts';

export const factsAreToldAlike: ReportRule = {
  id: 'facts-are-told-alike',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '同一件事在正文中两次提到时，数字是否相同？',
  source: '同一份报告对同一事项的表述应当一致',
  *check(report, { department, previous }) {
    const selfNames = departmentNames(department);
    const bound = boundFigures(report, selfNames, previous);
    const counted = contradictions(bound);
    for (const { subject, first, second } of counted) {
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
    const told = new Set(counted.map(({ second }) => second));
    for (const repeated of repeatedAmounts(bound, { report, selfNames })) {
      if (!told.has(repeated.second.figure)) yield observe(repeated);
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
      {
        name: '同一科目在一段里有两个金额',
        frontMatter: '',
        body: '## 一、基本情况\n\n职业年金缴费支出257.14万元。职业年金缴费支出245.53万元。',
        findings: [
          {
            at: '',
            message:
              '“职业年金缴费支出”此处为“245.53万元”，第12行为“257.14万元”，相差11.61万元；请核对是否同一科目、同一口径',
          },
        ],
      },
      {
        name: '两处只差末位',
        frontMatter: '',
        body: '## 一、基本情况\n\n住房保障支出决算数为269.85万元。\n\n## 二、综合评价\n\n住房保障支出决算数为269.86万元。',
        findings: [
          {
            at: '',
            message:
              '“住房保障支出”此处为“269.86万元”，第12行为“269.85万元”，相差0.01万元；只差末位，可能是四舍五入或口径差异，请核对',
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

function observe({ first, second, explained }: RepeatedAmount): Observation {
  const { figure, label } = second;
  const { line } = first.figure.block.placeAt(first.figure.start);
  const place = figure.block.placeAt(figure.start);
  const difference = howFarApart(figure, first.figure);
  const both = `“${label}”此处为“${figure.text}”，第${line}行为“${first.figure.text}”，相差${difference}`;
  if (explained) {
    return { kind: 'inconclusive', at: [], place, reason: `${both}，文中有口径的说明` };
  }
  return disagrees({
    at: [],
    place,
    stated: figure.text,
    expected: first.figure.text,
    difference,
    message: differInLastPlace(figure, first.figure)
      ? `${both}；只差末位，可能是四舍五入或口径差异，请核对`
      : `${both}；请核对是否同一科目、同一口径`,
  });
}
