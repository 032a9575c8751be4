import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareReports } from '#preparing/prepare-reports.ts';
import type { Question } from '#reading/asked.ts';
import { openContent } from '#reading/content-directory.ts';
import { contentAnswers } from './content-answers.ts';

const report = 'reports/slskjj/2021.mdx';
const questions: readonly Question[] = [
  'content',
  'site',
  'departments',
  'department slskjj',
  'reports slskjj',
  'year 2021',
  'report slskjj/2021',
  'record slskjj/2021',
  'record slskjj/2022',
  'details indicators',
  'details targets',
  'details projects',
  'details problems',
  'details corrections',
];

/** The questions that are answered otherwise once a file of the content says the last of some texts. */
async function changedBy(file: string, ...said: readonly string[]): Promise<readonly Question[]> {
  const path = mkdtempSync(join(tmpdir(), 'mingzhang-answers-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  cpSync('content', path, { recursive: true });
  const text = readFileSync(join(path, file), 'utf8');
  const states: (readonly string[])[] = [];
  for (const words of said) {
    const [first = ''] = said;
    expect(text).toContain(first);
    writeFileSync(join(path, file), text.replace(first, words));
    states.push(await answersIn(path));
  }
  const [before = [], after = []] = states.slice(-2);
  return questions.filter((_, index) => after[index] !== before[index]);
}

async function answersIn(path: string): Promise<readonly string[]> {
  const root = process.cwd();
  const folder = relative(root, path);
  const content = openContent(root, folder);
  const reports = await prepareReports({ root, folder, content, files: [`${folder}/${report}`] });
  return questions.map(contentAnswers({ root, folder, content, reports }));
}

const timeout = 60_000;

test('words of the text change the report alone, once they are not those on record', {
  timeout,
}, async () => {
  const words = ['坚持创新驱动发展', '坚持以创新驱动发展', '坚持用创新驱动发展'] as const;
  expect(await changedBy(report, ...words)).toEqual(['report slskjj/2021']);
  expect(await changedBy(report, ...words.slice(0, 2))).toEqual([
    'report slskjj/2021',
    'record slskjj/2021',
  ]);
});

test('a title changes what lists say, and no details', { timeout }, async () => {
  expect(await changedBy(report, 'title: 示例市', 'title: 新示例市')).toEqual([
    'content',
    'reports slskjj',
    'report slskjj/2021',
    'record slskjj/2021',
  ]);
});

test('an item changes the details of its kind', { timeout }, async () => {
  expect(await changedBy(report, 'fullMark: 15', 'fullMark: 15.0')).toEqual([
    'content',
    'reports slskjj',
    'report slskjj/2021',
    'record slskjj/2021',
    'details indicators',
  ]);
});

test('a unit changes every kind of details, whose amounts it belongs to', { timeout }, async () => {
  expect(await changedBy(report, 'unit: 万元', 'unit: 元')).toEqual([
    'content',
    'reports slskjj',
    'report slskjj/2021',
    'record slskjj/2021',
    'details indicators',
    'details targets',
    'details projects',
    'details problems',
    'details corrections',
  ]);
});

test('a ledger that is rewritten without becoming longer changes what is on record', {
  timeout,
}, async () => {
  expect(await changedBy('ledger/slskjj/2021.jsonl', '2022-09-05', '2022-09-06')).toEqual([
    'content',
    // The checks find that it does not fit the report.
    'reports slskjj',
    'report slskjj/2021',
    'record slskjj/2021',
  ]);
});
