import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { varied } from './varied.ts';

const model = 'content/reports/gzgsl/2021.mdx';

/**
 * Writes a content folder of reports of a real report's size, ten years to a department, the same at
 * every call. No two texts are alike; the figures of all are those of the real report, and agree.
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
    const number = Math.floor(index / 10);
    const id = `bumen${number}`;
    const year = String(2014 + (index % 10));
    mkdirSync(join(folder, 'reports', id), { recursive: true });
    writeFileSync(join(folder, 'departments', `${id}.yaml`), named(department, number));
    const text = named(varied(source, index), number)
      .replaceAll('2021', year)
      .replace('department: gzgsl', `department: ${id}`)
      .replace(`scheme: guangzhou-${year}`, 'scheme: guangzhou-2021');
    writeFileSync(join(folder, 'reports', id, `${year}.mdx`), text);
  }
  return folder;
}

/** A text as another department, which does not exist, would have written it. */
function named(text: string, number: number): string {
  return text.replaceAll(/广州市工商(?:业联合会|联)/gu, `示例市第${number}局`);
}
