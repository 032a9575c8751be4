import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { preparingVersion } from '#preparing/prepared-store.ts';
import { preparedListVariable, writePreparedList } from '#reading/prepared-list.ts';
import { bundleVersion, surroundingsDigest } from './bundle-version.ts';
import { type EndpointCodes, endpointCodes } from './endpoint-code.ts';
import { type BundleStyles, keepBundle } from './keep-bundle.ts';
import { digestOfFile, filesIn } from './site-record.ts';

/** The site without its content: what renders pages, and the files that all pages share. */
export interface PageBundle {
  /** Names the code, and all that it was built with. */
  readonly version: string;
  /** The module that renders pages. */
  readonly entry: string;
  /** Scripts, styles, fonts and what stands in `public/`, to be published as they are. */
  readonly files: string;
  /** SHA-256 of each of these files, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly styles: BundleStyles;
  readonly endpoints: EndpointCodes;
}

/** Bundles of other branches and content stay for a while. */
const sparedDays = 7;

/** The bundle of the project's code, which an earlier build may have left. */
export interface FoundBundle {
  /** `null` when there is none, or none that is as it was made. */
  readonly kept: PageBundle | null;
  /** Has Astro make it, and keeps it. */
  readonly make: () => Promise<PageBundle>;
}

/**
 * Looks for the bundle in `.cache/site`.
 *
 * @param folder - The content folder: the address of the site is part of the bundle.
 */
export function findBundle(root: string, folder: string): FoundBundle {
  const version = bundleVersion(root, folder);
  const all = join(root, '.cache', 'site');
  return {
    kept: readBundle(join(all, version), version),
    make: () => madeBundle({ root, folder, all, version }),
  };
}

async function madeBundle({
  root,
  folder,
  all,
  version,
}: {
  readonly root: string;
  readonly folder: string;
  readonly all: string;
  readonly version: string;
}): Promise<PageBundle> {
  const place = join(all, version);
  mkdirSync(all, { recursive: true });
  const beside = mkdtempSync(join(all, '.new-'));
  try {
    await makeBundle(root, folder, beside);
    rmSync(place, { recursive: true, force: true });
    renameSync(beside, place);
  } catch (error) {
    // Another build may have put the same bundle there a moment ago.
    if (!readBundle(place, version)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  sweep(all, version);
  const made = readBundle(place, version);
  if (!made) throw new Error('Unexpected bundle that cannot be read back');
  return made;
}

/** Beside the files: what is needed to use them, and what they were. */
interface BundleList {
  readonly entry: string;
  readonly styles: BundleStyles;
  readonly endpoints: EndpointCodes;
  /** SHA-256 of every file, by its path in the bundle's folder. */
  readonly digests: Readonly<Record<string, string>>;
}

const listFile = 'bundle.json';
const [clientFolder, serverFolder] = ['client', 'server'];

async function makeBundle(root: string, folder: string, place: string): Promise<void> {
  // Half of all modules: a build that keeps its bundle starts without them.
  const { build } = await import('astro');
  const { integration, styles, chunks } = keepBundle(join(place, serverFolder));
  // No report is part of the bundle: Astro finds an empty list.
  const empty = join(place, 'none.jsonl');
  writePreparedList(empty, { version: '', tables: null, reports: [], withdrawn: [] });
  const before = { ...process.env };
  process.env['MINGZHANG_CONTENT'] = folder;
  process.env[preparedListVariable] = empty;
  // Whatever the surroundings are for, what is published is no preview.
  process.env['NODE_ENV'] = 'production';
  // A build tells nobody that it runs.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await build({
      root,
      outDir: join(place, clientFolder),
      logLevel: 'warn',
      integrations: [integration],
    });
  } finally {
    process.env = before;
  }
  rmSync(empty);
  const entry = readdirSync(join(place, serverFolder)).find((name) =>
    name.startsWith('prerender-entry'),
  );
  if (!entry) throw new Error('Unexpected bundle without an entry');
  const list: BundleList = {
    entry: `${serverFolder}/${entry}`,
    styles: styles(),
    endpoints: endpointCodes(chunks(), {
      folder: join(place, serverFolder),
      root,
      besides: `${surroundingsDigest(root, folder)} ${preparingVersion()}`,
    }),
    digests: Object.fromEntries(
      filesIn(place).map((path) => [path, digestOfFile(join(place, path))]),
    ),
  };
  writeFileSync(join(place, listFile), JSON.stringify(list));
}

/** `null` when there is none, or when a file of it is not what it was. */
function readBundle(place: string, version: string): PageBundle | null {
  let list: BundleList;
  try {
    list = JSON.parse(readFileSync(join(place, listFile), 'utf8')) as BundleList;
    const sound = Object.entries(list.digests).every(
      ([path, digest]) => digestOfFile(join(place, path)) === digest,
    );
    if (!sound) return null;
  } catch {
    return null;
  }
  return {
    version,
    entry: join(place, list.entry),
    files: join(place, clientFolder),
    digests: new Map(
      Object.entries(list.digests).flatMap(([path, digest]) =>
        path.startsWith(`${clientFolder}/`)
          ? [[path.slice(clientFolder.length + 1), digest] as const]
          : [],
      ),
    ),
    styles: list.styles,
    endpoints: list.endpoints,
  };
}

/** Deletes bundles that are old. */
function sweep(all: string, version: string): void {
  const before = Date.now() - sparedDays * 86_400_000;
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const place = join(all, name);
    const old = (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0) < before;
    if (name !== version && old) rmSync(place, { recursive: true, force: true });
  }
}
