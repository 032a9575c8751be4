import { decimalOf, stated } from '#core/figure.ts';
import { fullMarkTotal } from '#core/scheme.ts';
import { allStated, compareMarks, decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['scores', 'indicators'];

export const fullMarksReachSchemeTotal: ReportRule = {
  id: 'full-marks-reach-scheme-total',
  family: 'score',
  scope: 'report',
  severity: 'note',
  question: '公开的各版块分值之和是否达到评分方案的满分？',
  source: '评分方案的满分（content/schemes）；自评报告可以不公开由财政部门评分的部分',
  *check({ data }, { scheme }) {
    const total = scheme && fullMarkTotal(scheme);
    const parts = allStated(data.scores?.indicators.map(({ fullMark }) => fullMark) ?? []);
    if (!total || !parts || parts.length === 0) return;
    const { agrees: close, sum, difference, working } = compareMarks(parts, total);
    if (close) {
      yield agrees(at, `${working}，满分${total.text}分`);
      return;
    }
    const rest = difference.replace('-', '');
    const over = decimalOf(total).lt(sum);
    yield disagrees({
      at,
      stated: sum,
      expected: total.text,
      difference: decimalText(decimalOf(total).minus(sum).neg()),
      // More points than the scheme has cannot be true; fewer may simply be undisclosed.
      ...(over ? { severity: 'error' as const } : {}),
      message: over
        ? `公开的各版块分值之和为${sum}分（${working}），高于评分方案的满分${total.text}分，多出${rest}分`
        : `公开的各版块分值之和为${sum}分（${working}），评分方案满分为${total.text}分，其余${rest}分的内容没有公开${reservedText(scheme)}`,
    });
  },
  examples: {
    valid: [
      {
        name: '分值合计一百分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 50\n    - name: 履职效能\n      fullMark: 50',
      },
    ],
    invalid: [
      {
        name: '五分没有公开',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 45\n    - name: 履职效能\n      fullMark: 50',
        findings: [
          {
            at: 'scores.indicators',
            message:
              '公开的各版块分值之和为95分（45 + 50 = 95），评分方案满分为100分，其余5分的内容没有公开',
          },
        ],
      },
      {
        name: '分值超过满分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 55\n    - name: 履职效能\n      fullMark: 50',
        findings: [
          {
            at: 'scores.indicators',
            message:
              '公开的各版块分值之和为105分（55 + 50 = 105），高于评分方案的满分100分，多出5分',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开分值',
        frontMatter: 'scores:\n  indicators:\n    - name: 管理效能\n      score: 42.1',
      },
    ],
  },
};

function reservedText(scheme: {
  readonly reserved: {
    readonly name: string;
    readonly certainty: string;
    readonly fullMark: Parameters<typeof stated>[0];
  } | null;
}): string {
  const { reserved } = scheme;
  const mark = stated(reserved?.fullMark ?? null);
  if (!reserved || !mark) return '';
  const doubt = reserved.certainty === 'believed' ? '，尚未证实' : '';
  return `（评分方案为“${reserved.name}”预留${mark.text}分${doubt}）`;
}
