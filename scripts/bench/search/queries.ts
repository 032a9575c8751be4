import { randomNumbers } from '../random-numbers.ts';
import { type CorpusModel, generatedReport } from './corpus.ts';

/** A query with the family that it is reported under. */
export interface BenchQuery {
  readonly text: string;
  readonly family: 'random' | 'known' | 'numbers' | 'mixed';
}

/** What readers of such reports ask for: words, names, amounts, codes, wrong and odd spellings. */
const known = [
  '4863.08',
  '4809.15万元',
  '4,863.08',
  '98.89%',
  '98.89％',
  '92.1分',
  '92.1 分',
  '14.27万元',
  '3.73亿元',
  '12345热线',
  '12345政务热线',
  '三公经费',
  '“三公”经费',
  '穗企通',
  '两个健康',
  '两个健康示范城市',
  '政府采购执行率',
  '购执行',
  '采购执行率 得分',
  '该项不得分',
  '扣分原因',
  '管理效率',
  '管理效能版块',
  '专精特新',
  '268家企业',
  '民企投诉中心',
  '民营企业投诉中心',
  '工商联',
  '市工商联 2021',
  '科园民营',
  '商会发展',
  '党课进千家',
  '6·30',
  '6.30',
  '赫章县',
  '受新冠疫情影响',
  '红黄绿灯',
  '四好商会',
  '乡村振兴',
  '结转结余率',
  '预算调整 追加',
  '财预〔2020〕10号',
  '财预[2020]10号',
  '湘政发【2012】33号',
  '114403006955506492/2021-00426',
  '公务接待费 0.39',
  '51092324T000010263357',
  '绩效自评表',
  'ｓａｎｇｏｎｇ',
  '包家镇',
];

/**
 * Queries over a corpus, the same at every call: stretches of two to eight characters from anywhere
 * in it, known questions, numbers, and stretches that mix Chinese characters, digits and letters.
 */
export function benchQueries(reports: number, model: CorpusModel): readonly BenchQuery[] {
  const random = randomNumbers(11);
  const stretch = (wanted: (text: string) => boolean): string => {
    for (;;) {
      const report = generatedReport(Math.floor(random() * reports), model);
      const { blocks } = report.records[Math.floor(random() * report.records.length)] ?? {};
      const block = blocks?.[Math.floor(random() * blocks.length)] ?? '';
      const length = 2 + Math.floor(random() * 7);
      const at = Math.floor(random() * Math.max(1, block.length - length));
      const text = block.slice(at, at + length);
      if (text.length === length && wanted(text)) return text;
    }
  };
  const number = () => {
    const text = stretch((one) => /\d{2}/u.test(one));
    return /\d[\d.]*\d/u.exec(text)?.[0] ?? text;
  };
  const family = (name: BenchQuery['family'], count: number, next: () => string) =>
    Array.from({ length: count }, (): BenchQuery => ({ text: next(), family: name }));
  return [
    ...family('random', 140, () => stretch((text) => /^\p{Script=Han}+$/u.test(text))),
    ...family('random', 140, () => stretch((text) => !/["\s]/u.test(text))),
    ...known.map((text): BenchQuery => ({ text, family: 'known' })),
    ...family('numbers', 50, number),
    ...family('mixed', 50, () =>
      stretch(
        (text) => /[\da-z]/iu.test(text) && /\p{Script=Han}/u.test(text) && !/["\s]/u.test(text),
      ),
    ),
  ];
}
