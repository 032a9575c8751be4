import type { Entity } from './entities.ts';

/** All entities of one name. */
export interface Named {
  readonly name: string;
  readonly keys: readonly string[];
  /** Whether the name is a common word for any of them. */
  readonly common: boolean;
}

/** Names by the code of their first character, the longest first. */
export type Names = ReadonlyMap<number, readonly Named[]>;

/** The names of entities, so that a text is held only against those that its characters begin. */
export function namesOf(entities: readonly Entity[]): Names {
  const named = [...Map.groupBy(entities, ({ name }) => name)].map(([name, group]): Named => {
    const keys = [...new Set(group.map(({ key }) => key))];
    return { name, keys, common: group.some(({ common }) => common) };
  });
  // A single character names nothing for certain.
  const certain = named.filter(({ name }) => name.length > 1);
  return Map.groupBy(certain, ({ name }) => name.charCodeAt(0));
}

/** A name with where it stands in a text. */
export interface NamedAt extends Named {
  readonly start: number;
  readonly end: number;
}

/**
 * The last entity that a phrase names, the longest name first where several end together.
 *
 * @param except - Names that do not count.
 */
export function lastNamed(plain: string, names: Names, except: readonly string[]): NamedAt | null {
  let best: Named | null = null;
  let end = 0;
  for (let start = 0; start < plain.length - 1; start += 1) {
    for (const named of names.get(plain.charCodeAt(start)) ?? []) {
      const { name } = named;
      if (start + name.length <= end || !plain.startsWith(name, start)) continue;
      if (except.includes(name)) continue;
      best = named;
      end = start + name.length;
    }
  }
  return best && { ...best, start: end - best.name.length, end };
}
