import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { largestFile } from '#importers/limits.ts';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { readApart } from './read-apart.ts';

/** A file that an editor wants to import, as it is on disk and as it reads. */
export interface Original {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: SourceDocument;
}

/**
 * Reads a file of any format that can be imported.
 *
 * @throws UnreadableDocument with one sentence that says what is wrong and what to do.
 */
export async function readOriginal(path: string): Promise<Original> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UnreadableDocument('没有这个文件；请核对路径');
  if (!found.isFile()) throw new UnreadableDocument('这是文件夹，不是文件；请写出要导入的文件');
  if (found.size > largestFile) {
    const most = Math.round(largestFile / 1024 / 1024);
    throw new UnreadableDocument(`文件超过${most} MB，没有读取；请去掉其中的图片后再导入`);
  }
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(path));
  return { path, name, bytes, document: await readApart({ bytes, name }) };
}
