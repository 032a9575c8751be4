import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../command-line.ts';
import { headersFrom, nginxHeaders, objectHeaders } from '../hosted-headers.ts';
import { addresses, visit } from './visit.ts';

const out = inject('out');
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(out.length).replaceAll('\\', '/'));
const headersFor = headersFrom(out);
const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

// That no page breaks the policy is what `pages` and all others find: they are served with it.
test('every script that stands in a page is admitted by its hash, and no other', () => {
  const hashes = new Set<string>();
  for (const path of [...addresses.map((address) => `${address}index.html`), '/404.html']) {
    const html = readFileSync(join(out, path), 'utf8');
    for (const [, attributes = '', script = ''] of html.matchAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script>/gu,
    )) {
      if (/\bsrc=|application\/ld\+json/u.test(attributes)) continue;
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    expect(html).not.toMatch(/<style[\s>]|<[^>]+\sstyle=/u);
  }
  const admitted = policyOf('/').match(/'sha256-[^']+'/gu);
  expect(admitted).toEqual([...hashes]);
  expect(policyOf('/')).not.toMatch(/unsafe|\*|https?:(?!\/\/)/u);
});

test('nginx and object storage send the same as the site itself says', () => {
  const nginx = nginxHeaders(readFileSync(`${out}-deploy/nginx.conf`, 'utf8'));
  const objects = objectHeaders(readFileSync(`${out}-deploy/object-storage.json`, 'utf8'));
  for (const path of files) {
    if (/_headers|\.htaccess|\/attachments\//u.test(path)) continue;
    expect(nginx(path), path).toEqual(headersFor(path));
    expect(objects(path), path).toEqual(headersFor(path));
  }
});

test('the server of these tests sends them', async () => {
  for (const path of ['/', '/about/', '/search-index/manifest.json', '/nowhere/']) {
    const { headers } = await fetch(inject('origin') + path);
    for (const [name, value] of Object.entries(headersFor(path))) {
      expect(headers.get(name), `${path} ${name}`).toBe(value);
    }
  }
});

test('a script that is put into a page does not run', async () => {
  await visit('/about/', {}, async ({ page }) => {
    await page.route('**/about/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '</body>',
        '<script>document.title = "run"</script><img src="x" onerror="document.title = \'run\'"></body>',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.reload();
    expect(await page.title()).not.toBe('run');
    const evaluated = await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.body.append(script);
        return document.title;
      })
      .catch(() => 'refused');
    expect(evaluated).not.toBe('run');
  });
});

test('no other site can show a page in a frame', async () => {
  await visit('/about/', {}, async ({ page, troubles }) => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/glossary/';
      document.body.append(frame);
    });
    await expect.poll(() => troubles.join()).toMatch(/frame/iu);
  });
});

test('an attachment is saved, not shown', async () => {
  const path = files.find((file) => file.includes('/attachments/'));
  const { headers } = await fetch(inject('origin') + path);
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('content-security-policy')).toMatch(/sandbox$/u);
});

describe('what is published tells nothing of where it was made', () => {
  const texts = files
    .filter((path) => /\.(?:html|js|css|json|csv|xml|txt|svg)$|_headers$|\.htaccess$/u.test(path))
    .map((path) => [path, readFileSync(join(out, path), 'utf8')] as const);
  const author = { user: userInfo().username, host: hostname() };

  test.each([
    ['no path of this machine', root],
    ['no temporary folder', '/tmp/'],
    ['no package', 'node_modules'],
    ['no source map', 'sourceMappingURL'],
    ['no source file', '.astro'],
    ['no path of the sources', '/src/'],
    ['no name of the machine', author.host],
  ])('%s', (_, words) => {
    const telling = texts.filter(([, text]) => text.includes(words)).map(([path]) => path);
    expect(telling).toEqual([]);
  });

  test('no name of whoever built it', () => {
    const named = new RegExp(`(?:/home/|/Users/|author["':= ]+)${author.user}\\b`, 'iu');
    expect(texts.filter(([, text]) => named.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('no comment in any page', () => {
    const commented = texts.filter(
      ([path, text]) => path.endsWith('.html') && text.includes('<!--'),
    );
    expect(commented.map(([path]) => path)).toEqual([]);
  });

  test('no file is named after a source', () => {
    expect(files.filter((path) => /astro|\.ts\b|\.map$|\.mdx$|\.yaml$/u.test(path))).toEqual([]);
    expect(files.some((path) => path.startsWith('/assets/'))).toBe(true);
  });
});
