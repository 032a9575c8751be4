import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchContent, BenchReport } from './content.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { clearCaches, writeReport } from './lay-out.ts';
import type { Peer, Scenario, Step } from './peer.ts';
import { runStep, type StepCost } from './run-step.ts';

/** One run of a peer. */
export interface Sample {
  readonly peer: string;
  readonly round: number;
  readonly scenario: Scenario;
  readonly steps: readonly (StepCost & { readonly output: FolderSize })[];
  /** What it has left for the next run. */
  readonly cache: FolderSize;
}

/** A peer with its project, ready to run. */
export interface LaidOut {
  readonly peer: Peer;
  readonly folder: string;
  readonly content: BenchContent;
}

/**
 * Takes a peer through one round: built from nothing, one report edited, unchanged, and its extras.
 *
 * @param only - The runs to make besides the full build.
 */
export async function* measure(
  { peer, folder, content }: LaidOut,
  round: number,
  only: ReadonlySet<string>,
): AsyncGenerator<Sample> {
  const report = content.reports[Math.floor(content.reports.length / 2)];
  if (!report) throw new Error('Unexpected content without a report');
  const run = async (scenario: Scenario, steps: readonly Step[]): Promise<Sample> => {
    const costs: Sample['steps'][number][] = [];
    for (const step of steps) {
      const cost = await runStep(step, folder);
      costs.push({ ...cost, output: folderSize(join(folder, peer.out)) });
    }
    const caches = peer.caches.map((path) => folderSize(join(folder, path)));
    const cache = {
      files: caches.reduce((sum, { files }) => sum + files, 0),
      bytes: caches.reduce((sum, { bytes }) => sum + bytes, 0),
    };
    return { peer: peer.name, round, scenario, steps: costs, cache };
  };
  writeReport(peer, folder, report);
  clearCaches(peer, folder);
  rmSync(join(folder, peer.out), { recursive: true, force: true });
  yield await run('full', peer.steps);
  if (only.has('edit')) {
    const edited = editedReport(report, round);
    writeReport(peer, folder, edited.report);
    yield await run('edit', peer.steps);
    const page = readFileSync(join(folder, peer.out, peer.page(report)), 'utf8');
    if (!page.includes(edited.mark)) throw new Error(`${peer.name} did not publish the edit`);
  }
  if (only.has('none')) yield await run('none', peer.steps);
  for (const { scenario, steps, spared, change } of peer.extras) {
    if (!only.has(scenario)) continue;
    clearCaches(peer, folder, spared);
    change?.(folder, round);
    yield await run(scenario, steps);
  }
}

/** A report with other words in its title, which lists show, and in its text. */
function editedReport(
  report: BenchReport,
  round: number,
): { readonly report: BenchReport; readonly mark: string } {
  const mark = `示例修改${'甲乙丙丁戊己庚辛壬癸'[round % 10]}`;
  const frontMatter = report.frontMatter.replace(/^title: .*$/mu, (line) => `${line}（${mark}）`);
  return { report: { ...report, frontMatter, body: `${report.body}\n${mark}说明。\n` }, mark };
}
