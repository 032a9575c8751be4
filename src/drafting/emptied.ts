import { fieldDescription } from '#core/field-description.ts';
import type { Path } from '#core/place.ts';
import { blank, type FormNode } from './form-text.ts';

/**
 * The structure of a part of last year's front matter: every figure that it stated becomes a blank,
 * words are dropped, except those under the kept keys, which stay as they are.
 *
 * @param at - Where the part stands in front matter.
 * @returns `undefined` where last year stated nothing.
 */
export function emptied(
  value: unknown,
  at: Path,
  kept: ReadonlySet<string> = new Set(),
): FormNode | undefined {
  const keep = kept.has(String(at.at(-1)));
  if (typeof value === 'string') return keep ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => emptied(item, [...at, index], kept) ?? []);
  }
  if ('kind' in value && 'text' in value) return keep ? String(value.text) : blank(hintAt(at));
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const node = emptied(part, [...at, name], kept);
    return node === undefined || (Array.isArray(node) && node.length === 0) ? [] : [[name, node]];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** What is to be written there; nothing in lists, whose items say the same over and over. */
export function hintAt(at: Path): string | null {
  if (at.some((step) => typeof step === 'number')) return null;
  return fieldDescription(at)?.replace(/，单位.*$/u, '') ?? null;
}
