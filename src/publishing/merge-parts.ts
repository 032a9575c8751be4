import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areasOfSite, writeServerSettings } from '#hosting/write-settings.ts';
import { digestOfFile, filesIn } from '#rendering/site-record.ts';
import { type PartList, partSite, readPartList } from './part-list.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { stagingFolder } from './staging-folder.ts';
import { writeWhole } from './write-whole.ts';

/** What joining did, or one sentence on why the parts are not joined. */
export type Merged =
  | { readonly merged: true; readonly files: number; readonly pages: number }
  | { readonly merged: false; readonly why: string };

/**
 * Joins the parts of a site, which were built on several machines, into the site that a single build
 * would have made, byte for byte. Parts that do not fit together, or are damaged, are refused, and
 * what stands in the target stays as it is.
 *
 * @param folders - The folders of all parts, in any order.
 * @param root - The project's.
 */
export function mergeParts(folders: readonly string[], target: string, root: string): Merged {
  const parts = folders.map((folder) => ({ folder, list: readPartList(folder) }));
  const none = parts.find(({ list }) => list === null);
  if (none) return refused(`${none.folder} 不是一部分网站：缺少 part.json，或它已损坏`);
  const known = parts.flatMap(({ folder, list }) => (list ? [{ folder, list }] : []));
  const mismatch = mismatchOf(known.map(({ list }) => list)) ?? known.map(damageOf).find(Boolean);
  if (mismatch) return refused(mismatch);
  restoreFolder(target);
  const staging = stagingFolder(target);
  try {
    for (const { folder, list } of known) {
      for (const path of Object.keys(list.files)) {
        mkdirSync(dirname(join(staging, path)), { recursive: true });
        copyFileSync(join(folder, partSite, path), join(staging, path));
      }
    }
    const [first] = known;
    if (first) {
      writeWhole(staging, {
        canonicals: Object.assign({}, ...known.map(({ list }) => list.canonicals)),
        volumes: known.flatMap(({ list }) => list.volumes),
        whole: first.list.whole,
      });
    }
    const files = filesIn(staging);
    replaceFolder(staging, target);
    if (first) {
      writeServerSettings(`${target}-deploy`, areasOfSite(first.list.whole.search), root);
    }
    const pages = files.filter((path) => path.endsWith('.html')).length;
    return { merged: true, files: files.length, pages };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const refused = (why: string): Merged => ({ merged: false, why });

/** Why parts are not those of one site, `null` when they are. */
function mismatchOf(lists: readonly PartList[]): string | null {
  const [first] = lists;
  if (!first) return '没有给出要合并的部分';
  const { of } = first.shard;
  if (lists.some(({ shard }) => shard.of !== of)) return '各部分不是按同样的份数分的';
  if (lists.some(({ state }) => state !== first.state)) {
    return '各部分不是由同一份内容和程序生成的，请全部重新生成';
  }
  const indexes = lists.map(({ shard }) => shard.index);
  const missing = Array.from({ length: of }, (_, position) => position + 1).filter(
    (index) => !indexes.includes(index),
  );
  if (missing.length > 0) return `缺少第${missing.join('、')}部分，共应有${of}部分`;
  const twice = indexes.find((index, position) => indexes.indexOf(index) !== position);
  if (twice !== undefined) return `第${twice}部分给出了两次`;
  const owners = new Map<string, number>();
  for (const { shard, files } of lists) {
    for (const path of Object.keys(files)) {
      const other = owners.get(path);
      if (other !== undefined) return `第${other}部分和第${shard.index}部分都有文件 ${path}`;
      owners.set(path, shard.index);
    }
  }
  return null;
}

/** Why the files of a part are not what its list says, `null` when they are. */
function damageOf({ folder, list }: { readonly folder: string; readonly list: PartList }) {
  const site = join(folder, partSite);
  const present = new Set(filesIn(site));
  for (const [path, { digest }] of Object.entries(list.files)) {
    if (!present.has(path)) return `${folder} 缺少文件 ${path}`;
    if (digestOfFile(join(site, path)) !== digest) return `${folder} 的文件 ${path} 与生成时不同`;
  }
  return null;
}
