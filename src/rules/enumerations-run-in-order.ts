import { sectionRuns } from '#prose/section-runs.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const enumerationsRunInOrder: ReportRule = {
  id: 'enumerations-run-in-order',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '“一是、二是、三是”一类的列举是否依次排列？',
  source: '列举的次序词应当连续；跳号、重号多为增删条目后没有改序',
  *check(report) {
    let held = 0;
    let found = 0;
    for (const run of sectionRuns(textBlocks(report))) {
      if (run.markers.length > 1) held += 1;
      for (const { marker, before, expected } of run.slips) {
        found += 1;
        yield disagrees({
          at: [],
          place: marker.where.placeAt(marker.offset),
          stated: marker.text,
          expected,
          message: `列举到“${marker.text}”，前一项是“${before.text}”，按顺序应为“${expected}”`,
        });
      }
    }
    if (held > 0 && found === 0) yield agrees([], `${held}组列举依次排列`);
  },
  examples: {
    valid: [
      {
        name: '各段依次列举',
        frontMatter: '',
        body: '一是从严管理预算。\n\n二是优化绩效目标。\n\n三是强化支出监管。',
      },
      {
        name: '列举之中再列举',
        frontMatter: '',
        body: '一是加强管理，其中一是管预算，二是管采购；二是加强监督。',
      },
    ],
    invalid: [
      {
        name: '跳号',
        frontMatter: '',
        body: '一是从严管理预算。\n\n二是优化绩效目标。\n\n四是强化支出监管。',
        findings: [{ at: '', message: '列举到“四是”，前一项是“二是”，按顺序应为“三是”' }],
      },
      {
        name: '重号',
        frontMatter: '',
        body: '主要做法：（1）编制计划；（2）按月通报；（2）年终考核。',
        findings: [{ at: '', message: '列举到“（2）”，前一项是“（2）”，按顺序应为“（3）”' }],
      },
    ],
    missing: [
      { name: '没有列举', frontMatter: '' },
      {
        name: '不是列举',
        frontMatter: '',
        body: '唯一是教育局，第二是名次。首先抓预算，其次抓采购。',
      },
    ],
  },
};
