import { readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteIdentity, siteTemplate } from '#drafting/site-template.ts';
import type { Refusal } from './planned-file.ts';
import { presentSamples } from './sample-files.ts';

const siteFile = 'content/site.yaml';

/** The sample files that are to go; the sample's `site.yaml` is rewritten, not deleted. */
export interface PlannedStrip {
  readonly files: readonly string[];
  /** Whether `site.yaml` is still the sample's. */
  readonly ownSite: boolean;
}

/** What can be taken away from a clone: nothing once somebody has worked on a sample file. */
export function planStrip(root: string): PlannedStrip | Refusal {
  const { unchanged, changed } = presentSamples(root);
  const edited = changed.filter((path) => path !== siteFile);
  if (edited.length > 0) {
    return { reason: `这些示例文件已经改动过，没有删去任何文件：${edited.join('、')}` };
  }
  const files = unchanged.filter((path) => path !== siteFile);
  const ownSite = !unchanged.includes(siteFile);
  if (files.length === 0 && ownSite) return { reason: '本项目中没有示例内容，无需删去' };
  return { files, ownSite };
}

/** Takes the samples away; what stands beside them stays. */
export function stripSamples(
  root: string,
  { files, ownSite }: PlannedStrip,
  identity: SiteIdentity,
): void {
  for (const file of files) {
    rmSync(join(root, file));
    removeEmpty(root, dirname(file));
  }
  if (ownSite) return;
  const beside = join(root, `content/.site.yaml.${process.pid}.tmp`);
  try {
    writeFileSync(beside, siteTemplate(identity), { flush: true });
    renameSync(beside, join(root, siteFile));
  } finally {
    rmSync(beside, { force: true });
  }
}

function removeEmpty(root: string, folder: string): void {
  if (folder === 'content' || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmpty(root, dirname(folder));
}
