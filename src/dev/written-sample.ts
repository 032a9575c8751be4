import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { contentChanged } from '#reading/content-revision.ts';
import { WrittenReports } from './written-reports.ts';

/** A copy of the sample content under the pen, for tests. */
export async function writtenSample() {
  const root = process.cwd();
  const path = mkdtempSync(join(tmpdir(), 'mingzhang-written-'));
  cpSync('content', path, { recursive: true });
  const place = { root, folder: relative(root, path) };
  contentChanged();
  const written = new WrittenReports(place);
  await written.start();
  const save = (name: string, edit: (text: string) => string): Promise<void> => {
    const file = join(path, name);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    contentChanged();
    return written.changed(file, 'change');
  };
  const remove = () => rmSync(path, { recursive: true, force: true });
  return { place, written, save, remove };
}
