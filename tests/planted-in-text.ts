import type { Severity } from '#core/finding.ts';
import type { Change } from './site-copy.ts';

/** One error in a sample report, and what the checks must say of it. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly changes: readonly Change[];
  /** A change to another file that gives the error its setting. */
  readonly setting?: { readonly file: string; readonly change: Change };
  readonly severity: Severity;
  /** What the message must say, besides standing at the marker. */
  readonly says: string;
  /** Other rules that the same slip breaks. */
  readonly also?: readonly string[];
}

const file = 'content/reports/slsjyj/2022.mdx';
const sentence = '统筹推进各项工作。';
const paragraph =
  '教育数字化方面，智慧校园基础平台完成开发并上线运行，实现学籍、教务、安全等应用统一登录。';

/** Errors of wording, structure and pages that need no figure of the front matter. */
export const plantedInText: readonly Planted[] = [
  {
    rule: 'report-has-expected-chapters',
    file,
    changes: [
      ['## 三、存在的主要问题', '## 三、其他情况'],
      ['## 五、附件', '‸## 五、附件'],
    ],
    severity: 'warning',
    says: '个标题中没有“存在问题”一类的内容',
  },
  {
    rule: 'headings-are-numbered-in-order',
    file,
    changes: [['### （四）主要成效', '‸### （五）主要成效']],
    severity: 'warning',
    says: '标题“（五）主要成效”的序号是“（五）”，前一个同级标题是“（三）重点项目支出情况”，按顺序应为“（四）”',
  },
  {
    rule: 'heading-levels-are-not-skipped',
    file,
    changes: [
      ['#### 1. 机构设置', '‸##### 1. 机构设置'],
      ['#### 2. 主要职能', '##### 2. 主要职能'],
    ],
    severity: 'note',
    says: '“（一）部门概况”之下的标题“1. 机构设置”写作#####，越过了####一级',
  },
  {
    rule: 'sections-have-content',
    file,
    changes: [['## 三、存在的主要问题', '‸### （五）其他情况\n\n## 三、存在的主要问题']],
    severity: 'warning',
    says: '标题“（五）其他情况”之下没有内容',
  },
  {
    rule: 'paragraphs-stand-once',
    file,
    changes: [[paragraph, `${paragraph}\n\n‸${paragraph}`]],
    severity: 'warning',
    says: '以“教育数字化方面，智慧校园”开头的一段与第',
  },
  {
    rule: 'enumerations-run-in-order',
    file,
    changes: [['三是部分采购合同备案不及时。', '‸四是部分采购合同备案不及时。']],
    severity: 'warning',
    says: '列举到“四是”，前一项是“二是”，按顺序应为“三是”',
  },
  {
    rule: 'lists-have-stated-length',
    file,
    changes: [['调整后机关设9个科室', '调整后机关设‸10个科室']],
    severity: 'warning',
    says: '写明“10个科室”，其后列出9个（办公室、政策法规科、计划财务科、基础教育科、职业教育与成人教育科、',
  },
  {
    rule: 'years-belong-to-report',
    file,
    changes: [['2022年度部门整体支出绩效自评总分', '‸2021年度部门整体支出绩效自评总分']],
    severity: 'warning',
    says: '正文写“2021年度”，本报告的年度是2022年，相差1年',
  },
  {
    rule: 'title-names-department-and-year',
    file,
    changes: [['title: 示例市教育局2022年度', 'title: ‸示例市教育局2021年度']],
    severity: 'error',
    says: '标题写“2021年度”，元数据的年度是2022，两者至少有一处不符',
  },
  {
    rule: 'text-speaks-of-its-department',
    file,
    changes: [[sentence, `${sentence}‸示例市民政局2022年度部门整体支出已纳入评价。`]],
    severity: 'warning',
    says: '此处写“示例市民政局”，本报告的部门是“示例市教育局”，两者不一致',
  },
  {
    rule: 'template-is-filled-in',
    file,
    changes: [[sentence, '统筹推进‸XX各项工作。']],
    severity: 'warning',
    says: '“XX”像是待填的占位符',
  },
  {
    rule: 'figures-carry-their-units',
    file,
    changes: [['公用经费比上年下降1.65%。', '公用经费比上年‸下降1.65。']],
    severity: 'warning',
    says: '“下降1.65”之后没有百分号',
  },
  {
    rule: 'words-are-written-correctly',
    file,
    changes: [[sentence, '‸统畴推进各项工作。']],
    severity: 'warning',
    says: '“统畴”应为“统筹”',
  },
  {
    rule: 'department-name-is-written-one-way',
    file,
    setting: {
      file: 'content/departments/slsjyj.yaml',
      change: ['name: 示例市教育局', 'name: 示例市教育和体育局'],
    },
    changes: [['经批准，示例市教育局新设', '经批准，‸示例市教育与体育局新设']],
    severity: 'warning',
    says: '此处写“示例市教育与体育局”，登记的名称是“示例市教育和体育局”',
  },
  {
    rule: 'personal-data-is-not-published',
    file,
    changes: [[sentence, `${sentence}联系电话‸13800138000。`]],
    severity: 'error',
    says: '此处有手机号（138****8000），属于个人信息，不得公开',
  },
  {
    rule: 'words-are-unbroken',
    file,
    changes: [[sentence, '统筹推进‸ 各项工作。']],
    severity: 'note',
    says: '“筹推进 各项工”中间夹有空格',
  },
  {
    rule: 'punctuation-is-full-width',
    file,
    changes: [['“双减”方面，义务教育', '“双减”方面‸,义务教育']],
    severity: 'note',
    says: '汉字之间的“,”是半角，应为“，”',
  },
  {
    rule: 'punctuation-is-not-doubled',
    file,
    changes: [[sentence, '统筹推进各项工作‸。。']],
    severity: 'note',
    says: '标点“。。”重复，应为“。”',
  },
  {
    rule: 'marks-are-paired',
    file,
    changes: [['“双减”方面，义务教育', '‸“双减方面，义务教育']],
    severity: 'note',
    says: '““”没有与之成对的另一半',
  },
  {
    rule: 'ranges-are-written-one-way',
    file,
    changes: [['教师培训5~10次，每次参加人数200~300人', '教师培训5‸~10次，每次参加人数200～300人']],
    severity: 'note',
    says: '此处范围用半角“~”连接',
  },
  {
    rule: 'document-numbers-use-hexagonal-brackets',
    file,
    changes: [['示例教财〔2023〕38号', '‸示例教财（2023）38号']],
    severity: 'note',
    says: '文号中的“（2023）”应写作“〔2023〕”',
  },
  {
    rule: 'purposes-fit-their-items',
    file,
    changes: [[sentence, `${sentence}住房公积金支出主要用于‸事业单位医疗保险支出。`]],
    severity: 'warning',
    says: '“住房公积金”的用途写作“事业单位医疗保险支出”，与科目名称不一致',
  },
  {
    rule: 'result-columns-are-filled-in',
    file,
    changes: [[paragraph, '| 指标 | ‸完成值 |\n| --- | --- |\n| 甲 |  |\n| 乙 |  |']],
    severity: 'warning',
    says: '“完成值”一栏的2行全部空白',
  },
  {
    rule: 'internal-links-resolve',
    file,
    changes: [[sentence, '统筹推进‸[各项工作](#s9-9)。']],
    severity: 'error',
    says: '链接 #s9-9 所指的段落不存在',
  },
  {
    rule: 'external-links-are-secure',
    file,
    changes: [[sentence, '统筹推进‸[各项工作](http://example.gov.cn/a)。']],
    severity: 'note',
    says: '链接 http://example.gov.cn/a 使用 http',
  },
  {
    rule: 'links-say-where-they-lead',
    file,
    changes: [[sentence, `${sentence}‸[点击这里](/reports/slsjyj/2021/)。`]],
    severity: 'note',
    says: '链接文字“点击这里”没有说明指向什么',
  },
  {
    rule: 'index-number-has-no-spaces',
    file,
    changes: [['示例000101/2023-00038', '‸示例000101 /2023-00038']],
    severity: 'warning',
    says: '检索时与“示例000101/2023-00038”不是同一个号',
  },
  {
    rule: 'source-is-stated',
    file,
    changes: [
      ['title: 示例市教育局2022年度', '‸title: 示例市教育局2022年度'],
      ['source:\n  name: 示例市教育局\n', ''],
    ],
    severity: 'warning',
    says: '报告已发布，没有写明来源',
  },
  {
    rule: 'dates-are-in-order',
    file,
    changes: [['published: 2023-08-25', 'published: ‸2022-08-25']],
    severity: 'warning',
    says: '发布日期2022-08-25早于2022年度终了（2022-12-31）',
  },
  {
    rule: 'attachment-titles-say-what-they-are',
    file,
    changes: [['- title: 部门整体支出绩效自评表', '- title: ‸附件1.csv']],
    severity: 'note',
    says: '附件名称“附件1.csv”没有说明附件是什么',
  },
  {
    rule: 'attachment-types-are-readable',
    file,
    changes: [['file: zipingbiao-2022.csv', 'file: ‸zipingbiao-2022.html']],
    severity: 'error',
    says: '的格式 html 打开时会运行程序，不得发布',
    also: ['attachments-are-present'],
  },
];
