import { decimalOf, type Figure, stated } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Path } from '#core/place.ts';
import type { ReportData } from '#core/report-schema.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const scoreWithinFullMark: ReportRule = {
  id: 'score-within-full-mark',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '各项得分是否不低于零、不高于分值？',
  source: '绩效自评表的计分规则：各项指标的得分不超过该项分值',
  *check({ data }) {
    for (const { name, at, score, fullMark } of scored(data)) {
      const got = stated(score);
      const full = stated(fullMark);
      if (!got || !full) continue;
      const over = decimalOf(got).minus(decimalOf(full));
      if (over.gt(0)) {
        yield disagrees({
          at,
          stated: got.text,
          expected: `≤ ${full.text}`,
          difference: decimalText(over),
          message: `“${name}”得分${got.text}高于分值${full.text}，两者至少有一处不符`,
        });
      } else if (decimalOf(got).lt(0)) {
        yield disagrees({
          at,
          stated: got.text,
          expected: '≥ 0',
          difference: got.text,
          message: `“${name}”得分${got.text}低于零；扣分项请写分值和得分，不写负分`,
        });
      } else {
        yield agrees(at, `“${name}”${got.text} ≤ ${full.text}`);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '得满分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      fullMark: 50\n      score: 50',
      },
    ],
    invalid: [
      {
        name: '十分的指标得十一分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 信息公开\n      fullMark: 10\n      score: 11',
        findings: [
          {
            at: 'scores.indicators[0].score',
            message: '“信息公开”得分11高于分值10，两者至少有一处不符',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开得分',
        frontMatter: 'scores:\n  indicators:\n    - name: 信息公开\n      fullMark: 10',
      },
    ],
  },
};

interface Scored {
  readonly name: string;
  readonly at: Path;
  readonly score: Figure | null;
  readonly fullMark: Figure | null;
}

function* scored(data: ReportData): Generator<Scored> {
  for (const { indicator, at } of indicatorsOf(data)) {
    yield { ...indicator, at: [...at, 'score'] };
  }
  for (const [index, target] of data.targets.entries()) {
    yield { ...target, at: ['targets', index, 'score'] };
  }
}
