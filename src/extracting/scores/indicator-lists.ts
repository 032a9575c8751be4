import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { Stretch } from '#extracting/text/sentences.ts';
import { listedIndicators } from '#prose/listed-indicators.ts';
import { indicatorName } from './phrases.ts';

/** Indicators that a text lists as the next level below one of the first. */
export interface IndicatorList {
  readonly line: NarrativeLine;
  readonly at: Stretch;
  readonly block: string;
  readonly names: readonly string[];
}

const above =
  /(?<block>[^，。；：、]{2,20}?)(?:版块|板块|部分)?(?:下)?(?:共|又|内)*(?:下设|设有|设置|设立|设|包括|包含|分为|分解为|细化为|含)(?:了|有|共)*$/u;

/** Lists of second-level indicators with the block they belong to: 履职效能下设四个二级指标：…. */
export function indicatorLists(line: NarrativeLine): readonly IndicatorList[] {
  return [...listedIndicators(line.text)].flatMap(({ level, names, offset }) => {
    if (level !== '二级指标') return [];
    const before = line.text.slice(0, offset);
    const named = above.exec(/[^，。；：]*$/u.exec(before)?.[0] ?? '')?.groups?.['block'];
    if (named === undefined) return [];
    // 部门整体绩效的履职效能.
    const block = indicatorName(named.replace(/^.*的/u, ''));
    const end = offset + line.text.slice(offset).search(/[。！？]|$/u);
    return [
      {
        line,
        at: { start: offset, end },
        block,
        names: names.map((name) => name.replace(/。$/u, '')),
      },
    ];
  });
}
