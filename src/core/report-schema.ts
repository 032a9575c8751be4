import { z } from 'zod';
import { amount, budgetSchema } from './budget-schema.ts';
import type { Figure } from './figure.ts';
import { fileNameProblem } from './file-name.ts';
import {
  date,
  figure,
  figureOrWording,
  identifier,
  list,
  maybe,
  oneOf,
  record,
  shaped,
  text,
  timeOfDay,
  year,
} from './record.ts';

const basisAdvice =
  '公开依据写明法律名称和条款，例如 《个人信息保护法》第十三条第一款第七项（本人自行公开的个人信息）';

/** One node of the scoring tree (指标), at any depth. */
export interface Indicator {
  readonly name: string;
  /** 分值, in points; `null` when undisclosed. */
  readonly fullMark: Figure | null;
  /** 得分, in points; `null` when undisclosed. */
  readonly score: Figure | null;
  /** 扣分原因 as the report gives it. */
  readonly reason: string | null;
  readonly children: readonly Indicator[];
}

const indicatorShape = {
  name: text('指标名称').describe('指标名称'),
  fullMark: maybe(figure('分值')).describe('分值（满分），单位：分'),
  score: maybe(figure('得分')).describe('得分，单位：分'),
  reason: maybe(text('扣分原因')).describe('扣分原因'),
};

const indicator: z.ZodType<Indicator> = record({
  ...indicatorShape,
  children: z.lazy(() => list(indicator)).describe('下级指标'),
}).meta({ id: 'indicator' });

const scores = record({
  total: maybe(figure('自评总分')).describe('自评总分，单位：分'),
  grade: maybe(text('自评等级')).describe('自评等级，用评分方案中的等级名称'),
  indicators: list(indicator).describe('指标体系，可逐级嵌套'),
});

const target = record({
  goal: maybe(text('所属目标')).describe('所属的总体目标或二级指标'),
  name: text('目标名称').describe('绩效目标（指标）名称'),
  relation: maybe(oneOf('指标性质', ['≥', '≤', '=', '定性'])).describe('目标值与实际值的关系'),
  target: maybe(figureOrWording('目标值')).describe('年度目标值'),
  actual: maybe(figureOrWording('实际完成值')).describe('实际完成值'),
  unit: maybe(text('计量单位')).describe('计量单位，例如 场、人次、%'),
  fullMark: maybe(figure('分值')).describe('分值，单位：分'),
  score: maybe(figure('得分')).describe('得分，单位：分'),
  coefficient: maybe(figure('得分系数')).describe('得分系数，写作 80%；得分＝得分系数×分值'),
  note: maybe(text('说明')).describe('偏差原因或其他说明'),
});

const project = record({
  name: text('项目名称').describe('项目名称'),
  budget: amount('项目预算数'),
  expenditure: amount('项目支出数'),
  due: maybe(date('计划支出日期')).describe('计划支出完成日期'),
  note: maybe(text('说明')).describe('用途、产出或其他说明'),
});

const count = (what: string) => maybe(figure(what)).describe(what);

const evaluation = record({
  withTargets: count('编报绩效目标的项目数'),
  monitored: count('实施绩效监控的项目数'),
  evaluated: count('开展绩效自评的项目数'),
  grades: list(
    record({
      grade: text('评价等级').describe('评价等级，例如 优'),
      count: figure('项目数').describe('评为该等级的项目数'),
    }),
  ).describe('各等级的项目数'),
  problemsFound: count('绩效自评发现的问题数'),
  problemsRectified: count('已完成整改的问题数'),
  problemsOngoing: count('正在整改的问题数'),
});

/** Characters of a title; the longest known ones have 60. */
const longestTitle = 200;

