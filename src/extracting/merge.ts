import { decimalOf, parseFigure, type StatedFigure, stated } from '#core/figure.ts';
import { figureName } from '#core/figure-name.ts';
import {
  type Found,
  type FoundNode,
  type FoundRecord,
  type FoundReport,
  isFound,
  isFoundList,
  type Unsure,
} from './found-value.ts';

/**
 * What the tables and the text of one document state, together. A value that both state alike is
 * filled in as finely as it is stated; one that they state differently is left out and listed. Of
 * lists, that of the tables counts, with what the text adds about the same items.
 */
export function mergeFound(tables: FoundReport, text: FoundReport): FoundReport {
  const unsure: Unsure[] = [];
  const data = mergeRecords(tables.data, text.data, [], unsure);
  return { data, unsure: [...tables.unsure, ...text.unsure, ...unsure] };
}

function mergeRecords(
  tables: FoundRecord,
  text: FoundRecord,
  at: readonly string[],
  unsure: Unsure[],
): FoundRecord {
  const keys = new Set([...Object.keys(tables), ...Object.keys(text)]);
  const merged = [...keys].map((key) => {
    const ours = tables[key];
    const theirs = text[key];
    const value =
      ours === undefined || theirs === undefined
        ? (ours ?? theirs)
        : mergeNodes(ours, theirs, [...at, key], unsure);
    return [key, value] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeNodes(
  tables: FoundNode,
  text: FoundNode,
  at: readonly string[],
  unsure: Unsure[],
): FoundNode | undefined {
  if (isFound(tables) && isFound(text)) return mergeValues(tables, text, at, unsure);
  if (isFoundList(tables) && isFoundList(text)) return mergeLists(tables, text, at, unsure);
  if (isRecord(tables) && isRecord(text)) return mergeRecords(tables, text, at, unsure);
  return tables;
}

function mergeValues(
  tables: Found,
  text: Found,
  at: readonly string[],
  unsure: Unsure[],
): Found | undefined {
  const [ours, theirs] = [stated(parseFigure(tables.value)), stated(parseFigure(text.value))];
  const isOwner = at.join('.') === 'department';
  if (tables.value === text.value || (!isOwner && (!ours || !theirs))) return tables;
  // 92.1 and 92.10 are one number, told more and less finely.
  if (ours && theirs && sameNumber(ours, theirs))
    return ours.decimals >= theirs.decimals ? tables : text;
  unsure.push({
    what: `${figureName(at.join('.'))} ${tables.value}`,
    why: `表中为${tables.value}（${tables.place}），正文为${text.value}（${text.place}），两处不同`,
    place: tables.place,
  });
  return undefined;
}

function sameNumber(one: StatedFigure, other: StatedFigure): boolean {
  return (
    one.percent === other.percent &&
    one.hedge === other.hedge &&
    decimalOf(one).equals(decimalOf(other))
  );
}

function mergeLists(
  tables: readonly FoundNode[],
  text: readonly FoundNode[],
  at: readonly string[],
  unsure: Unsure[],
): readonly FoundNode[] {
  // A chapter tells problems and measures at length, a form in brief.
  const isRemark = /^(?:problems|measures)$/u.test(at.join('.'));
  if (tables.length === 0 || (isRemark && text.length > 0)) return text;
  const named = new Map(text.map((item) => [nameOf(item), item] as const));
  const merged = tables.map((item) => {
    const same = named.get(nameOf(item));
    named.delete(nameOf(item));
    return same && isRecord(item) && isRecord(same) ? mergeRecords(item, same, at, unsure) : item;
  });
  for (const [name, item] of named) {
    if (name === null || !isRecord(item)) continue;
    const place = placeOf(item);
    unsure.push({ what: name, why: '附表中没有同名的一项，是否另为一项无法判断', place });
  }
  return merged;
}

function nameOf(item: FoundNode): string | null {
  const name = isRecord(item) ? item['name'] : undefined;
  return name && isFound(name) ? name.value.replaceAll(/\s/gu, '') : null;
}

function placeOf(item: FoundRecord): string {
  const first = Object.values(item).find((node) => node !== undefined && isFound(node));
  return first && isFound(first) ? first.place : '';
}

function isRecord(node: FoundNode): node is FoundRecord {
  return !isFoundList(node) && !isFound(node);
}
