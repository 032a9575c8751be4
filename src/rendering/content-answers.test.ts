import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareReports } from '#preparing/prepare-reports.ts';
import { openContent } from '#reading/content-directory.ts';
import { contentAnswers } from './content-answers.ts';

test('a ledger that is rewritten without becoming longer changes what tables are made from', async () => {
  const path = mkdtempSync(join(tmpdir(), 'mingzhang-answers-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  cpSync('content', path, { recursive: true });
  const root = process.cwd();
  const folder = relative(root, path);
  const files = [`${folder}/reports/slskjj/2021.mdx`];
  const reports = await prepareReports({ root, folder, content: openContent(root, folder), files });
  const answer = (question: string) =>
    contentAnswers({ root, folder, content: openContent(root, folder), reports })(
      question as Parameters<ReturnType<typeof contentAnswers>>[0],
    );

  const [before, site] = [answer('content'), answer('site')];
  const ledger = join(path, 'ledger/slskjj/2021.jsonl');
  const text = readFileSync(ledger, 'utf8');
  writeFileSync(ledger, text.replace('2022-09-05', '2022-09-06'));
  expect(readFileSync(ledger, 'utf8')).toHaveLength(text.length);
  expect(answer('content')).not.toBe(before);
  expect(answer('site')).toBe(site);
}, 60_000);