const reportRecord = record({
  title: shaped('标题', /^(?![“‘][^“”‘’]*[”’]$)/u, '标题写法有误')
    .refine((source) => source.length <= longestTitle, {
      error: `标题超过${longestTitle}字；请只写标题本身`,
    })
    .describe('报告标题，与页面所见一致'),
  department: identifier('部门编号').describe('部门编号，与所在文件夹同名'),
  year: year('年度').describe('预算年度（不是发布年份），与文件名相同'),
  scheme: identifier('评分方案').describe('评分方案编号，见 content/schemes'),
  status: oneOf('发布状态', { draft: '草稿', published: '发布', withdrawn: '撤回' }).describe(
    '发布状态：draft 草稿、published 发布、withdrawn 撤回',
  ),
  withdrawal: maybe(
    record({
      date: date('撤回日期').describe('撤回日期'),
      by: text('撤回机关').describe('决定撤回的机关'),
      reason: text('撤回原因').describe('向公众说明的撤回原因'),
    }),
  ).describe('撤回说明，只在 status: withdrawn 时写；网页上只留这项说明'),
  published: maybe(date('发布日期')).describe('发布日期'),
  publishedTime: maybe(timeOfDay('发布时刻')).describe('发布当日的时刻，例如 09:30；不知道则不写'),
  documentDate: maybe(date('成文日期')).describe('成文日期'),
  approved: maybe(date('批复日期')).describe('财政部门批复本部门决算的日期'),
  indexNumber: maybe(text('索引号')).describe('索引号'),
  documentNumber: maybe(text('文号')).describe('文号'),
  source: maybe(
    record({
      name: text('来源').describe('发布机构或来源名称'),
      url: maybe(
        shaped('来源网址', /^https?:\/\/\S+$/u, '来源网址应以 http:// 或 https:// 开头'),
      ).describe('原文网址'),
      retrieved: maybe(date('获取日期')).describe('获取日期'),
    }),
  ).describe('原文来源'),
  unit: oneOf('金额单位', ['万元', '元', '亿元'])
    .nullable()
    .default(null)
    .transform((unit) => unit ?? '万元')
    .describe('预算与项目金额的单位，不写为 万元'),
  budget: maybe(budgetSchema).describe('收支情况'),
  scores: maybe(scores).describe('自评得分'),
  targets: list(target).describe('绩效目标及完成情况'),
  projects: list(project).describe('重点项目支出'),
  problems: list(
    record({
      id: identifier('问题编号').describe('问题编号，例如 w1；下一年度据此跟踪'),
      text: text('问题').describe('存在的问题'),
      indicator: maybe(text('相关指标')).describe('涉及的指标名称'),
    }),
  ).describe('存在问题'),
  measures: list(
    record({
      id: identifier('措施编号').describe('措施编号，例如 c1'),
      text: text('措施').describe('改进措施'),
      addresses: list(identifier('问题编号')).describe('对应的问题编号'),
    }),
  ).describe('改进措施'),
  followUp: list(
    record({
      id: identifier('问题编号').describe('上一年度报告中的问题编号'),
      status: maybe(oneOf('整改状态', ['已整改', '进行中', '未整改'])).describe(
        '整改状态；草稿可以暂时不写，发布前必须写明',
      ),
      note: maybe(text('整改情况')).describe('采取的措施或没有完成的原因'),
    }),
  ).describe('上一年度问题的整改情况'),
  evaluation: maybe(evaluation).describe('预算绩效管理情况：开展绩效自评的项目和问题的数目'),
  attachments: list(
    record({
      title: text('附件名称').describe('附件名称'),
      file: maybe(
        shaped('附件文件', /^[^/\\“”]+$/u, fileAdvice).refine(
          (source) => fileNameProblem(source) === null,
          {
            error: ({ input }) => `附件文件名${fileNameProblem(String(input)) ?? ''}`,
            when: ({ issues }) => issues.length === 0,
          },
        ),
      ).describe('文件名，放在 content/attachments/部门/年度/ 下；未附时不写'),
      sha256: maybe(
        text('文件摘要').refine((source) => /^[0-9a-f]{64}$/u.test(source), {
          error: '文件摘要（SHA-256）是64位小写十六进制数；重新计算或删去这一行',
        }),
      ).describe('文件摘要（SHA-256），由导入命令填写；文件被替换后核验会指出'),
    }),
  ).describe('附件'),
  acknowledged: list(
    record({
      rule: text('规则编号').describe('核验规则编号'),
      at: maybe(text('位置')).describe(
        '核验结果所指的项，例如 budget.executionRate；个人信息写遮盖后的号码，例如 138****8000',
      ),
      reason: text('说明理由').describe('向公众说明的理由'),
      lawfulBasis: maybe(
        shaped(
          '公开依据',
          /《[^《》]*(?:法|条例|规定|办法)[^《》]*》[^《》]*第[一二三四五六七八九十百零〇\d]+条/u,
          basisAdvice,
        ),
      ).describe(
        '公开个人信息的法律依据，写到条款，例如 《个人信息保护法》第十三条第一款第七项；只用于个人信息',
      ),
    }),
  ).describe('已知并说明的不一致'),
  corrections: list(
    record({
      date: date('更正日期').describe('更正日期'),
      field: text('更正项').describe(
        '更正的项，例如 budget.expenditure；正文中的写 text，附件写 attachments[0]',
      ),
      from: text('原值').describe('更正前；原来没有公开的写 未公开'),
      to: text('更正值').describe('更正后；不再公开的写 未公开'),
      reason: text('更正原因').describe('更正原因'),
    }),
  ).describe('更正记录'),
});

/** The front matter of a report file. What a report does not disclose is `null` or an empty list. */
export const reportSchema = reportRecord.superRefine(({ status, withdrawal }, context) => {
  if ((status === 'withdrawn') === (withdrawal !== null)) return;
  context.addIssue(
    status === 'withdrawn'
      ? {
          code: 'custom',
          path: ['status'],
          message: '撤回的报告要写明撤回说明：withdrawal 下写 date、by、reason 三项',
        }
      : {
          code: 'custom',
          path: ['withdrawal'],
          message: '撤回说明只用于撤回的报告；请把 status 写作 withdrawn，或删去 withdrawal',
        },
  );
});

function fileAdvice(source: string): string {
  const name = source.split(/[/\\]/u).at(-1);
  return name
    ? `附件文件只写文件名 ${name}，不写文件夹`
    : '附件文件应写文件名，例如 zipingbiao.xlsx';
}

/** The typed front matter of a report. */
export type ReportData = z.output<typeof reportSchema>;
export type Budget = NonNullable<ReportData['budget']>;
export type Unit = ReportData['unit'];
export type ThreePublicAmounts = NonNullable<NonNullable<Budget['threePublic']>['budget']>;
export type Target = ReportData['targets'][number];
export type Project = ReportData['projects'][number];
