import { type Area, headersOf } from './response-headers.ts';

type Headers = Area['headers'];

/** What stands at the top of a site, and the files of its search index. */
export interface SiteNames {
  readonly top: readonly string[];
  readonly searchIndex: readonly string[];
}

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. They join the values of a header that
 * two rules give: no two rules with a header in common match one path, but for the policy of
 * attachments, where both hold.
 */
export function netlifySettings(areas: readonly Area[], { top, searchIndex }: SiteNames): string {
  const shared = sharedHeaders(areas);
  const ownOf = (path: string) => without(headersOf(areas, path), shared);
  const folders = top
    .filter((name) => name !== 'search-index')
    .map((name) =>
      name.includes('.')
        ? rule(`/${name}`, ownOf(`/${name}`))
        : rule(`/${name}/*`, ownOf(`/${name}/x`)),
    );
  const parts = searchIndex.map((name) => `/search-index/${name}`);
  const attachment = ownOf('/reports/x/2021/attachments/x');
  return [
    '# 由 npm run build 生成，请勿手工修改。\n',
    rule('/*', shared),
    rule('/', ownOf('/')),
    ...folders.toSorted(),
    rule('/reports/:department/:year/attachments/*', without(attachment, ownOf('/reports/x'))),
    ...parts.toSorted().map((path) => rule(path, ownOf(path))),
  ].join('\n');
}

/** What every file is sent with; the policy of attachments comes on top of that of pages. */
function sharedHeaders(areas: readonly Area[]): Headers {
  const others = areas.filter(({ name }) => name !== 'attachments');
  return Object.fromEntries(
    Object.entries(headersOf(areas, '/')).filter(([name, value]) =>
      others.every(({ headers }) => headers[name] === value),
    ),
  );
}

function without(headers: Headers, others: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => others[name] !== value),
  );
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
