import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadersFor } from '../scripts/static-server.ts';

type Headers = Readonly<Record<string, string>>;

/** How a host that reads `_headers` answers: what several rules give is joined, as such hosts do. */
export function headersFrom(site: string): HeadersFor {
  return netlifyHeaders(readFileSync(join(site, '_headers'), 'utf8'));
}

export function netlifyHeaders(text: string): HeadersFor {
  const rules = text
    .split(/\n(?=\/)/u)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const pattern = path
        .replaceAll('.', '\\.')
        .replaceAll(/:\w+/gu, '[^/]+')
        .replaceAll('*', '.*');
      const headers = lines
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().split(/: (.*)/u) as [string, string]);
      return { pattern: new RegExp(`^${pattern}$`, 'u'), headers };
    });
  return (path) => {
    const all: Record<string, string> = {};
    for (const { pattern, headers } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) all[name] = all[name] ? `${all[name]}, ${value}` : value;
    }
    return all;
  };
}

/** nginx: locations with expressions in order, then the one for everything. */
export function nginxHeaders(text: string): HeadersFor {
  const locations = [...text.matchAll(/^location (?:~ "([^"]+)"|\/) \{\n((?: {2}.*\n)+)\}/gmu)].map(
    ([, pattern = '^/', body = '']) => ({
      pattern: new RegExp(pattern, 'u'),
      headers: Object.fromEntries(
        [...body.matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(([, name, value]) => [
          name,
          value,
        ]),
      ) as Headers,
    }),
  );
  return (path) => locations.find(({ pattern }) => pattern.test(path))?.headers ?? {};
}

/** Apache: what stands outside of conditions, then every condition that holds, each over the last. */
export function apacheHeaders(text: string): HeadersFor {
  const set = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/Header always set (\S+) "([^"]*)"/gu)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as Headers;
  const conditions = [
    ...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#([^#]+)#">\n([\s\S]*?)<\/If>/gu),
  ].map(([, pattern = '', body = '']) => ({
    pattern: new RegExp(pattern, 'u'),
    headers: set(body),
  }));
  const always = set(text.replaceAll(/<If [\s\S]*?<\/If>/gu, ''));
  return (path) => {
    const met = conditions.filter(({ pattern }) => pattern.test(path));
    return Object.assign({}, always, ...met.map(({ headers }) => headers)) as Headers;
  };
}

/** Object storage: the first rule that matches, metadata and response headers together. */
export function objectHeaders(text: string): HeadersFor {
  const { rules } = JSON.parse(text) as {
    readonly rules: readonly { pattern: string; metadata: Headers; response: Headers }[];
  };
  return (path) => {
    const found = rules.find(({ pattern }) => new RegExp(pattern, 'u').test(path));
    return { ...found?.response, ...found?.metadata };
  };
}
