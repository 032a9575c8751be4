import { hash } from 'node:crypto';

/** What was made of objects that several values share: each is looked at once. */
const known = new WeakMap<object, string>();

/** Text that is no longer than this is its own digest: most objects are a figure or a name. */
const shortest = 64;
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
  const text = Array.isArray(value) ? `[${value.map(digestOf).join()}]` : `{${members(value)}}`;
  // No JSON begins like this.
  const digest = text.length > shortest ? `#${hash('sha256', text, 'base64url')}` : text;
  known.set(value, digest);
  return digest;
}

function members(value: object): string {
  let text = '';
  for (const [key, part] of Object.entries(value)) {
    text += `${JSON.stringify(key)}:${digestOf(part)},`;
  }
  return text;
}
