import { policiesFor } from './content-security-policy.ts';

/** A part of the site whose files are all sent with the same headers. */
export interface Area {
  readonly name: 'attachments' | 'assets' | 'search-parts' | 'search' | 'data' | 'pages';
  /** What it is, in Chinese. */
  readonly about: string;
  /** Matches the paths of its files, with the slash at the start; the first area that matches counts. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A year in seconds, which browsers and lists of HTTPS sites ask for. */
const year = 31_536_000;

/** Devices and services that no page uses. */
const unused =
  'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock usb xr-spatial-tracking'.split(
    ' ',
  );

/**
 * The one source of all headers: every server's settings are written from it.
 *
 * @param others - Origins of the sites that a search asks as well.
 */
export function areasOf(others: readonly string[]): readonly Area[] {
  const policies = policiesFor(others);
  const common = {
    'Content-Security-Policy': policies.pages,
    'Strict-Transport-Security': `max-age=${year}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  // Other sites may ask for what is there for programs: a search across sites, open data.
  const open = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  return [
    {
      name: 'attachments',
      about: '附件：只供下载，不在浏览器中打开',
      pattern: '^/reports/[^/]+/[^/]+/attachments/',
      headers: {
        ...common,
        'Content-Security-Policy': policies.attachments,
        'Content-Disposition': 'attachment',
      },
    },
    {
      name: 'assets',
      about: '样式和脚本：文件名随内容变化，可以长期缓存',
      pattern: '^/assets/',
      headers: { ...common, 'Cache-Control': `public, max-age=${year}, immutable` },
    },
    {
      name: 'search-parts',
      about: '检索索引的分片：文件名随内容变化，可以长期缓存，其他网站可以一并检索',
      pattern: '^/search-index/[^/]+-[0-9a-f]{12}[.][a-z]+[.]bin$',
      headers: { ...common, ...open, 'Cache-Control': `public, max-age=${year}, immutable` },
    },
    {
      name: 'search',
      about: '检索索引的目录：其他网站可以一并检索',
      pattern: '^/search-index/',
      headers: { ...common, ...open },
    },
    {
      name: 'data',
      about: '开放数据：其他网站可以直接读取',
      pattern: '^/data/',
      headers: { ...common, ...open },
    },
    { name: 'pages', about: '网页和其余文件', pattern: '^/', headers: common },
  ];
}

/** The headers that a file is sent with. */
export function headersOf(areas: readonly Area[], path: string): Readonly<Record<string, string>> {
  return areas.find(({ pattern }) => new RegExp(pattern, 'u').test(path))?.headers ?? {};
}
