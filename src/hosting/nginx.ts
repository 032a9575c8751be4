import type { Area } from './response-headers.ts';

/** Locations for a `server` block of nginx; each repeats all headers, because nginx inherits none. */
export function nginxSettings(areas: readonly Area[]): string {
  const head = [
    '# 由 npm run build 生成，请勿手工修改；在 server { } 中写：include 本文件的路径;',
    'charset utf-8;',
    'charset_types text/css text/plain text/xml application/javascript application/json text/csv;',
    'server_tokens off;',
    'error_page 404 /404.html;',
    '# 只给其他服务器软件看的文件。',
    'location ~ ^/(?:_headers|\\.ht) { return 404; }',
  ];
  return `${[...head, ...areas.map(location)].join('\n')}\n`;
}

function location({ name, about, pattern, headers }: Area): string {
  const lines = Object.entries(headers).map(
    ([header, value]) => `  add_header ${header} "${value}" always;`,
  );
  const place = name === 'pages' ? '/' : `~ "${pattern}"`;
  return [
    `# ${about}。`,
    `location ${place} {`,
    ...lines,
    '  try_files $uri $uri/ =404;',
    '}',
  ].join('\n');
}
