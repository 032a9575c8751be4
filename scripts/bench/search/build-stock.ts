import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { corpusModel, generatedReport } from './corpus.ts';

/** Run as a process of its own: stock Pagefind with stock settings, one page a report, in bundles. */
const [, , count = '100', folder = '', bundleSize = '2500'] = process.argv;
const model = corpusModel();
let making = 0;
let memory = 0;
for (let from = 0; from < Number(count); from += Number(bundleSize)) {
  const to = Math.min(Number(count), from + Number(bundleSize));
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('; '));
  for (let number = from; number < to; number += 1) {
    const { title, records } = generatedReport(number, model);
    const content = records
      .flatMap(({ trail, blocks }) => [
        `<h2>${trail.at(-1)}</h2>`,
        ...blocks.map((block) => `<p>${escaped(block)}</p>`),
      ])
      .join('\n');
    const started = performance.now();
    await index.addHTMLFile({
      url: `/${number}`,
      content: `<html lang="zh-CN"><body><main><h1>${title}</h1>${content}</main></body></html>`,
    });
    making += performance.now() - started;
  }
  const started = performance.now();
  await index.writeFiles({ outputPath: join(folder, String(from)) });
  making += performance.now() - started;
  memory = Math.max(memory, memoryOfChildren());
  await close();
}
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => statSync(join(folder, path)))
  .filter((one) => one.isFile());
const bytes = paths.reduce((sum, { size }) => sum + size, 0);
process.stdout.write(
  JSON.stringify({ seconds: making / 1000, memory, bytes, files: paths.length }),
);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Most memory that Pagefind's own process has held, in MiB; 0 where the system does not tell. */
function memoryOfChildren(): number {
  let most = 0;
  try {
    for (const entry of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      if (!status.includes(`PPid:\t${process.pid}\n`)) continue;
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
    }
  } catch {
    // A process that has just ended.
  }
  return most;
}
