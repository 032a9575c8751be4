import { expect, test } from 'vitest';
import {
  apacheHeaders,
  netlifyHeaders,
  nginxHeaders,
  objectHeaders,
} from '../../tests/hosted-headers.ts';
import { apacheSettings } from './apache.ts';
import { netlifySettings } from './netlify.ts';
import { nginxSettings } from './nginx.ts';
import { objectStorageSettings } from './object-storage.ts';
import { areasOf, headersOf } from './response-headers.ts';

const areas = areasOf(['https://jixiao.example.gov.cn']);
const part = '2023-438b63a13968.pack.bin';
const names = {
  top: ['404.html', 'about', 'assets', 'data', 'index.html', 'reports', 'search-index'],
  searchIndex: ['manifest.json', part],
};

const paths = [
  '/',
  '/404.html',
  '/about/',
  '/reports/',
  '/reports/gzgsl/2021/',
  '/reports/gzgsl/2021.json',
  '/assets/abc.js',
  '/data/reports.csv',
  '/search-index/manifest.json',
  `/search-index/${part}`,
];
const attachment = '/reports/gzgsl/2021/attachments/a.xlsx';

const servers = {
  nginx: nginxHeaders(nginxSettings(areas)),
  apache: apacheHeaders(apacheSettings(areas)),
  netlify: netlifyHeaders(netlifySettings(areas, names)),
  objects: objectHeaders(objectStorageSettings(areas)),
};

test.each(Object.entries(servers))(
  '%s sends what the one source says, for every path',
  (_, sent) => {
    for (const path of paths) expect(sent(path), path).toEqual(headersOf(areas, path));
  },
);

test.each(['nginx', 'apache', 'objects'] as const)('%s only offers attachments to save', (name) => {
  expect(servers[name](attachment)).toEqual(headersOf(areas, attachment));
});

test('a host that joins what two rules give holds attachments to both policies', () => {
  const [pages, own] = ['/', attachment].map((path) => headersOf(areas, path));
  const both = `${pages?.['Content-Security-Policy']}, ${own?.['Content-Security-Policy']}`;
  expect(servers.netlify(attachment)).toEqual({ ...own, 'Content-Security-Policy': both });
});

test('a page that is not there is sent with the policy of pages', () => {
  const sent = servers.netlify('/nowhere/');
  const own = headersOf(areas, '/nowhere/');
  expect(sent['Content-Security-Policy']).toBe(own['Content-Security-Policy']);
  expect(sent['X-Frame-Options']).toBe('DENY');
});

test('says in full what is sent with a page', () => {
  expect(headersOf(areas, '/about/')).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'sha256-0c7iAVejuiQQtRKvJZc5AUNtLMvORdZVT/w6qRhiIcY='; style-src 'self'; img-src 'self' data:; connect-src 'self' https://jixiao.example.gov.cn; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringMatching(/^accelerometer=\(\), .*camera=\(\)/u),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  });
});

test('what is named by its content is kept for a year, what is not is asked for anew', () => {
  const kept = (path: string) => headersOf(areas, path)['Cache-Control'];
  expect(kept('/assets/abc.js')).toBe('public, max-age=31536000, immutable');
  expect(kept(`/search-index/${part}`)).toBe('public, max-age=31536000, immutable');
  expect(kept('/search-index/manifest.json')).toBe('no-cache');
  expect(kept('/search-index/traditional.txt')).toBe('no-cache');
  expect(kept(attachment)).toBe('no-cache');
});
