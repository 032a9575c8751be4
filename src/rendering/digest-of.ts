import { hash } from 'node:crypto';

/** What was made of objects that several values share: each is looked at once. */
const known = new WeakMap<object, string>();

/** Units of a text that is hashed as it is: the details of a report, as JSON, would be escaped at length. */
const long = 200;

/**
 * A digest of plain data that lives as long as the digest is asked for. Two values have one digest
 * when they would be the same JSON.
 */
export function digestOf(value: unknown): string {
  if (typeof value === 'string' && value.length > long) return `"${hash('sha256', value)}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const before = known.get(value);
  if (before !== undefined) return before;
  const parts = Array.isArray(value)
    ? value.map(digestOf)
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${digestOf(part)}`);
  const text = Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
  const digest = hash('sha256', text, 'base64url').slice(0, 24);
  known.set(value, digest);
  return digest;
}
