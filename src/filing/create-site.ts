import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type SiteIdentity, siteReadme, siteTemplate } from '#drafting/site-template.ts';
import { NotCreated } from './not-created.ts';
import type { Refusal } from './planned-file.ts';
import { projectFiles } from './project-files.ts';
import { isSample } from './sample-files.ts';
import { siteLock, sitePackage } from './site-package.ts';

/** What only the project's own developers need: without the samples its tests have nothing to test. */
const development =
  /^(?:tests\/|\.ci\/|\.github\/workflows\/nightly\.yml$|scripts\/bench|scripts\/(?:browser|compressed|static-server)\.ts$|biome\.jsonc$|vitest\.config\.ts$|\.prettierrc|README|CONTRIBUTING|src\/filing\/samples\.txt$|docs\/[^/]+\.png$|docs\/guide\/developers\.md$)|\.test\.ts$/u;

/** A new site, ready to be created: its files, as paths from its root. */
export interface PlannedSite {
  readonly out: string;
  readonly files: readonly string[];
}

/** A site of one's own beside the project, without samples. */
export function planSite(root: string, out: string): PlannedSite | Refusal {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return { reason: `${out} 是一个文件，不是文件夹` };
  if (found && readdirSync(out).length > 0) {
    return { reason: `文件夹 ${out} 不是空的，没有改动它；请换一个` };
  }
  const inside = relative(root, out);
  if (!inside.startsWith('..') && inside !== out) {
    return { reason: '新网站请放在本项目的文件夹之外，例如 ../wangzhan' };
  }
  const kept = projectFiles(root).filter((path) => !isSample(path) && !development.test(path));
  return { out, files: [...kept, 'README.md', 'content/site.yaml'] };
}

/**
 * Creates the site: complete or not at all.
 *
 * @throws NotCreated where it cannot be written.
 */
export function createSite(
  root: string,
  { out, files }: PlannedSite,
  identity: SiteIdentity,
): void {
  const staging = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  try {
    mkdirSync(staging, { recursive: true });
    for (const file of files) place(root, { staging, file, files, identity });
    // An empty folder may be replaced by a rename on some systems only.
    if (existsSync(out)) rmdirSync(out);
    renameSync(staging, out);
  } catch (cause) {
    throw new NotCreated(out, cause as NodeJS.ErrnoException);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function place(root: string, { staging, file, files, identity }: PlannedSiteFile): void {
  const target = join(staging, file);
  mkdirSync(dirname(target), { recursive: true });
  const source = join(root, file);
  const written = ownText(root, { file, files, identity });
  if (written === null) copyFileSync(source, target);
  else writeFileSync(target, written);
}

interface SiteFile {
  readonly file: string;
  readonly files: readonly string[];
  readonly identity: SiteIdentity;
}

interface PlannedSiteFile extends SiteFile {
  readonly staging: string;
}

/** The text of a file that is not the project's; `null` for all others. */
function ownText(root: string, { file, files, identity }: SiteFile): string | null {
  const original = () => readFileSync(join(root, file), 'utf8');
  if (file === 'content/site.yaml') return siteTemplate(identity);
  if (file === 'README.md') return siteReadme(identity, guidesAmong(root, files));
  if (file === 'package.json') return sitePackage(original(), (path) => files.includes(path));
  if (file === 'package-lock.json') return siteLock(original());
  return null;
}

/** The guides that come along, by their titles. */
function guidesAmong(root: string, files: readonly string[]) {
  return files
    .filter((file) => /^docs\/.*\.md$/u.test(file))
    .map((file) => {
      const title = /^# (.+)$/mu.exec(readFileSync(join(root, file), 'utf8'))?.[1];
      return { file: file.split(sep).join('/'), title: title ?? basename(file) };
    });
}
