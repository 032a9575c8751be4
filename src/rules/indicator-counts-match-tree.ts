import { type IndicatorLevel, levelBelow } from '#core/indicator-levels.ts';
import { type IndicatorAt, indicatorsOf } from '#core/indicators.ts';
import type { Report } from '#core/report.ts';
import { fullMarkTotal, type Scheme } from '#core/scheme.ts';
import { allStated, compareMarks } from '#core/sum.ts';
import { type IndicatorCount, indicatorCounts } from '#prose/indicator-counts.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, inconclusive, type Observation, type ReportRule } from './rule.ts';

const at = ['scores', 'indicators'];

export const indicatorCountsMatchTree: ReportRule = {
  id: 'indicator-counts-match-tree',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '正文写明的指标个数，与元数据所列指标体系的个数是否相符？',
  source: '绩效指标体系：各级指标的个数应与逐一列出的指标一致',
  *check(report, { scheme }) {
    const tree = [...indicatorsOf(report.data)];
    for (const { kind, text, placeAt } of textBlocks(report)) {
      if (kind !== 'paragraph') continue;
      for (const told of indicatorCounts(text)) {
        if (isOfAnotherYear(told, report)) continue;
        const place = placeAt(told.offset);
        yield { ...compared(told, { tree, scheme, paragraph: text }), place };
      }
    }
  },
  examples: {
    valid: [
      {
        name: '某一版块之下的个数相符',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      children:\n        - name: 扩大供给\n        - name: 提升质量',
        body: '履职效能下设2个二级指标，均已完成自评。',
      },
    ],
    invalid: [
      {
        name: '个数与指标体系不符',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      fullMark: 100\n      children:\n        - name: 扩大供给\n          fullMark: 60\n        - name: 提升质量\n          fullMark: 40',
        body: '履职效能之下共设三个二级指标。',
        findings: [
          {
            at: 'scores.indicators',
            message:
              '正文写“三个二级指标”，元数据的指标体系中“履职效能”之下列出2个，相差1个，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '全部指标的个数不符',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 40\n    - name: 履职效能\n      fullMark: 60',
        body: '本次自评共设置3个一级指标。',
        findings: [
          {
            at: 'scores.indicators',
            message: '正文写“3个一级指标”，元数据的指标体系列出2个，相差1个，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      { name: '没有公开指标体系', frontMatter: '', body: '二级指标之下又设十一个三级指标。' },
      {
        name: '指标体系没有列到这一级',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      children:\n        - name: 扩大供给\n        - name: 提升质量',
        body: '履职效能下设十一个三级指标。',
      },
      {
        name: '没有写明是哪个版块之下的',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      fullMark: 50\n      children:\n        - name: 扩大供给\n          fullMark: 50\n    - name: 管理效能\n      fullMark: 50\n      children:\n        - name: 预算管理\n          fullMark: 50',
        body: '履职效能是重点。绩效指标其下共设三个二级指标。',
      },
      {
        name: '另一版块的个数',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      fullMark: 50\n      children:\n        - name: 扩大供给\n          fullMark: 50\n    - name: 管理效能\n      fullMark: 50\n      children:\n        - name: 预算管理\n          fullMark: 50',
        body: '除履职效能外，自评共设2个二级指标。\n\n上年自评共设3个二级指标。2021年，自评共设4个二级指标。\n\n其下设五个二级指标。共有3个二级指标扣分。',
      },
    ],
  },
};

interface Setting {
  readonly tree: readonly IndicatorAt[];
  readonly scheme: Scheme | null;
  readonly paragraph: string;
}

function compared(told: IndicatorCount, setting: Setting): Observation {
  const { count, level, phrase } = told;
  const scope = scopeOf(told, setting);
  const found = scope && levelIn(scope, level, setting);
  if (!scope || !found?.reached) {
    const reason = scope ? `指标体系没有逐一列到${phrase.slice(-4)}` : '无法确定是哪些指标之下的';
    return inconclusive(at, `正文写“${phrase}”：${reason}，无法核对`);
  }
  const within =
    scope.length > 0 ? `中“${scope.map(({ indicator }) => indicator.name).join('、')}”之下` : '';
  const listed = `元数据的指标体系${within}列出${found.count}个`;
  if (found.count === count) return agrees(at, `正文写“${phrase}”，${listed}`);
  if (found.count < count && !found.complete) {
    return inconclusive(at, `正文写“${phrase}”：${listed}，未必列全，无法核对`);
  }
  return disagrees({
    at,
    stated: String(count),
    expected: String(found.count),
    difference: String(count - found.count),
    message: `正文写“${phrase}”，${listed}，相差${Math.abs(count - found.count)}个，哪一处有误无法判断`,
  });
}

/** What a sentence speaks of that counts the indicators of the whole tree. */
const ofWhole = /体系|评价指标|绩效指标|自评|绩效评价|整体/u;

/**
 * The indicators under which a total is counted: one that its sentence names, none for the whole
 * tree; `null` where that is not certain.
 */
function scopeOf(
  { before, level, ofAll }: IndicatorCount,
  { tree, paragraph }: Setting,
): readonly IndicatorAt[] | null {
  const above = tree.filter(({ ancestors }) => ancestors.length < level - 1);
  if (/除|以外|之外/u.test(before)) return null;
  const named = above.filter(({ indicator }) => before.includes(indicator.name));
  const top = above.filter(({ ancestors }) => ancestors.length === 0);
  if (named.length === 1) return named;
  if (named.length > 0) return top.every((one) => named.includes(one)) ? [] : null;
  const elsewhere = above.some(({ indicator }) => paragraph.includes(indicator.name));
  return ofAll || (ofWhole.test(before) && !elsewhere) ? [] : null;
}

function levelIn(
  scope: readonly IndicatorAt[],
  level: number,
  { tree, scheme }: Setting,
): IndicatorLevel {
  const [only] = scope;
  if (only) return levelBelow([only.indicator], level - 1 - only.ancestors.length);
  const top = tree.filter(({ ancestors }) => ancestors.length === 0);
  const indicators = top.map(({ indicator }) => indicator);
  const marks = allStated(indicators.map(({ fullMark }) => fullMark));
  const total = scheme && fullMarkTotal(scheme);
  const whole = marks !== null && total !== null && compareMarks(marks, total).agrees;
  if (level === 1) return { count: top.length, reached: top.length > 0, complete: whole };
  const below = levelBelow(indicators, level - 1);
  return { ...below, complete: below.complete && whole };
}

/** 2021年共设20个三级指标, in the report for 2022. */
function isOfAnotherYear({ before }: IndicatorCount, { data }: Report): boolean {
  return [...before.matchAll(/\d{4}(?=年)/gu)].some(([year]) => Number(year) !== data.year);
}
