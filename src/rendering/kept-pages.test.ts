import { expect, test } from 'vitest';
import type { Question } from '#reading/asked.ts';
import { keptPages, unchangedPages } from './kept-pages.ts';
import type { SiteRecord } from './site-record.ts';

const files = ['a/index.html', 'b/2021/index.html', 'c/index.html'];
const file = { size: 1, modified: 2, digest: 'd' };
const address = { pathname: '/', component: 'x' };

/** A site of three pages: the first two ask for a department each, the third for another. */
const record: SiteRecord = {
  bundle: 'b',
  part: null,
  inputs: 'i',
  questions: [
    ['department a', '1'],
    ['department c', '2'],
  ],
  lists: { gathered: [], others: [] },
  pages: Object.fromEntries(
    files.map((name, index) => [
      name,
      { ...address, props: 'p', questions: [index === 2 ? 1 : 0], canonical: `/${name}` },
    ]),
  ),
  files: Object.fromEntries(files.map((name) => [name, file])),
};

const unchanged = (changed: Question | null) =>
  unchangedPages(record, (question) => {
    const [, answer = ''] = record.questions.find(([asked]) => asked === question) ?? [];
    return question === changed ? 'other' : answer;
  });

/** What stays of the site where some of its files are damaged or told something else. */
function kept({ changed = null as Question | null, damaged = '', told = '' }) {
  const intact = new Set(files.filter((name) => name !== damaged));
  const listed = files.map((name) => ({
    ...address,
    file: name,
    props: name === told ? 'other' : 'p',
  }));
  return [...keptPages({ record, intact }, unchanged(changed), listed).keys()];
}

test('a page stays when nothing that it asks is answered otherwise', () => {
  expect(kept({})).toEqual(files);
  expect(kept({ changed: 'department c' })).toEqual(['a/index.html', 'b/2021/index.html']);
  expect(kept({ changed: 'department a' })).toEqual(['c/index.html']);
});

test('a page that was damaged since does not stay', () => {
  expect(kept({ damaged: 'a/index.html' })).toEqual(['b/2021/index.html', 'c/index.html']);
});

test('a page that its list tells something else does not stay', () => {
  expect(kept({ told: 'c/index.html' })).toEqual(['a/index.html', 'b/2021/index.html']);
});

test('a page that is no longer listed does not stay', () => {
  const [first = ''] = files;
  const listed = [{ ...address, file: first, props: 'p' }];
  const pages = keptPages({ record, intact: new Set(files) }, unchanged(null), listed);
  expect([...pages]).toEqual([
    [first, { props: 'p', questions: ['department a'], canonical: `/${first}`, recorded: file }],
  ]);
});
