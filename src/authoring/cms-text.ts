import { parse, stringify } from 'yaml';

/** What a form holds: every scalar as text. */
export type Content = Readonly<Record<string, unknown>>;

/** Without a schema of types, `92.10` stays the text that it is, and is written without quotes. */
const asText = { schema: 'failsafe' } as const;

/** Reads a registry file for a form. */
export function registryContent(text: string): Content {
  return (parse(text, asText) ?? {}) as Content;
}

/** Writes a registry file. */
export function registryText(content: Content): string {
  return stringify(stated(content) ?? {}, { ...asText, lineWidth: 0 });
}

/** Reads a report file for a form; the text is its `body`. */
export function reportContent(text: string): Content {
  const [, yaml = '', body = text] = /^---\r?\n(.*?)^---[ \t]*\r?\n?(.*)$/msu.exec(text) ?? [];
  return { ...registryContent(yaml), body };
}

/** Writes a report file. */
export function reportText({ body, ...data }: Content): string {
  const text = typeof body === 'string' ? body : '';
  return `---\n${registryText(data)}---\n${/^\r?\n/u.test(text) ? text : `\n${text}`}`;
}

/** Without what was left empty: a key without a value is one that nobody disclosed. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(stated).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const kept = stated(part);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const text = String(value ?? '').trim();
  return text === '' ? undefined : text;
}
