import { missingUnits } from '#prose/missing-units.ts';
import { passages } from '#prose/passages.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const figuresCarryTheirUnits: ReportRule = {
  id: 'figures-carry-their-units',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '增长、占比、金额等数字之后是否写了百分号或单位？',
  source: '数字须有计量单位，读者才能知道所指',
  *check(report) {
    let looked = 0;
    let found = 0;
    for (const { text, kind, at, placeAt } of passages(report)) {
      // A table states its unit in its head.
      if (kind === 'cell' || kind === 'heading' || !/\d/u.test(text)) continue;
      looked += 1;
      for (const unit of missingUnits(text)) {
        found += 1;
        yield disagrees({
          at,
          place: placeAt(unit.offset),
          stated: unit.text,
          message: `“${unit.text}”之后没有${unit.missing}`,
        });
      }
    }
    if (looked > 0 && found === 0) yield agrees([], `${looked}段文字中的数字没有缺少单位的`);
  },
  examples: {
    valid: [
      {
        name: '百分号与单位俱全',
        frontMatter: '',
        body: '支出数比上年增长13.95%，占76.23%，分别增长3.5、4.2个百分点；参观1.2万人次。',
      },
    ],
    invalid: [
      {
        name: '缺百分号',
        frontMatter: '',
        body: '比上年增长13.95。基本支出占76.23，其余为项目支出。',
        findings: [
          { at: '', message: '“增长13.95”之后没有百分号' },
          { at: '', message: '“占76.23”之后没有百分号' },
        ],
      },
      {
        name: '缺“元”',
        frontMatter: '',
        body: '公务接待费0.39万（含外宾接待费）。',
        findings: [{ at: '', message: '“公务接待费0.39万”之后没有“元”' }],
      },
    ],
    missing: [{ name: '没有数字', frontMatter: 'title: 示例局自评报告' }],
  },
};
