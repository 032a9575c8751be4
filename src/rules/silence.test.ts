import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from './run.ts';

const surroundings: Surroundings = {
  department: {
    id: 'shili',
    ...departmentSchema.parse({ names: [{ name: '示例市规划和自然资源局' }], short: '市规自局' }),
  },
  scheme: null,
  attachments: new Set(),
  previous: null,
  previousScheme: null,
  lastYear: null,
  otherNames: ['示例市民政局', '市民政局', '包家镇人民政府', '市局'],
  reportIds: new Set(['shili/2022']),
  wording: [
    { wrong: '练历', right: '历练', allow: ['训练历程'] },
    { wrong: '拔付', right: '拨付', allow: [] },
  ],
};

/** Sentences that are right, and that a hasty rule would report. */
const right = [
  // Numbers of things beside lists that name something else.
  '核定行政编制80人，共设办公室（行政审批处）、法制处（科研处）、研究室3个内设机构，另设机关党委、工会（团委）。',
  '区交通局本级内设4个科室：办公室、交通工程质量监督科、财务审计科、法制安全科；区公路养护中心内设2个科室，分别为办公室、计财科。',
  '纳入编制范围的预算单位包括3个单位：市规自局（本级）：行政单位、养护中心：公益一类事业单位、服务中心：公益一类事业单位。',
  '实施项目共15个（含上年转列暂付性款项项目5个），年初批复预算8个项目985万元（含1个年初结转结余项目50万元）。',
  '下设28个派驻机构（其中21个乡镇派出所、7个寺庙派出所）。',
  '全年开展5次专项检查，即春季、秋季各一次，节前三次。',
  '与毕节市赫章县、织金县的100个村、6个镇，同100家会员企业结成对子。',
  '在职人员244人，其中：政法专项230人、工勤14人。',
  '分为序厅、示范州平台、留言板等28个展区以及174台拼接屏、30台主机工作站。',
  '分别为甲、乙两市提供3个项目的技术支持，3名专家分别来自高校、研究院和企业。',
  '委托3家机构开展评价：资料审核、现场核查、问卷调查、专家评议依次进行。',
  '推动教育、卫生落实三项制度，围绕经费、人员提出五条建议。',
  '抓好两件事：事前把关、事后问效。对存在的2个问题，一是限期整改，二是通报，三是约谈。',
  '建设2处场馆：图书馆和文化馆。完成1个目标：群众满意。',
  '制定“一图、一表、一清单”3项机制，落实《甲办法》《乙办法》《丙办法》3个文件。',
  // Numbers of indicators that are not the whole of a tree, and figures in Chinese numerals.
  '全年共有8个三级指标扣分，每个二级指标下设3个三级指标，信息化项目共设八个三级指标。',
  '新增2个三级指标；上年自评共设20个三级指标，2021年自评共设18个三级指标。',
  '推进两个健康示范城市创建，落实八项规定，先后两次召开专题会议，一次性通过三家机构评审。',
  '专题培训会议举办三次，专题培训会议参加三十二人，满意度超过百分之九十五。',
  // Enumerations.
  '主要原因：一是部分项目跨年实施，其中一是修缮工程，二是信息化工程；二是结算滞后。',
  '唯一是本级承担，统一是前提。位列第一，得到肯定；第一、第二季度均衡支出。',
  '按公式（1）计算，结果见附件（3）；（二）项和（四）项不适用。',
  '首先做好预算编制，其次加强执行监控，最后抓好结果应用。',
  // Years.
  '2022年，全年预算数为4863.08万元，比2021年增加120.05万元，其中2020年结转12.00万元。',
  '对2021年度绩效自评反映的问题逐项整改；2021年度自评报告列出的三个问题已经解决。',
  '自2020年度起实行新办法，到2025年执行率力争达到99%；2019年12月成立服务中心。',
  '印发《2021年度工作方案》，评选“2020年度创新案例”20个。',
  '与2021年全年预算数相比，增幅为2.53%。',
  // Other departments.
  '会同示例市民政局开展核查，市民政局设立3个服务窗口，由市民政局2022年部门预算安排。',
  '向包家镇人民政府移交2个项目。市局要求按期完成。',
  // Placeholders, directions, units.
  '执行率×分值，长×宽×高；型号XXL-200，项目代码51092324XX001；增长（下降）率见表1。',
  '按增加（减少）额填列；金额单位为万元；总分100分，得分92.1分；每月日均服务30人次。',
  '参观1.2万人次，点击量超500万次；分别增长3.5、4.2个百分点；得分提高1.5。',
  '单价50万元以上设备2台（套），公务用车3辆，无单价100万元以上设备。',
  '督促预算单位按要求填写绩效目标，填报质量有所提高。',
  // Numbers that are no personal data.
  '监督索引号53340000131801000，统一社会信用代码11440300695550649X，热线12345和400-123-4567。',
  '决算支出13800138000元，折合138.00亿元；合同编号20220831001234567。',
  '联系电话138\\*\\*\\*\\*1234，身份证号35\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*123。',
  // Punctuation.
  '支出4,863.08万元，时间为8:30—17:30；比例为3:7，用时约5—10天……',
  '在“‘两个健康’先行区”（试点）中，按照（一）、（二）两项执行；1）甲；2）乙。',
  '“七一”重要讲话精神在基层——新穗商访谈，在A档（一级）评定中名列第一。',
  // Words and names.
  '在训练历程中培养干部，示例市规划和自然资源局加强城市规划与自然资源保护。',
  '住房公积金支出86.20万元，医疗保险支出31.50万元，主要用于缴纳职工医疗保险。',
];

test('the rules about the text find nothing in sentences that are right', () => {
  const body = `## 一、基本情况\n\n${right.join('\n\n')}\n\n## 二、自评结论\n\n甲。\n\n## 三、存在问题\n\n乙。\n\n## 四、改进措施\n\n丙。`;
  const file = readReport(
    exampleFile,
    exampleSource(
      'title: 示例市规划和自然资源局2022年度部门整体支出绩效自评报告\nstatus: draft',
      body,
    ),
  );
  expect(file.problems).toEqual([]);
  const { findings } = checkReport(file, surroundings);
  const offset = file.source.split('\n').indexOf(right[0] ?? '');
  expect(
    findings
      .filter(({ rule }) => rule !== 'scheme-is-registered')
      .map(({ rule, line, message }) => [rule, message, right[(line - 1 - offset) / 2]]),
  ).toEqual([]);
});
