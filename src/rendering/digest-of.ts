import { hash } from 'node:crypto';

/** What was made of objects that several values share: each is looked at once. */
const known = new WeakMap<object, string>();

/** Text that is no longer than this is its own digest: most objects are a few figures and names. */
const longest = 200;

/**
 * A digest of plain data that lives as long as the digest is asked for. Two values have one digest
 * when they would be the same JSON.
 */
export function digestOf(value: unknown): string {
  // Its length says where a text ends: to write it as JSON would take twice as long.
  if (typeof value === 'string') return `${value.length}"${short(value)}`;
  if (typeof value !== 'object' || value === null) return String(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const digest = short(Array.isArray(value) ? itemsOf(value) : membersOf(value));
  known.set(value, digest);
  return digest;
}

/** The sign tells digests from lists and objects; before a text stands its length. */
function short(text: string): string {
  return text.length > longest ? `#${hash('sha256', text, 'base64url')}` : text;
}

function itemsOf(list: readonly unknown[]): string {
  let text = '[';
  for (const item of list) text += `${digestOf(item)},`;
  return `${text}]`;
}

function membersOf(value: object): string {
  let text = '{';
  for (const [key, part] of Object.entries(value)) text += `${key.length}"${key}${digestOf(part)},`;
  return `${text}}`;
}
