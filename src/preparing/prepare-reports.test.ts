import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openInspector } from '#inspecting/inspector.ts';
import { openContent } from '#reading/content-directory.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { checkReport } from '#rules/run.ts';
import { prepareReport } from './prepare-report.ts';
import { prepareReports } from './prepare-reports.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
import { reportInputs } from './report-inputs.ts';

// Whole folders of reports are checked here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let sample: string;

/** A project of its own with the sample content. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-prepare-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(sample, root, { recursive: true });
  return root;
}

function prepare(root: string) {
  return prepareReports({ root, folder: 'content', content: openContent(root) });
}

function digests(root: string): Readonly<Record<string, string>> {
  const content = openContent(root);
  const { digestOf } = reportInputs(root, 'content', content);
  return Object.fromEntries(content.reportFiles.map((file) => [file, digestOf(file)]));
}

/** The reports whose digest a change of files changes. */
function concerned(change: (root: string) => void): readonly string[] {
  const root = project();
  const before = digests(root);
  change(root);
  const after = digests(root);
  return Object.keys(after)
    .filter((file) => before[file] !== after[file])
    .map((file) => file.slice('content/reports/'.length, -'.mdx'.length));
}

beforeAll(() => {
  sample = mkdtempSync(join(tmpdir(), 'mingzhang-prepare-sample-'));
  cpSync('content', join(sample, 'content'), { recursive: true });
  return () => rmSync(sample, { recursive: true, force: true });
});

test('a report that was prepared is what reading, checking and rendering it gives', async () => {
  const root = project();
  const content = openContent(root);
  const store = openPreparedStore(root, preparingVersion());
  for (const { digest, file } of await prepare(root)) {
    const read = content.readReportFile(file);
    if (!read.report) throw new Error(`${file} cannot be read`);
    await openInspector(root, content).inspect(read.report);
    const checked = checkReport(read, content.surroundingsOf(read.report));
    const page = store.page(digest);
    const prepared = prepareReport(read, content.surroundingsOf(read.report));
    expect(page).toStrictEqual(prepared.page);
    expect(store.summary(digest)).toStrictEqual(prepared.summary);
    expect(store.records(digest)).toStrictEqual(prepared.records);
    expect(page?.data).toEqual(read.report.data);
    expect(read.report.sections).toMatchObject(page?.sections ?? []);
    expect(page?.places).toEqual(read.report.places);
    expect(page?.html).toBe(renderBody(read.report, checked.figures));
    expect(page?.checks.findings).toEqual(checked.findings);
    expect(page?.checks.results.map(({ rule, outcome }) => [rule, outcome])).toEqual(
      checked.results.map(({ rule, outcome }) => [rule.id, outcome]),
    );
  }
});

describe('a report is prepared again when what it depends on changes', () => {
  test('its text, and then the year that is held against it', () => {
    expect(
      concerned((root) => appendFileSync(join(root, 'content/reports/slsjyj/2021.mdx'), '\n')),
    ).toEqual(['slsjyj/2021', 'slsjyj/2022']);
  });

  test('its attachments', () => {
    expect(
      concerned((root) =>
        writeFileSync(join(root, 'content/attachments/slsjyj/2022/zipingbiao-2022.csv'), 'a'),
      ),
    ).toEqual(['slsjyj/2022']);
  });

  test.each(['departments/slsmzj.yaml', 'schemes/shili-2022.yaml', 'wording.yaml'])(
    'what all share: %s',
    (name) => {
      const all = openContent(process.cwd()).reportFiles.length;
      expect(
        concerned((root) => appendFileSync(join(root, 'content', name), '# 注\n')),
      ).toHaveLength(all);
    },
  );

  test('not another report', () => {
    expect(
      concerned((root) => {
        mkdirSync(join(root, 'content/reports/slskjj'), { recursive: true });
        writeFileSync(join(root, 'content/reports/slskjj/2024.mdx'), '---\n---\n');
      }),
    ).toEqual(['slskjj/2024']);
  });
});

test('nothing in the cache is believed that is not whole', async () => {
  const root = project();
  const first = await prepare(root);
  const folder = join(root, '.cache/reports', preparingVersion());
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    // Within the summary, which stands first.
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
  }
  expect(await prepare(root)).toEqual(first);
});

test('the second run takes everything from the first', async () => {
  const root = project();
  await prepare(root);
  const told: number[] = [];
  await prepareReports({
    root,
    folder: 'content',
    content: openContent(root),
    onProgress: (done) => told.push(done),
  });
  expect(told).toEqual([]);
});

test('what is saved while reports are prepared is not kept under what it was before', async () => {
  const root = project();
  const content = openContent(root);
  const path = join(root, 'content/reports/slsjyj/2022.mdx');
  const text = readFileSync(path, 'utf8');
  await prepareReports({
    root,
    folder: 'content',
    content,
    onProgress: (done) => {
      if (done === 1) writeFileSync(path, text.replace('status: published', 'status: draft'));
    },
  });
  writeFileSync(path, text);
  const kept = (await prepare(root)).find(({ id }) => id === 'slsjyj/2022');
  expect(kept?.status).toBe('published');
});
