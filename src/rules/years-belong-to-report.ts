import type { Report } from '#core/report.ts';
import { openingYear, ownYears, type StatedYear, yearsIn } from '#prose/fiscal-years.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** Sections that speak of the reported year from their first word. */
const aboutTheYear =
  /年度总体工作|重点(?:工作)?任务|收支情况|自评结论|绩效目标完成|主要(?:工作)?成效/u;
const looksBack = /上年|上一年|往年|整改|跟踪|历年|对比|比较/u;
const looksAhead = /下一|下年|下步|计划|打算|安排|展望|思路|规划|目标/u;
/** 表1　2021年度收支情况, and 附件：2021年度部门整体支出绩效自评表. */
const caption = /^(?:附?表\s*\d*|附件\s*\d*)\s*[：:]?\s*$/u;

export const yearsBelongToReport: ReportRule = {
  id: 'years-belong-to-report',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '正文、标题、表题和附件名称所说的年度是否就是报告年度？',
  source: '报告只对一个预算年度负责；沿用上年文本时容易遗留旧的年度',
  *check(report) {
    const { year } = report.data;
    let held = 0;
    for (const { stated, place, at, where } of statedYears(report)) {
      if (stated.year === year) {
        held += 1;
        continue;
      }
      yield disagrees({
        at,
        place,
        stated: stated.text,
        expected: String(year),
        difference: String(stated.year - year),
        message: `${where}写“${stated.text}”，本报告的年度是${year}年，相差${Math.abs(stated.year - year)}年`,
      });
    }
    if (held > 0) yield agrees([], `${held}处写明年度，与报告年度${year}年一致`);
  },
  examples: {
    valid: [
      {
        name: '年度一致，比较与引用中的其他年度不论',
        frontMatter: '',
        body: '## 一、自评结论\n\n2022年度部门整体支出绩效自评总分为92.1分，比2021年度提高1分；“2020年度创新案例”评出20个。\n\n对2021年度自评反映的3个问题已整改，力争到2025年全部解决。',
      },
    ],
    invalid: [
      {
        name: '沿用上年文本',
        frontMatter: '',
        body: '## 一、自评结论\n\n2021年度部门整体支出绩效自评总分为92.1分。',
        findings: [{ at: '', message: '正文写“2021年度”，本报告的年度是2022年，相差1年' }],
      },
      {
        name: '标题、表题与附件名称',
        frontMatter: 'attachments:\n  - title: 2020年度部门整体支出绩效自评表',
        body: '## 一、2021年收支情况\n\n**表1　2021年度收支情况**\n\n| 项目 | 金额 |\n| --- | ---: |\n| 甲 | 1 |',
        findings: [
          {
            at: 'attachments[0].title',
            message: '附件名称写“2020年度”，本报告的年度是2022年，相差2年',
          },
          { at: '', message: '标题写“2021年”，本报告的年度是2022年，相差1年' },
          { at: '', message: '表题写“2021年度”，本报告的年度是2022年，相差1年' },
        ],
      },
      {
        name: '介绍年度工作的一节以上年开头',
        frontMatter: '',
        body: '## 一、年度总体工作和重点任务\n\n2021年，我局坚持创新驱动。',
        findings: [{ at: '', message: '正文写“2021年”，本报告的年度是2022年，相差1年' }],
      },
    ],
    missing: [
      {
        name: '没有写明年度',
        frontMatter: '',
        body: '## 一、上年度问题整改情况\n\n2021年，我局经批准成立。',
      },
    ],
  },
};

interface PlacedYear {
  readonly stated: StatedYear;
  readonly at: readonly (string | number)[];
  readonly place: { readonly line: number; readonly column: number };
  readonly where: string;
}

function* statedYears(report: Report): Generator<PlacedYear> {
  for (const [index, { title }] of report.data.attachments.entries()) {
    const at = ['attachments', index, 'title'];
    const years = yearsIn(title);
    const [stated] = years;
    if (stated && years.length === 1) {
      yield { stated, at, place: report.placeOf(at), where: '附件名称' };
    }
  }
  let opened = -1;
  for (const block of textBlocks(report)) {
    const { kind, section, placeAt } = block;
    if (kind === 'cell') continue;
    const isFirst = kind === 'paragraph' && section !== opened;
    if (isFirst) opened = section;
    const where = { heading: '标题', paragraph: isCaption(block) ? '表题' : '正文' }[kind];
    for (const stated of yearsOf(block, report, isFirst)) {
      yield { stated, at: [], place: placeAt(stated.offset), where };
    }
  }
}

function yearsOf(block: TextBlock, report: Report, isFirst: boolean): readonly StatedYear[] {
  const { kind, text, section } = block;
  const { year } = report.data;
  if (!text.includes('年')) return [];
  if (kind === 'heading' || isCaption(block)) {
    const years = yearsIn(text);
    // Tables and chapters over several years compare them.
    if (years.length !== 1) return [];
    return years.filter(
      (one) => !looksBack.test(text) && !(one.year === year + 1 && looksAhead.test(text)),
    );
  }
  const own = ownYears(text);
  const heading = report.sections[section]?.title ?? '';
  const opening =
    isFirst && aboutTheYear.test(heading) && !looksBack.test(heading) ? openingYear(text) : null;
  const alone = opening !== null && !yearsIn(text).some((one) => one.year === year);
  return alone && own.every(({ offset }) => offset !== 0) ? [opening, ...own] : own;
}

function isCaption({ kind, text }: TextBlock): boolean {
  if (kind !== 'paragraph' || text.length >= 40 || text.endsWith('。')) return false;
  const [first] = yearsIn(text);
  return first !== undefined && caption.test(text.slice(0, first.offset));
}
