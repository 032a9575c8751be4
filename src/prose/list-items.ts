/** A list of names as a sentence writes it: 甲、乙和丙. */
export interface ListItems {
  /** The items as far as their joints are certain. */
  readonly items: readonly string[];
  /** Fewest and most items: 和 and 与 may join two names or stand within one. */
  readonly fewest: number;
  readonly most: number;
  /** Whether the items are names of bodies, places and offices: 办公室、人事科. */
  readonly ofBodies: boolean;
}

const body =
  /(?:[科室处部局院所站馆股办团队会厅司委校园场库台村镇乡县区市]|中心|党办|学院|大学|小学|中学|公司|基地|街道|社区|政府|纪检组|党组|检查组|机关|支部|总队)$/u;
const joint = /以及|[和与及暨]/gu;

/** Splits a list outside brackets and quotation marks. */
export function listItems(text: string): ListItems {
  const parts = splitAtTopLevel(text, '、').filter((part) => part !== '');
  const ofBodies = parts.length > 0 && parts.filter(isBody).length / parts.length >= 0.6;
  const items: string[] = [];
  let open = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const joints = topLevelMatches(part, joint).filter(
      ({ index: at, 0: word }) => at > 0 && at + word.length < part.length,
    );
    let start = 0;
    for (const { index: at, 0: word } of joints) {
      const between = isBody(part.slice(start, at)) && isBody(part.slice(at + word.length));
      if (ofBodies && last && between) {
        items.push(part.slice(start, at));
        start = at + word.length;
      } else if (!ofBodies || isBody(part.slice(start, at))) {
        open += 1;
      }
    }
    items.push(part.slice(start));
  }
  return { items, fewest: items.length, most: items.length + open, ofBodies };
}

/** Parts of a text between separators that stand outside brackets and quotation marks. */
function splitAtTopLevel(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const index of topLevelOffsets(text)) {
    if (!separators.includes(text[index] ?? '')) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** Offset of the first of some characters outside brackets and quotation marks; -1 when none. */
export function topLevelIndex(text: string, characters: string): number {
  for (const index of topLevelOffsets(text)) {
    if (characters.includes(text[index] ?? '')) return index;
  }
  return -1;
}

function isBody(name: string): boolean {
  return body.test(name.replace(/[（(][^（）()]*[）)]$/u, ''));
}

function topLevelMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const top = new Set(topLevelOffsets(text));
  return [...text.matchAll(pattern)].filter(({ index }) => top.has(index));
}

function* topLevelOffsets(text: string): Generator<number> {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if ('（(“‘《〈【〔「『'.includes(character)) depth += 1;
    else if ('）)”’》〉】〕」』'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) yield index;
  }
}
