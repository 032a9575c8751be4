import { describe, expect, test } from 'vitest';
import { rules } from '#rules/index.ts';
import { check } from './check-json.ts';
import { plantedDataErrors } from './planted-data-errors.ts';
import type { Planted } from './planted-error.ts';
import { plantedInAttachments } from './planted-in-attachments.ts';
import { plantedInParticulars } from './planted-in-particulars.ts';
import { plantedInText } from './planted-in-text.ts';
import { plantedOnRecord } from './planted-on-record.ts';
import { plantedYearErrors } from './planted-year-errors.ts';
import { copyOfSample } from './site-copy.ts';

const education = 'content/reports/slsjyj/2022.mdx';
const culture = 'content/reports/slswlj/2022.mdx';
const civilAffairs = 'content/reports/slsmzj/2023.mdx';

/** One change each to a report that was clean: what an editor's slip looks like. */
const planted: readonly Planted[] = [
  ...plantedDataErrors,
  ...plantedYearErrors,
  {
    rule: 'front-matter-is-valid',
    file: education,
    changes: [['expenditure: 19365.85', '‸expenditur: 19365.85']],
    severity: 'error',
    says: '没有名为 expenditur 的项，是否想写 expenditure？',
  },
  {
    rule: 'body-is-safe',
    file: education,
    changes: [['政府采购执行率为97.86%。', '政府采购执行率‸<98%。']],
    severity: 'error',
    says: '要显示小于号请写作 \\<',
  },
  {
    rule: 'report-matches-its-folder',
    file: education,
    changes: [['year: 2022', 'year: ‸2023']],
    severity: 'error',
    says: '元数据写年度 2023，文件名是 2022',
  },
  {
    rule: 'department-is-registered',
    file: education,
    changes: [['department: slsjyj', 'department: ‸slsjiaoyu']],
    severity: 'error',
    says: '部门名录中没有 slsjiaoyu',
  },
  {
    rule: 'scheme-is-registered',
    file: education,
    changes: [['scheme: shili-2022', 'scheme: ‸shili-2032']],
    severity: 'error',
    says: '没有名为 shili-2032 的评分方案',
  },
  {
    rule: 'execution-rate-follows-from-amounts',
    file: education,
    changes: [['executionRate: 98.38%', 'executionRate: ‸98.83%']],
    severity: 'error',
    // 19365.85 ÷ 19684.05 × 100 = 98.38346…
    says: '公开的执行率为98.83%；支出数 ÷ 全年预算数（19365.85 ÷ 19684.05 = 98.3835%）应为98.38%',
  },
  {
    rule: 'expenditure-within-budget',
    file: education,
    changes: [['expenditure: 19365.85', 'expenditure: ‸19865.85']],
    severity: 'warning',
    says: '支出数19865.85万元高于全年预算数19684.05万元，超出181.8万元',
  },
  {
    rule: 'spending-parts-sum-to-whole',
    file: education,
    changes: [
      ['basic: 8889.29', 'basic: ‸8889.29'],
      ['personnel: 7902.55', 'personnel: 7092.55'],
    ],
    severity: 'error',
    says: '人员经费、公用经费之和为8079.29万元（7092.55 + 986.74 = 8079.29），相差810万元',
  },
  {
    rule: 'funding-sources-sum-to-total',
    file: education,
    changes: [
      ['initial: 19428.58', 'initial: ‸19428.58'],
      ['initial: 278.58', 'initial: 287.58'],
    ],
    severity: 'error',
    says: '年初预算数为19428.58万元，各资金来源之和为19437.58万元',
  },
  {
    rule: 'score-within-full-mark',
    file: education,
    changes: [
      [
        '- name: 采购意向公开\n              fullMark: 2\n              score: 2',
        '- name: 采购意向公开\n              fullMark: 2\n              score: ‸3',
      ],
    ],
    severity: 'error',
    says: '“采购意向公开”得分3高于分值2，两者至少有一处不符',
  },
  {
    rule: 'scores-sum-to-total',
    file: education,
    changes: [['total: 98.10', 'total: ‸98.01']],
    severity: 'error',
    says: '自评总分为98.01分，各版块得分之和为98.10分（9.70 + 38.51 + 49.89 = 98.10），相差0.09分',
  },
  {
    rule: 'child-marks-sum-to-parent',
    file: education,
    changes: [
      [
        '- name: 信息公开\n          fullMark: 4\n          score: 4',
        '- name: 信息公开\n          fullMark: ‸5\n          score: 4',
      ],
    ],
    severity: 'error',
    says: '“信息公开”分值为5分，下级指标分值之和为4分（2 + 2 = 4），相差1分',
  },
  {
    rule: 'full-marks-reach-scheme-total',
    file: education,
    changes: [['- name: 预算执行\n      fullMark: 10', '‸- name: 预算执行\n      fullMark: 20']],
    severity: 'error',
    says: '公开的各版块分值之和为110分（20 + 40 + 50 = 110），高于评分方案的满分100分，多出10分',
  },
  {
    rule: 'deductions-are-explained',
    file: education,
    changes: [
      ['      score: 38.51', '      score: ‸38.51'],
      ['\n              reason: 有2份采购合同未在规定时限内备案', ''],
    ],
    severity: 'note',
    says: '“管理效能”共扣1.49分，已说明原因0.99分，其余0.5分没有说明原因',
  },
  {
    rule: 'grade-matches-score',
    file: education,
    changes: [['grade: 优', 'grade: ‸良']],
    severity: 'error',
    says: '自评等级为“良”；总分98.10分按评分方案属于“优”',
  },
  {
    rule: 'targets-agree-with-scores',
    file: education,
    changes: [
      [
        'actual: 7180\n    unit: 个\n    fullMark: 8\n    score: 8',
        'actual: 6180\n    unit: 个\n    fullMark: 8\n    score: ‸8',
      ],
    ],
    severity: 'warning',
    says: '“新增公办学位数”目标≥7000个，实际6180个，没有达到目标，却得满分8分',
  },
  {
    rule: 'projects-within-expenditure',
    file: education,
    changes: [
      [
        '- name: 义务教育学校新增学位建设补助\n    budget: 3450.00\n    expenditure: 3421.65',
        '‸- name: 义务教育学校新增学位建设补助\n    budget: 3450.00\n    expenditure: 34216.50',
      ],
    ],
    severity: 'error',
    says: '列出的7个项目支出之和为38606.77万元，高于项目支出10476.56万元，多出28130.21万元',
  },
  {
    rule: 'text-figures-agree-with-data',
    file: education,
    changes: [
      ['全年预算数19684.05万元，支出数19365.85万元', '全年预算数19684.05万元，支出数‸19635.85万元'],
    ],
    severity: 'error',
    says: '正文写支出数“19635.85万元”，元数据为19365.85，相差270；哪一处有误无法判断',
  },
  {
    rule: 'text-computations-hold',
    file: education,
    changes: [['基本支出8889.29万元，占45.90%', '基本支出8889.29万元，占‸49.50%']],
    severity: 'error',
    // 8889.29 ÷ 19365.85 × 100 = 45.9018…
    says: '按公开的数字计算为45.90%；哪一处有误无法判断',
  },
  {
    rule: 'facts-are-told-alike',
    file: education,
    changes: [
      ['一是学位供给更加充足', '组织专题讲座20多次。一是学位供给更加充足'],
      [
        '一是学位布局与人口流入区域不完全匹配。',
        '组织专题讲座‸20次。一是学位布局与人口流入区域不完全匹配。',
      ],
    ],
    severity: 'warning',
    says: '“专题讲座”此处为“20次”',
  },
  {
    rule: 'corrections-match-figures',
    file: culture,
    changes: [['to: 6182.47', 'to: ‸6182.74']],
    severity: 'error',
    says: '更正记录写 budget.expenditure 更正为6182.74，元数据现为6182.47',
  },
  ...plantedInParticulars,
  ...plantedInText,
  ...plantedOnRecord,
  {
    rule: 'acknowledgements-match-findings',
    file: civilAffairs,
    changes: [
      [
        'rule: scores-sum-to-total\n    at: scores.total',
        'rule: ‸scores-sum-to-total\n    at: scores.grade',
      ],
    ],
    severity: 'error',
    says: '说明所指的 scores-sum-to-total（scores.grade） 没有对应的核验结果',
  },
];

describe('one planted error per rule', () => {
  test('every rule of the registry has one', () => {
    const all = [...planted, ...plantedInAttachments];
    expect(all.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(planted)('$rule finds it at its line and column', async (error) => {
    const { rule, file, report = file, changes, setting, ledgers, severity, says } = error;
    const { folder, change } = copyOfSample(ledgers);
    if (setting) change(setting.file, setting.change);
    const place = change(file, ...changes);
    if (!place) throw new Error(`Unexpected changes without the marker ‸ for ${rule}`);
    const { code, output } = await check([report], { cwd: folder });
    const found = output.findings.filter(
      (finding) =>
        finding.rule === rule && finding.line === place.line && finding.column === place.column,
    );
    expect(found).toEqual([expect.objectContaining({ file, severity, acknowledged: null })]);
    expect(found[0]?.message).toContain(says);
    const open = output.findings.some(
      (finding) => finding.severity === 'error' && finding.acknowledged === null,
    );
    expect(code).toBe(open ? 1 : 0);
  });
});
