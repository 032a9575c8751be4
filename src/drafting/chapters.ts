import type { Section } from '#core/report.ts';
import { guidance } from '#prose/guidance.ts';
import { headingNumber } from '#prose/heading-number.ts';

/** A heading of a draft: `depth` 2 for 一、, 3 for （一） and so on. */
export interface DraftHeading {
  readonly depth: number;
  readonly title: string;
}

/** The usual chapters of a kind of report. */
export function usualChapters(form: '部门整体支出' | '项目支出'): readonly DraftHeading[] {
  const whole = form === '部门整体支出';
  return [
    chapter('一、基本情况'),
    ...(whole
      ? [
          part('（一）部门概况'),
          part('（二）年度总体工作和重点任务'),
          part('（三）部门整体收支情况'),
          part('（四）预算绩效管理情况'),
        ]
      : [part('（一）项目概况'), part('（二）资金安排和使用情况'), part('（三）项目绩效目标')]),
    chapter('二、综合评价分析'),
    part('（一）自评结论'),
    part('（二）绩效目标完成情况'),
    ...(whole
      ? [part('（三）重点项目支出情况'), part('（四）主要成效')]
      : [part('（三）主要成效')]),
    chapter('三、存在的主要问题'),
    chapter('四、下一步改进措施'),
    chapter('五、附件'),
  ];
}

function chapter(title: string): DraftHeading {
  return { depth: 2, title };
}

function part(title: string): DraftHeading {
  return { depth: 3, title };
}

/** Deeper than this, headings are about what happened in the year. */
const deepest = 4;
/** A longer heading is a sentence. */
const longest = 30;

/**
 * The chapters of an earlier report with the years in them moved on; `null` where its headings say
 * more than what the sections are about, so that figures and findings would come along.
 *
 * @param years - How many years the new report is later.
 */
export function carriedChapters(
  sections: readonly Pick<Section, 'depth' | 'title'>[],
  years: number,
): readonly DraftHeading[] | null {
  for (let most = deepest; most >= 2; most -= 1) {
    const headings = sections
      .filter(({ depth }) => depth <= most)
      .map(({ depth, title }) => ({ depth, title: laterTitle(title, years) }));
    const chapters = headings.filter(({ depth }) => depth === 2).length;
    if (chapters > 1 && headings.every(({ title }) => isOnlyATitle(title))) return headings;
  }
  return null;
}

function laterTitle(title: string, years: number): string {
  return title.replaceAll(/(?<!\d)(?:19|20)\d{2}(?=年)/gu, (year) => String(Number(year) + years));
}

function isOnlyATitle(title: string): boolean {
  const numbered = headingNumber(title) !== null;
  const words = numbered ? title.replace(/^[（(]?\d+[）).．、]?/u, '') : title;
  return (
    title.length <= longest &&
    !/\d/u.test(words.replaceAll(/\d{4}年/gu, '')) &&
    !/[。；：，{}<>*_`[\]\\|~#]/u.test(title)
  );
}

/** What sections are about, by words of their headings; the first that fits. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/附件/u, ''],
  [
    /改进|措施|下一步|打算|建议/u,
    '针对上面的每个问题写明措施、责任和时限；并在元数据的 measures 中逐条列出，写明对应的问题编号。',
  ],
  [/上年|整改/u, '逐项写明上一年度问题的整改情况，与元数据的 followUp 一致。'],
  [
    /问题|不足|短板|困难/u,
    '写明存在的问题及原因，扣分的指标都应有交代；并在元数据的 problems 中逐条列出并编号，下一年度据此跟踪。',
  ],
  [/职能|职责/u, '写明主要职能。'],
  [/机构|设置|人员/u, '写明内设机构、下属单位和人员编制。'],
  [
    /收支|资金|支出|预算执行/u,
    '写明预算、支出和执行率，增减变化和结转结余说明原因；数字与元数据的 budget、projects 一致。',
  ],
  [
    /绩效目标|完成情况|目标/u,
    '逐项写明目标值和实际完成值，没有完成的说明原因；数字与元数据的 targets 一致。',
  ],
  [/年度.*(?:工作|任务)|重点任务|工作任务/u, '写明本年度的总体工作和重点任务，与绩效目标相对应。'],
  [/绩效管理/u, '写明目标编报、运行监控、自评和结果应用，以及上一年度问题的整改情况。'],
  [
    /结论|得分/u,
    '写明自评总分、等级和各版块得分，扣分的写明扣在哪里、为什么；数字与元数据的 scores 一致。',
  ],
  [/成效|效益|效果|亮点/u, '写明取得的成效，尽量用能核实的数字和事实。'],
  [/概况|基本情况/u, '写明机构设置、主要职能等基本情况。'],
];

const anySubject = '写明本节内容；没有可公开内容的，写“无”或删去标题。';

/** The text of the chapters: a heading each, and guidance where no smaller heading follows at once. */
export function chaptersText(headings: readonly DraftHeading[]): string {
  const blocks = headings.flatMap(({ depth, title }, index) => {
    const heading = `${'#'.repeat(depth)} ${title}`;
    const next = headings[index + 1];
    const about = subjects.find(([words]) => words.test(title))?.[1] ?? anySubject;
    return (next && next.depth > depth) || about === '' ? [heading] : [heading, guidance(about)];
  });
  const introduction = guidance(
    '以下各节的填写说明只给编写的人看，不会显示在网页上；写完一节，删去这一节的说明。',
  );
  return [introduction, ...blocks].join('\n\n');
}
