import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FoundNode, type FoundRecord, isFound } from '#extracting/found-value.ts';
import { extractNarrative } from '#extracting/narrative/extract-narrative.ts';
import { bigramsOf, likeness } from '#prose/likeness.ts';
import { paragraphs, registered } from './narrative-documents.ts';

const seed = '../shared/seeds/gzgsl-2021.txt';
/** The text of the report that content/reports/gzgsl/2021.mdx publishes is kept outside the repository. */
const isHere = existsSync(seed);

interface Published {
  readonly title: string;
  readonly budget: unknown;
  readonly scores: unknown;
  readonly targets: readonly Record<string, string>[];
  readonly projects: readonly Record<string, string>[];
  readonly problems: readonly Record<string, string>[];
  readonly measures: readonly Record<string, string>[];
  readonly attachments: unknown;
}

const file = readFileSync('content/reports/gzgsl/2021.mdx', 'utf8');
const published: Published = parse(/^---\n([\s\S]*?)\n---\n/u.exec(file)?.[1] ?? '', {
  schema: 'failsafe',
});
const { data, unsure } = isHere
  ? extractNarrative({ blocks: paragraphs(joined(readFileSync(seed, 'utf8'))) }, registered())
  : { data: {}, unsure: [] };

test.runIf(isHere)('fills in title, department, year, unit, budget and attachment', () => {
  const { title, department, year, unit, budget, attachments } = plain(data) as FoundRecord;
  expect({ title, department, year, unit, budget, attachments }).toEqual({
    title: published.title,
    department: 'gzgsl',
    year: '2021',
    unit: '万元',
    budget: published.budget,
    attachments: published.attachments,
  });
  expect(unsure).toEqual([]);
});

test.runIf(isHere)(
  'fills in the indicators with marks and scores, and says why marks were lost',
  () => {
    // The published reason is in other words.
    const withoutReasons = (scores: unknown) =>
      JSON.parse(JSON.stringify(scores, (key, value) => (key === 'reason' ? undefined : value)));
    expect(withoutReasons(plain(data['scores']))).toEqual(withoutReasons(published.scores));
    expect(JSON.stringify(plain(data['scores']))).toMatch(
      /"score":"0","reason":"[^"]*采购计划金额"/u,
    );
  },
);

test.runIf(isHere)('fills in every target, in order, under names alike and their goals', () => {
  const targets = plain(data['targets']) as Record<string, string>[];
  const facts = ({ goal, relation, actual, unit }: Record<string, string>) => {
    return { goal, relation, actual, unit };
  };
  expect(targets.map(facts)).toEqual(published.targets.map(facts));
  for (const [index, { name = '' }] of published.targets.entries()) {
    expect(alike(name, targets[index]?.['name'] ?? ''), name).toBe(true);
  }
});

test.runIf(isHere)('fills in the six projects with what was spent', () => {
  const projects = plain(data['projects']) as Record<string, string>[];
  expect(projects.map(({ expenditure }) => expenditure)).toEqual([
    '14.27',
    '20',
    '12.22',
    '16',
    '10',
    '10',
  ]);
  for (const [index, { name = '' }] of published.projects.entries()) {
    expect(alike(name, projects[index]?.['name'] ?? ''), name).toBe(true);
  }
});

test.runIf(isHere)('fills in problems and measures under the same ids and indicators', () => {
  const marks = ({ id, indicator }: Record<string, string>) => ({ id, indicator });
  const found = (key: string) => (plain(data[key]) as Record<string, string>[]).map(marks);
  expect(found('problems')).toEqual(published.problems.map(marks));
  expect(found('measures')).toEqual(published.measures.map(marks));
});

/** A third of the pairs of characters in common: names may be shorter, and words of doing left out. */
function alike(name: string, other: string): boolean {
  const shared = [...bigramsOf(name)].filter((pair) => bigramsOf(other).has(pair)).length;
  return shared >= bigramsOf(name).size / 3 || likeness(name, bigramsOf(other)) >= 0.5;
}

function plain(node: FoundNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (Array.isArray(node)) return node.map(plain);
  if (isFound(node)) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, plain(one)]));
}

/** The paragraphs of the hard-wrapped text: a short line ends one, a number or 一是 opens the next. */
function joined(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let before = '';
  for (const line of text.split('\n').map((printed) => printed.trim())) {
    if (line === '') continue;
    const opens = /^(?:[一二三四五]、|（[一二三四]）|\d\.(?!\d)|[一二三四五]是)/u.test(line);
    const ended = before.length < 24 || before.endsWith('。');
    const isTitle = paragraphs.length < 2 && !/[，。；]/u.test(before);
    if (
      before === '' ||
      (ended && opens) ||
      (before.length < 24 && (isTitle || before.length < 13))
    )
      paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ''}${line}`);
    before = line;
  }
  return paragraphs;
}
