import { expect, test } from 'vitest';
import type { Question } from '#reading/asked.ts';
import type { ListedPart } from './listed-page.ts';
import type { PagePart } from './page-part.ts';
import type { Renderer } from './renderer.ts';
import { siteList, stillKnown } from './site-list.ts';

const page = (file: string) => ({ pathname: `/${file}`, component: 'x', file, props: 'p' });
const recorded = (file: string) => {
  const { file: _, ...address } = page(file);
  return [file, { ...address, questions: [], canonical: null }] as const;
};

/** A site of two parts: the indicators are listed by themselves, all else by the whole content. */
const record = {
  questions: [
    ['content', '1'],
    ['details indicators', '2'],
  ] as const,
  lists: { gathered: [1], others: [0] },
  pages: Object.fromEntries(['index.html', 'indicators/index.html'].map(recorded)),
};

const still = (changed: Question | null) => {
  const answers = new Map<Question, string>(record.questions);
  return stillKnown(record, (question) =>
    question === changed ? '' : (answers.get(question) ?? ''),
  );
};

test('a part whose questions are answered as before has the pages that it had', () => {
  expect(still(null)).toEqual(
    new Map<PagePart, ListedPart>([
      ['gathered', { pages: [page('indicators/index.html')], questions: ['details indicators'] }],
      ['others', { pages: [page('index.html')], questions: ['content'] }],
    ]),
  );
});

test('a part one of whose questions is answered otherwise is to be listed', () => {
  expect([...still('content').keys()]).toEqual(['gathered']);
  expect([...still('details indicators').keys()]).toEqual(['others']);
});

test('only what is not known is asked for, by as many renderers as there are', async () => {
  const asked: [renderer: number, part: PagePart][] = [];
  const renderers = [0, 1].map(
    (number): Pick<Renderer, 'list'> => ({
      list: async (_, part) => {
        asked.push([number, part]);
        return { pages: [page(`${part}.html`)], questions: ['site'] };
      },
    }),
  );
  const place = { prepared: '', out: '' };
  expect(await siteList(renderers, place, still('content'))).toEqual({
    pages: [page('indicators/index.html'), page('others.html')],
    questions: { gathered: ['details indicators'], others: ['site'] },
  });
  expect(asked).toEqual([[0, 'others']]);
  await siteList(renderers, place, new Map());
  expect(asked.slice(1)).toEqual([
    [0, 'gathered'],
    [1, 'others'],
  ]);
});
