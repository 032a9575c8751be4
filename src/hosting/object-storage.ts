import type { Area } from './response-headers.ts';

/** Headers that an object keeps as its own metadata; the others are set where the domain is served. */
const ofObjects = new Set(['Cache-Control', 'Content-Disposition']);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  bin: 'application/octet-stream',
};

/**
 * What to upload objects with, and what the domain in front of them is to add, as JSON. The first rule
 * whose pattern matches an object's path counts.
 */
export function objectStorageSettings(areas: readonly Area[]): string {
  const rules = areas.map(({ about, pattern, headers }) => ({
    about,
    pattern,
    metadata: only(headers, (name) => ofObjects.has(name)),
    response: only(headers, (name) => !ofObjects.has(name)),
  }));
  const settings = {
    about:
      '由 npm run build 生成。metadata 在上传时写入对象的元数据，response 在加速域名（CDN）上设为响应头；rules 中第一条匹配的规则有效，pattern 对应以斜杠开头的路径。contentTypes 按扩展名设置 Content-Type。',
    index: 'index.html',
    error: '404.html',
    excluded: ['_headers', '.htaccess'],
    contentTypes: types,
    rules,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function only(headers: Area['headers'], wanted: (name: string) => boolean): Area['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name)));
}
