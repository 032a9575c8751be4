import { type FoundNode, isFound } from '#extracting/found-value.ts';
import type { drawnDocument } from './drawing.ts';

/** Front matter as a person would write it from a table, figures as printed. */
export type Expected = string | readonly Expected[] | { readonly [key: string]: Expected };

/** A layout of self-evaluation tables, with what a careful person would fill in from it. */
export interface Layout {
  readonly name: string;
  readonly parts: Parameters<typeof drawnDocument>[0];
  readonly expected: Expected;
}

/** An indicator of an expected tree: name, 分值, 得分, reason; `''` for what is absent. */
export function mark(
  name: string,
  [fullMark, score, reason = '']: readonly [string, string, string?],
  children: readonly Expected[] = [],
): Expected {
  return {
    name,
    ...(fullMark && { fullMark }),
    ...(score && { score }),
    ...(reason && { reason }),
    ...(children.length > 0 && { children }),
  };
}

/** The values of what was found, in the shape of front matter. */
export function valuesOf(node: FoundNode): Expected {
  if (isFound(node)) return node.value;
  if (Array.isArray(node)) return node.map(valuesOf);
  const entries = Object.entries(node as { readonly [key: string]: FoundNode | undefined });
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, valuesOf(value)]])),
  );
}
