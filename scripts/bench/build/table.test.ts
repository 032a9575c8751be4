import { expect, test } from 'vitest';
import { resultTable, twoDigits } from './table.ts';

test('numbers keep two digits that mean something', () => {
  expect([0.0421, 0.338, 0.996, 1, 2.14, 9.94, 9.96, 17.4, 104].map(twoDigits)).toEqual([
    '0.04',
    '0.34',
    '1.0',
    '1.0',
    '2.1',
    '9.9',
    '10',
    '17',
    '104',
  ]);
});

test('the table is Markdown, with a dash for what was not measured', () => {
  const result = {
    label: 'Hugo',
    includes: 'pages',
    full: { wall: 2.345, processor: null },
    edit: { wall: 12.34, processor: 20 },
    none: null,
    memory: 1234.5,
    output: { files: 12345, bytes: 6_780_000 },
    ratio: 0.5,
  };
  expect(resultTable([result])).toBe(
    '|  | makes | full build | one report edited | nothing edited | processor time | peak memory | output | files | against Mingzhang |\n' +
      '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n' +
      '| Hugo | pages | 2.35 s | 12.3 s | – | – | 1,235 MiB | 6.8 MB | 12,345 | 0.50× |\n',
  );
});
