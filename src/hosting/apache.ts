import type { Area } from './response-headers.ts';

/** A `.htaccess` file: the headers of all pages, then what differs elsewhere, the first area last. */
export function apacheSettings(areas: readonly Area[]): string {
  const pages = areas.find(({ name }) => name === 'pages');
  const others = areas.filter((area) => area !== pages).toReversed();
  return [
    '# 由 npm run build 生成，请勿手工修改；需要 mod_headers，并允许 AllowOverride FileInfo Options Indexes。',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    'AddDefaultCharset utf-8',
    '<Files "_headers">',
    '  Redirect 404 "/_headers"',
    '</Files>',
    ...lines(pages?.headers ?? {}),
    ...others.flatMap(({ about, pattern, headers }) => [
      `# ${about}。`,
      `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
      ...lines(changed(headers, pages?.headers ?? {})).map((line) => `  ${line}`),
      '</If>',
    ]),
    '',
  ].join('\n');
}

type Headers = Readonly<Record<string, string>>;

function lines(headers: Headers): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
}

function changed(headers: Headers, before: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => before[name] !== value),
  );
}
