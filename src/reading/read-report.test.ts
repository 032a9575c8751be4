import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from './read-report.ts';

const sampleFile = 'content/reports/gzgsl/2021.mdx';
const sample = readFileSync(sampleFile, 'utf8');

test.each([
  ['content/reports/gzgsl/2021.mdx', 'gzgsl/2021'],
  ['../my-reports/content/reports/gzgsl/2021.mdx', 'gzgsl/2021'],
  ['/srv/reports/site/reports/reports/2021.mdx', 'reports/2021'],
])('names %s by its folder and its file: %s', (file, id) => {
  expect(readReport(file, sample).id).toBe(id);
  expect(readReport(file, '').id).toBe(id);
});

test('keeps the text as the editor sees it, for code frames', () => {
  expect(readReport(sampleFile, `\uFEFF${sample}`).source).toBe(sample);
});

test('reports what is wrong with the metadata and with the text in one go', () => {
  const { report, problems } = readReport(
    exampleFile,
    exampleSource('budget:\n  ajusted: 1.00', '合计{1}万元'),
  );
  expect(report).toBeNull();
  expect(problems.map(({ kind, place }) => [kind, place.line])).toEqual([
    ['front-matter', 8],
    ['body', 11],
  ]);
});

describe('a report is read once and shared: nobody can change it', () => {
  const { report } = readReport(sampleFile, sample);
  if (!report) throw new Error('not readable');
  const { data, body, sections } = report;

  test.each<readonly [string, () => void]>([
    ['the report', () => Object.assign(report, { id: 'other/2021' })],
    ['a figure', () => Object.assign(data.budget?.expenditure ?? {}, { digits: '9999.99' })],
    ['a list', () => (data.projects as unknown[]).push({})],
    ['an entry of a list', () => Object.assign(data.projects[0] ?? {}, { name: '别的' })],
    [
      'an indicator deep down',
      () =>
        Object.assign(data.scores?.indicators[0]?.children[0]?.children[0] ?? {}, { score: null }),
    ],
    ['the text', () => Object.assign(body.children[0] ?? {}, { type: 'html' })],
    [
      'the place of a node',
      () => Object.assign(body.children[0]?.position?.start ?? {}, { line: 0 }),
    ],
    ['a section', () => Object.assign(sections[0] ?? {}, { text: '' })],
  ])('%s', (_, change) => {
    expect(change).toThrow(TypeError);
  });
});

/** A small generator with a seed, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const scraps = [
  '---\n',
  '---',
  '\r\n',
  '\n\n',
  '\t',
  ': ',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '</Note>',
  '<Note title="a">',
  '{...a}',
  '<!--',
  '&x ',
  '*x',
  '!!str ',
  '|\n',
  '>-\n',
  '? ',
  '%',
  '#',
  '\0',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '𠮷',
  '__proto__: 1\n',
  'budget:\n  adjusted: ',
  '1e999',
  '不适用',
  '近万',
  '**',
  '~~',
  '| a |\n| - |\n',
  '[^1]',
  '[^1]: ',
  '](javascript:',
  'import x\n',
];

/** A third is scraps alone, a third is the sample with scraps put in, a third the sample torn. */
function garbage(seed: number): string {
  const below = generator(seed);
  const pieces = Array.from({ length: 1 + below(30) }, () => scraps[below(scraps.length)] ?? '');
  if (seed % 3 === 0) return `---\n${pieces.join('')}`;
  if (seed % 3 === 1) {
    return pieces.reduce((text, piece) => {
      const at = below(text.length);
      return text.slice(0, at) + piece + text.slice(at);
    }, sample);
  }
  const [from, to] = [below(sample.length), below(sample.length)].sort((a, b) => a - b);
  return sample.slice(0, from) + sample.slice(to);
}

test('whatever a file holds, reading it yields a report or problems with a place inside the file', () => {
  const outcomes = { report: 0, problems: 0 };
  for (let seed = 1; seed <= 200; seed += 1) {
    const { report, problems, source } = readReport(sampleFile, garbage(seed));
    const lines = source.split('\n');
    expect({ seed, silent: report === null && problems.length === 0 }).toEqual({
      seed,
      silent: false,
    });
    for (const { place, message } of problems) {
      const length = lines[place.line - 1]?.length ?? -1;
      expect({ seed, inside: place.column >= 1 && place.column <= length + 1, message }).toEqual({
        seed,
        inside: true,
        message: expect.stringMatching(/\p{Script=Han}/u),
      });
    }
    outcomes[report ? 'report' : 'problems'] += 1;
  }
  // Both kinds occurred, so that neither half of the claim is empty.
  expect(outcomes.report).toBeGreaterThan(5);
  expect(outcomes.problems).toBeGreaterThan(100);
}, 60_000);
