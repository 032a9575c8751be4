import { formatPath } from '#core/place.ts';
import type { BoundFigure } from './binding.ts';

/** A place of the text that restates a figure of the front matter. */
export interface ToldPlace {
  /** As the text has it, `4863.08万元`. */
  readonly text: string;
  /** Index into the report's sections; -1 before the first heading. */
  readonly section: number;
  /** In the source file. */
  readonly line: number;
}

/** Where the text restates each stated figure, by its path, in reading order. */
export function toldPlaces(
  figures: readonly BoundFigure[],
): ReadonlyMap<string, readonly ToldPlace[]> {
  const places = new Map<string, ToldPlace[]>();
  for (const { figure, fact, verdict } of figures) {
    if (!fact?.figure || verdict === 'unclear') continue;
    const at = formatPath(fact.at);
    const { block, start, text } = figure;
    const place = { text, section: block.section, line: block.placeAt(start).line };
    places.set(at, [...(places.get(at) ?? []), place]);
  }
  return places;
}
