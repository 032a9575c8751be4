import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const model = 'content/reports/gzgsl/2021.mdx';

/**
 * Writes a content folder of reports of a real report's size, ten years to a department, the same at
 * every call.
 *
 * @returns The folder.
 */
export function writeCorpus(reports: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
  for (const name of ['schemes', 'site.yaml', 'wording.yaml']) {
    cpSync(join('content', name), join(folder, name), { recursive: true });
  }
  const source = readFileSync(model, 'utf8');
  const department = readFileSync('content/departments/gzgsl.yaml', 'utf8');
  mkdirSync(join(folder, 'departments'));
  for (let index = 0; index < reports; index += 1) {
    const id = `bumen${Math.floor(index / 10)}`;
    const year = String(2014 + (index % 10));
    mkdirSync(join(folder, 'reports', id), { recursive: true });
    writeFileSync(join(folder, 'departments', `${id}.yaml`), department);
    const text = source.replaceAll('2021', year).replace('department: gzgsl', `department: ${id}`);
    const scheme = text.replace(`scheme: guangzhou-${year}`, 'scheme: guangzhou-2021');
    writeFileSync(join(folder, 'reports', id, `${year}.mdx`), scheme);
  }
  return folder;
}
