import { firstThen } from '#prose/first-then.ts';
import { continuousTexts, sectionRuns } from '#prose/section-runs.ts';
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
    for (const group of continuousTexts(textBlocks(report))) {
      const { sequences, slips } = firstThen(group);
      held += sequences;
      for (const { text, where, offset, missing } of slips) {
        found += 1;
        yield disagrees({
          at: [],
          place: where.placeAt(offset),
          stated: text,
          severity: 'note',
          message: messageOf(text, missing),
        });
      }
    }
    if (held > 0 && found === 0) yield agrees([], `${held}组列举依次排列`);
  },
  examples: {
    valid: [
      {
        name: '首先、其次、再次、最后',
        frontMatter: '',
        body: '首先，抓预算。其次，抓采购。\n\n再次，抓监控。最后，抓结果应用。',
      },
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
      {
        name: '有“其次”，没有“首先”',
        frontMatter: '',
        body: '预算执行不够均衡。其次，部分合同备案不及时。',
        findings: [
          { at: '', message: '“其次”之前没有“首先”一类的上文，可能漏了一项或删后没有改写' },
        ],
      },
      {
        name: '有“首先”，没有下文',
        frontMatter: '',
        body: '首先，预算执行不够均衡，部分项目跨年支付。',
        findings: [
          { at: '', message: '“首先”之后没有“其次”一类的下文，可能漏了一项或删后没有改写' },
        ],
      },
      {
        name: '“首先”之后就是“再次”',
        frontMatter: '',
        body: '首先，预算执行不够均衡。再次，部分合同备案不及时。',
        findings: [
          { at: '', message: '“再次”之前没有“其次”一类的上文，可能漏了一项或删后没有改写' },
        ],
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

function messageOf(text: string, missing: '首先' | '其次'): string {
  const side = text === '首先' ? '之后没有“其次”一类的下文' : `之前没有“${missing}”一类的上文`;
  return `“${text}”${side}，可能漏了一项或删后没有改写`;
}
