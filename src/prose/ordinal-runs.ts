import { type AnchoredPattern, anchoredMatches } from './anchored-pattern.ts';
import { characterSet } from './character-set.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { chineseOrdinal } from './heading-number.ts';

/** One 一是, 第一，, （1） or ① in a text. */
export interface OrdinalMarker {
  readonly style: OrdinalStyle;
  readonly number: number;
  /** As printed: 一是, （1）. */
  readonly text: string;
  readonly offset: number;
  /** Whether it opens a clause; 唯一是 and 见附件（2） do not. */
  readonly opensClause: boolean;
}

export type OrdinalStyle = '一是' | '第一，' | '（1）' | '①';

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const marker =
  /(?<is>[一二三四五六七八九十]{1,3})是(?!否)|第(?<nth>[一二三四五六七八九十]{1,3})[，,](?!第)|[（(](?<digits>[1-9]\d?)[）)]|(?<circle>[①-⑳])/uy;
export const ordinalPattern: AnchoredPattern = {
  beginnings: characterSet(`一二三四五六七八九十第（(${circled}`),
  pattern: marker,
};
/** Characters that make 一是 the end of another word: 唯一是, 统一是, 星期二是. */
const joined = /[唯统之第万专合归划同任逐单惟期周初双十百其]$/u;
const opening = /(?:^|[。；：！？:;，,—\s因为有即括由])$/u;
const opensStrictly = /(?:^|[。；：！？:;])\s*$/u;

/** The markers of a text in order. */
export function ordinalMarkers(text: string): readonly OrdinalMarker[] {
  const markers: OrdinalMarker[] = [];
  for (const { 0: printed, index, groups = {} } of anchoredMatches(text, ordinalPattern)) {
    const { is, nth, digits, circle } = groups;
    const before = text.slice(Math.max(0, index - 2), index);
    const numeral = is ?? nth;
    const number =
      numeral !== undefined
        ? chineseNumeral(numeral)
        : digits !== undefined
          ? Number(digits)
          : circled.indexOf(circle ?? '') + 1;
    if (number === null || (is !== undefined && joined.test(before))) continue;
    const style = is ? '一是' : nth ? '第一，' : digits ? '（1）' : '①';
    const opensClause = (style === '一是' ? opening : opensStrictly).test(before);
    markers.push({
      style,
      number,
      text: printed.replace(/[，,]$/u, ''),
      offset: index,
      opensClause,
    });
  }
  return markers;
}

/** A marker as its style prints a number. */
function markerText(style: OrdinalStyle, number: number): string {
  switch (style) {
    case '一是':
      return `${chineseOrdinal(number)}是`;
    case '第一，':
      return `第${chineseOrdinal(number)}`;
    case '（1）':
      return `（${number}）`;
    case '①':
      return circled[number - 1] ?? String(number);
    default:
      return style satisfies never;
  }
}

/** A marker with where the caller found it, so that runs may go on over paragraphs. */
export interface PlacedMarker<Where> extends OrdinalMarker {
  readonly where: Where;
}

function isLeading(marker: OrdinalMarker | undefined): boolean {
  return marker?.offset === 0;
}

/** Markers that count on from each other; `slip` is the one that does not follow. */
export interface OrdinalRun<Where> {
  readonly style: OrdinalStyle;
  readonly markers: readonly PlacedMarker<Where>[];
  readonly slips: readonly {
    readonly marker: PlacedMarker<Where>;
    readonly before: PlacedMarker<Where>;
    readonly expected: string;
  }[];
}

/**
 * Runs of markers of one style. A first marker opens a run, inside another one as well: 一是…（一是…
 * 二是…）二是… is two runs. Markers behind nothing are no run: what 二是 follows may be worded 首先.
 */
export function ordinalRuns<Where>(
  markers: readonly PlacedMarker<Where>[],
): readonly OrdinalRun<Where>[] {
  type Open = {
    style: OrdinalStyle;
    markers: PlacedMarker<Where>[];
    slips: { marker: PlacedMarker<Where>; before: PlacedMarker<Where>; expected: string }[];
  };
  const all: Open[] = [];
  let open: Open[] = [];
  for (const marker of markers) {
    if (marker.number === 1) {
      // A new list begins; lists inside a sentence may be nested, those of different blocks are not.
      open = open.filter(({ markers: [first] }) => {
        return first?.where === marker.where || isLeading(first) !== isLeading(marker);
      });
      const run: Open = { style: marker.style, markers: [marker], slips: [] };
      all.push(run);
      open.push(run);
      continue;
    }
    const continued = open.findLast(
      ({ style, markers: [...counted] }) =>
        style === marker.style && counted.at(-1)?.number === marker.number - 1,
    );
    const run = continued ?? open.findLast(({ style }) => style === marker.style);
    const before = run?.markers.at(-1);
    if (!run || !before) continue;
    if (!continued) {
      if (!marker.opensClause) continue;
      run.slips.push({ marker, before, expected: markerText(marker.style, before.number + 1) });
    }
    run.markers.push(marker);
    open = open.slice(0, open.indexOf(run) + 1);
  }
  return all;
}
