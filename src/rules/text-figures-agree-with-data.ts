import type { BoundFigure } from '#binding/binding.ts';
import { boundFigures } from '#binding/bindings.ts';
import { factName, textLessData } from '#binding/described.ts';
import type { Fact } from '#binding/fact.ts';
import { departmentNames } from '#core/department.ts';
import type { ReportData } from '#core/report-schema.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

export const textFiguresAgreeWithData: ReportRule = {
  id: 'text-figures-agree-with-data',
  family: 'prose',
  scope: 'report',
  severity: 'error',
  question: '正文和表格中重述的数字是否与元数据一致？',
  source: '同一份报告对同一事项的表述应当一致',
  *check(report, { department, previous }) {
    for (const bound of boundFigures(report, departmentNames(department), previous)) {
      if (bound.fact?.figure) yield* observe(bound, bound.fact, report.data);
    }
  },
  examples: {
    valid: [
      {
        name: '正文重述的数字与元数据一致',
        frontMatter:
          'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.89%',
        body: '## 一、基本情况\n\n2022年，全年预算数4863.08万元，支出数4809.15万元，执行率为98.89%。',
      },
      {
        name: '换一个单位重述',
        frontMatter: 'unit: 元\nbudget:\n  adjusted: 48630800.00',
        body: '## 一、基本情况\n\n2022年，全年预算数4863.08万元。',
      },
    ],
    invalid: [
      {
        name: '正文两位数字颠倒',
        frontMatter: 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15',
        body: '## 一、基本情况\n\n2022年，全年预算数4863.08万元，支出数4890.15万元。',
        findings: [
          {
            at: 'budget.expenditure',
            message: '正文写支出数“4890.15万元”，元数据为4809.15，相差81；哪一处有误无法判断',
          },
        ],
      },
      {
        name: '正文以汉字书写数字',
        frontMatter: 'targets:\n  - name: 协调解决企业诉求\n    actual: 35\n    unit: 项',
        body: '## 一、基本情况\n\n全年协调解决企业诉求五十三项。',
        findings: [
          {
            at: 'targets[0].actual',
            message:
              '正文写“协调解决企业诉求”的实际完成值“五十三项”，元数据为35，相差18；哪一处有误无法判断',
          },
        ],
      },
      {
        name: '一处说二十次，一处说二十多次',
        frontMatter: 'targets:\n  - name: 党史专题讲座\n    actual: 20\n    unit: 次',
        body: '## 一、基本情况\n\n全年举办党史专题讲座20多次。',
        findings: [
          {
            at: 'targets[0].actual',
            message:
              '正文写“党史专题讲座”的实际完成值“20多次”，元数据为20，一处有约数、一处没有；请核对原文',
          },
        ],
      },
    ],
    missing: [
      {
        name: '正文的数字在元数据中没有',
        frontMatter: 'budget:\n  adjusted: 4863.08',
        body: '## 一、基本情况\n\n全年举办讲座20次，支出数4809.15万元。',
      },
    ],
  },
};

function* observe(bound: BoundFigure, fact: Fact, data: ReportData): Generator<Observation> {
  const { figure, verdict, similar } = bound;
  const place = figure.block.placeAt(figure.start);
  const name = factName(fact, data);
  const value = fact.figure?.text ?? '';
  const common = { at: fact.at, place, stated: figure.text, expected: value };
  if (verdict === 'agrees') {
    yield { ...agrees(fact.at, `第${place.line}行“${figure.text}”与${name}${value}一致`), place };
  } else if (verdict === 'hedged-otherwise') {
    const message = `正文写${name}“${figure.text}”，元数据为${value}，一处有约数、一处没有；请核对原文`;
    yield disagrees({ ...common, severity: 'warning', message });
  } else if (verdict === 'unclear') {
    const reason = `第${place.line}行“${figure.text}”所指的是哪一个数字，无法确定`;
    yield { kind: 'inconclusive', at: fact.at, place, reason };
  } else if (verdict === 'disagrees') {
    const difference = textLessData(figure, fact) ?? '';
    yield disagrees({
      ...common,
      difference,
      // A passage that only resembles the name is not certain enough to stop a publication.
      ...(similar ? { severity: 'warning' as const } : {}),
      message: `正文写${name}“${figure.text}”，元数据为${value}，相差${difference.replace('-', '')}；哪一处有误无法判断`,
    });
  }
}
