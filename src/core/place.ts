/** Keys and list positions that lead from the top of the front matter to a value. */
export type Path = readonly (string | number)[];

/** A position in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A path as editors write it: `scores.indicators[0].score`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}

/** Finds the place of a value, or that of its nearest ancestor that has one; `''` has one always. */
export function placeIn(places: ReadonlyMap<string, Place>): (at: Path) => Place {
  return (at) => {
    for (let length = at.length; length > 0; length -= 1) {
      const place = places.get(formatPath(at.slice(0, length)));
      if (place) return place;
    }
    return places.get('') ?? { line: 1, column: 1 };
  };
}
