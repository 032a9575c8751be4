import { child, childrenOf, isOn, wordValue, type XmlElement } from '#importers/containers/xml.ts';
import type { WordStyles } from './styles.ts';

/** One level of a list: how its numbers are counted and printed. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `第%1章`, `%1.%2`: each `%n` is the number of level n, from 1. */
  readonly pattern: string;
  /** Numbers of all levels as 1, 2, 3, whatever their own format is. */
  readonly plain: boolean;
  /** The level, from 1, behind which counting begins anew; 0 never, `null` behind any higher one. */
  readonly restart: number | null;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

export interface WordList {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this list begins anew, with the first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * The lists of a document by their ids.
 *
 * @param root - Of `word/numbering.xml`; `undefined` where a document has none.
 * @see ECMA-376 Part 1, section 17.9
 */
export function wordLists(
  root: XmlElement | undefined,
  styles: WordStyles,
): ReadonlyMap<string, WordList> {
  const definitions = byAttribute(childrenOf(root, 'w:abstractNum'), 'w:abstractNumId');
  const lists = byAttribute(childrenOf(root, 'w:num'), 'w:numId');
  const definitionOf = (list: XmlElement | undefined) =>
    definitions.get(wordValue(list, 'w:abstractNumId') ?? '');
  return new Map(
    [...lists].map(([id, list]): [string, WordList] => {
      const own = definitionOf(list);
      // A definition may only refer to a numbering style, whose list holds the levels.
      const linked = styles.listOf(wordValue(own, 'w:numStyleLink') ?? '');
      const definition = linked === undefined ? own : (definitionOf(lists.get(linked)) ?? own);
      return [id, listOf(list, definition)];
    }),
  );
}

function byAttribute(elements: readonly XmlElement[], name: string) {
  return new Map(elements.map((element) => [element.attributes.get(name) ?? '', element]));
}

function listOf(list: XmlElement, definition: XmlElement | undefined): WordList {
  const overrides = childrenOf(list, 'w:lvlOverride');
  const levels = [
    ...childrenOf(definition, 'w:lvl'),
    ...overrides.flatMap((override) => childrenOf(override, 'w:lvl')),
  ];
  const restarts = overrides.flatMap((override): [number, number][] => {
    const start = wordValue(override, 'w:startOverride');
    return start === undefined ? [] : [[levelNumber(override), Number(start)]];
  });
  return {
    definition: definition?.attributes.get('w:abstractNumId') ?? '',
    levels: new Map(levels.map((level) => [levelNumber(level), levelOf(level)])),
    restarts: new Map(restarts),
  };
}

function levelNumber({ attributes }: XmlElement): number {
  return Number(attributes.get('w:ilvl') ?? 0);
}

function levelOf(level: XmlElement): ListLevel {
  const restart = wordValue(level, 'w:lvlRestart');
  return {
    start: Number(wordValue(level, 'w:start') ?? 1),
    format: formatOf(level),
    pattern: wordValue(level, 'w:lvlText') ?? '',
    plain: isOn(level, 'w:isLgl'),
    restart: restart === undefined ? null : Number(restart),
    style: wordValue(level, 'w:pStyle'),
  };
}

/** Formats of newer versions stand in an alternative: 001, 002 … */
function formatOf(level: XmlElement): string {
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice');
  const custom = child(choice, 'w:numFmt')?.attributes.get('w:format');
  if (custom?.startsWith('0')) return 'decimalZero';
  return wordValue(level, 'w:numFmt') ?? 'decimal';
}
