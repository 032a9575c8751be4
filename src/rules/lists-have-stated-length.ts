import {
  type CountedList,
  countedLists,
  type ListedNames,
  type ListedOrdinals,
  listsBeforeCounts,
} from '#prose/counted-lists.ts';
import { sectionRuns } from '#prose/section-runs.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, type Disagreement, disagrees, type Observation, type ReportRule } from './rule.ts';

export const listsHaveStatedLength: ReportRule = {
  id: 'lists-have-stated-length',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '写明“几个”的，其后是否列出了同样多的名称或条目？',
  source: '机构、指标、问题等写明个数又逐一列出的，个数与列举应当相符',
  *check(report) {
    const blocks = textBlocks(report);
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph') continue;
      for (const counted of countedLists(block.text)) {
        const { list } = counted;
        if (list.kind === 'names') {
          yield observed(block, counted, list);
          continue;
        }
        const opening = openingOf(list, { block, next: blocks[index + 1] });
        const run = sectionRuns(blocks).find(
          ({ markers: [first] }) =>
            first && first.where === opening.block && first.offset === opening.offset,
        );
        // A run out of order is another rule's finding.
        if (run && run.slips.length === 0) yield compared(block, counted, run.markers.length);
      }
      for (const { count, phrase, offset, most } of listsBeforeCounts(block.text)) {
        const stated = { count, phrase, offset };
        if (count > most) yield differs(block, stated, most, `“${phrase}”之前只列出${most}项`);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '个数与名称相符',
        frontMatter: '',
        body: '机关设3个科室，分别是办公室、职业教育与成人教育科和人事科。',
      },
      {
        name: '两个数目合计与名称相符',
        frontMatter: '',
        body: '包括本级内设机构2个和下属1个事业单位，分别是办公室、人事科和服务中心。',
      },
      {
        name: '个数与条目相符',
        frontMatter: '',
        body: '履职效能分为三个二级指标：一是扩大供给；二是提升质量；三是保障公平。',
      },
    ],
    invalid: [
      {
        name: '个数多于名称',
        frontMatter: '',
        body: '下设直属事业单位4个：教育科学研究院、考试中心、资助管理中心。',
        findings: [
          {
            at: '',
            message:
              '写明“下设直属事业单位4个”，其后列出3个（教育科学研究院、考试中心、资助管理中心），相差1个',
          },
        ],
      },
      {
        name: '个数与条目不符',
        frontMatter: '',
        body: '重点抓了四个方面：一是扩大供给；二是提升质量；三是保障公平。',
        findings: [{ at: '', message: '写明“四个方面”，其后列举到第3项，相差1个' }],
      },
      {
        name: '先列举后写个数',
        frontMatter: '',
        body: '我局围绕扩大学位供给、提升教育质量、保障教育公平四项任务推进工作。',
        findings: [{ at: '', message: '“四项任务”之前只列出3项，相差1个' }],
      },
    ],
    missing: [
      { name: '只写个数，没有列举', frontMatter: '', body: '二级指标之下又设十一个三级指标。' },
      {
        name: '列举未尽',
        frontMatter: '',
        body: '机关设8个科室，分别是办公室、财务科、人事科等。',
      },
    ],
  },
};

function observed(block: TextBlock, counted: CountedList, list: ListedNames): Observation {
  const { names, doubt, alternatives } = list;
  const { count, phrase, offset } = counted;
  const place = block.placeAt(offset);
  const held = [count, ...alternatives].find((one) => one >= names.fewest && one <= names.most);
  if (held !== undefined) {
    return { ...agrees([], `写明“${phrase}”，列出${held}个`), place };
  }
  const reason = doubt ?? (alternatives.length > 0 ? '同一句中另有数目' : null);
  if (reason !== null) {
    return { kind: 'inconclusive', at: [], place, reason: `写明“${phrase}”：${reason}，无法核对` };
  }
  const listed = count > names.most ? names.most : names.fewest;
  const named = names.items.length > 12 ? '' : `（${names.items.join('、')}）`;
  return differs(block, counted, listed, `写明“${phrase}”，其后列出${listed}个${named}`);
}

function compared(block: TextBlock, counted: CountedList, listed: number): Observation {
  const { count, phrase, offset } = counted;
  return count === listed
    ? { ...agrees([], `写明“${phrase}”，列举${listed}项`), place: block.placeAt(offset) }
    : differs(block, counted, listed, `写明“${phrase}”，其后列举到第${listed}项`);
}

function differs(
  block: TextBlock,
  { count, offset }: Pick<CountedList, 'count' | 'offset'>,
  listed: number,
  message: string,
): Disagreement {
  return disagrees({
    at: [],
    place: block.placeAt(offset),
    stated: String(count),
    expected: String(listed),
    difference: String(count - listed),
    message: `${message}，相差${Math.abs(count - listed)}个`,
  });
}

function openingOf(
  { from }: ListedOrdinals,
  { block, next }: { readonly block: TextBlock; readonly next: TextBlock | undefined },
): { readonly block: TextBlock | undefined; readonly offset: number } {
  return from < block.text.length ? { block, offset: from } : { block: next, offset: 0 };
}
