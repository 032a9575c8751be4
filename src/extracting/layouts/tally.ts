import type { Expected } from './layout.ts';

/** How what was found stands against what was expected, value by value, each by its path. */
export interface Tally {
  readonly right: readonly string[];
  readonly missing: readonly string[];
  /** Another value, or one where none was expected. */
  readonly wrong: readonly string[];
}

export function tally(found: Expected, expected: Expected): Tally {
  const [have, want] = [flat(found), flat(expected)];
  const right: string[] = [];
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const [path, value] of want) {
    const own = have.get(path);
    if (own === value) right.push(path);
    else if (own === undefined) missing.push(`${path}: ${value}`);
    else wrong.push(`${path}: ${own} instead of ${value}`);
  }
  for (const [path, value] of have)
    if (!want.has(path)) wrong.push(`${path}: ${value} from nothing`);
  return { right, missing, wrong };
}

/** Lists of named things by name and number, so that a missing one does not shift the others. */
function flat(node: Expected, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  const seen = new Map<string, number>();
  const entries: readonly (readonly [string, Expected])[] = Array.isArray(node)
    ? node.map((item) => {
        const name = nameOf(item);
        const number = seen.get(name) ?? 0;
        seen.set(name, number + 1);
        return [`${name}${number > 0 ? `#${String(number + 1)}` : ''}`, item] as const;
      })
    : Object.entries(node);
  return new Map(entries.flatMap(([key, value]) => [...flat(value, `${path}/${key}`)]));
}

function nameOf(item: Expected): string {
  if (typeof item === 'string' || Array.isArray(item)) return '';
  const name = (item as Readonly<Record<string, Expected>>)['name'];
  return typeof name === 'string' ? name : '';
}
