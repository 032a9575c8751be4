import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cmsConfig } from '#authoring/cms-config.ts';
import type { ContentPlace } from './current-content.ts';

const cms = '@sveltia/cms@0.221.1';
const icons = '@fontsource-variable/material-symbols-outlined@5.3.7';

/** What the form needs and nobody else: installed on demand, so that the project stays light. */
export const adminPackages = [cms, icons];

/** What `npm run admin` sets for the preview that it starts. */
export const adminVariable = 'MINGZHANG_ADMIN';

const address = '/admin/';
const packages = `${address}packages/`;

/**
 * The form at `/admin/`, for editors who would rather not write YAML: Sveltia CMS on the local folder.
 * Only `npm run admin` has it. A build knows nothing of it: there is no setting that could put it on a
 * public site.
 */
export function adminForm({ root, folder }: ContentPlace): AstroIntegration {
  return {
    name: 'mingzhang-admin',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (process.env[adminVariable] === undefined) return;
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const file = adminFile(pathname, { root, folder });
          if (file === null) return next();
          response.setHeader('content-type', file.type);
          response.setHeader('content-security-policy', policy);
          response.end(file.content);
        });
      },
    },
  };
}

/** Whether the form's packages are installed. */
export function adminIsInstalled(root: string): boolean {
  return adminPackages.every((name) => existsSync(packageFolder(root, name)));
}

/** Where Node would find the package; where it would be installed when it is nowhere. */
function packageFolder(root: string, name: string): string {
  const bare = name.replace(/@[\d.]+$/u, '');
  const places = createRequire(join(root, 'package.json')).resolve.paths(bare) ?? [];
  const folders = [join(root, 'node_modules'), ...places].map((place) => join(place, bare));
  return folders.find((folder) => existsSync(folder)) ?? join(root, 'node_modules', bare);
}

interface AdminFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What the form would fetch from public hosts, by its address there, and where it is here. */
const elsewhere: readonly (readonly [host: string, path: RegExp, name: string, file: string])[] = [
  [
    'https://unpkg.com/',
    /^@sveltia\/cms@[\d.]+\/((?:dist|locales)\/[\w/-]+\.(?:js|json))$/u,
    cms,
    '$1',
  ],
  [
    'https://cdn.jsdelivr.net/fontsource/fonts/',
    /^(material-symbols-outlined):vf@[\d.]+\/([\w-]+\.woff2)$/u,
    icons,
    'files/$1-$2',
  ],
];

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  woff2: 'font/woff2',
};

function adminFile(path: string, { root, folder }: ContentPlace): AdminFile | null {
  if (path === address) return { type: 'text/html; charset=utf-8', content: page(folder) };
  if (!path.startsWith(packages)) return null;
  const asked = decodeURIComponent(path.slice(packages.length));
  for (const [, pattern, name, target] of elsewhere) {
    if (!pattern.test(asked)) continue;
    const file = join(packageFolder(root, name), asked.replace(pattern, target));
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain';
    if (!existsSync(file)) return null;
    return {
      type,
      content: file.endsWith('.js') ? atHome(readFileSync(file, 'utf8')) : readFileSync(file),
    };
  }
  return null;
}

/** A script that asks this server for what it would ask a public host for. */
function atHome(script: string): string {
  return elsewhere.reduce((text, [host]) => text.replaceAll(host, packages), script);
}

/** What is not served from here is not asked for at all, such as whether GitHub works today. */
const policy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' ws: data: blob:";

function page(folder: string): string {
  const config = JSON.stringify(cmsConfig(folder)).replaceAll('<', '\\u003C');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>编辑</title>
<script type="application/json" id="config">${config}</script>
<script>window.CMS_MANUAL_INIT = true</script>
</head>
<body>
<script src="${packages}${cms}/dist/sveltia-cms.js"></script>
<script type="module" src="/src/dev/admin-app.ts"></script>
</body>
</html>
`;
}
