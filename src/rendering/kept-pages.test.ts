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
  endpoints: {},
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

function answerTo(question: Question, changed: Question | null): string {
  const [, answer = ''] = record.questions.find(([asked]) => asked === question) ?? [];
  return question === changed ? 'other' : answer;
}

const unchanged = (changed: Question | null) =>
  unchangedPages(record, (question) => answerTo(question, changed), {
    version: 'b',
    endpoints: {},
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

test('by other code a page does not stay, but what an endpoint of the same code answers', () => {
  const { pages, ...rest } = record;
  const component = 'src/pages/[feed].ts';
  const [first = '', page] = Object.entries(pages)[0] ?? [];
  if (!page) throw new Error('Unexpected record without pages');
  const site: SiteRecord = {
    ...rest,
    endpoints: { [component]: 'e' },
    pages: { ...pages, [first]: { ...page, component } },
  };
  const files = (endpoints: Readonly<Record<string, string>>, changed: Question | null = null) => [
    ...unchangedPages(site, (question) => answerTo(question, changed), { version: 'c', endpoints }),
  ];
  expect(files({ [component]: 'e' })).toEqual([first]);
  expect(files({ [component]: 'e' }, 'department a')).toEqual([]);
  expect(files({ [component]: 'other' })).toEqual([]);
  expect(files({})).toEqual([]);
});
