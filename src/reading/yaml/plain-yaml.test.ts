import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceText } from '#reading/source-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainYaml } from './plain-yaml.ts';
import { parsedYaml, readYaml, type YamlReading } from './yaml-tree.ts';

/** Every file of a folder that holds YAML, as that YAML. */
const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|ya?ml)$/u.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const parts = splitFrontMatter(text);
      if (!parts) return name.endsWith('.mdx') ? [] : [[name, text] as const];
      return [[name, text.slice(parts.yamlStart, parts.yamlEnd)] as const];
    });

const files = yamlIn('content');

/** All that a reading tells, the order of keys and places included. */
function told({ tree, problems, places, keyPlaceOf }: YamlReading) {
  return {
    tree: JSON.stringify(tree),
    problems,
    places: [...places],
    keys: [...places.keys()].map((path) => keyPlaceOf(path.split('.'))),
  };
}

/** Both ways of reading tell the same; whether the short way was taken. */
function expectAlike(yaml: string): boolean {
  const head = '---\n';
  const source = sourceText('report.mdx', `${head}${yaml}`);
  const range = [head.length, head.length + yaml.length] as const;
  expect(told(readYaml(source, ...range))).toEqual(told(parsedYaml(source, ...range)));
  return plainYaml(yaml, 2) !== null;
}

test.each(files)('%s says the same with and without the short way', (_, yaml) => {
  expectAlike(yaml);
  expectAlike(yaml.replaceAll('\n', '\r\n'));
});

test('the short way is taken for every report of the sample', () => {
  const reports = yamlIn('content/reports');
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.filter(([, yaml]) => plainYaml(yaml, 2) === null)).toEqual([]);
});

describe('is read the short way', () => {
  test.each([
    ['values', 'a: 92.10\nb: 0x10\nc: 1e3\nd: .5\ne: 012\nf: 2022-08-31\ng: yes\nh: -5\ni: 98.89%'],
    ['nothing', 'a:\nb: ~\nc: null\nd: Null\ne: ""\nf: "null"'],
    ['nothing below', 'a:\n  b:\nc:\n  - d:\n    e: 1\n  - f:\n'],
    ['nothing in a list', 'a:\n  - ~\n  - null\n  - 甲'],
    ['quotes', 'a: "甲: 乙 # 丙"\nb: \'"甲"\'\nc: " 甲 "\nd: \'\''],
    [
      'colons and signs inside',
      'a: 甲:乙\nb: http://a.cn/#甲\nc: 甲#乙\nd: 甲"乙"\ne: a, b [c] {d}',
    ],
    ['a list level with its key', 'a:\n- 1\n- 2\nb:\n- c: 1\n  d:\n  - 3\n- c: 2\ne: 4'],
    [
      'lists in lists',
      'a:\n  - b:\n      - c: 1\n        d: [甲, 乙2 ,w-3]\n      - c: 2\n  - b: []',
    ],
    [
      'wide indents',
      'a:\n       b:\n         c: 1\n       d:\n          -   e: 1\n              f: 2',
    ],
    ['comments', '# 一\na: 1\n # 二\nb:\n  # 三\n#\n  c: 2\n      # 四\n# 五\nd:\n# 六\n'],
    ['blank lines and spaces at the ends', '\n\na: 1  \n   \nb:   \n  c:   2 \n\n'],
    ['no end of line', 'a:\n  b: 1'],
    ['carriage returns', 'a: 1\r\nb:\r\n  - 甲 \r\n\r\n# 一\r\nc: "2"\r\n'],
    ['keys that objects have', 'constructor: 1\ntoString:\n  valueOf: 2'],
    ['wide spaces in a value', 'a: 甲　乙\u00A0丙'],
  ])('%s', (_, yaml) => {
    expect(expectAlike(yaml)).toBe(true);
  });
});

describe('whatever is not certain is left to the parser', () => {
  test.each([
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !!str 1'],
    ['a key with spaces', 'a b: 1'],
    ['a key in Chinese', '甲: 1'],
    ['a key twice', 'a: 1\na: 2'],
    ['a key twice in a list', 'a:\n  - b: 1\n    b: 2'],
    ['a text on several lines', 'a: 甲\n  乙'],
    ['a text below its key', 'a:\n  甲'],
    ['a block of text', 'a: |\n  甲\n  乙'],
    ['a folded text', 'a: >-\n  甲'],
    ['a comment behind a value', 'a: 1 # 一'],
    ['a comment that is none', 'a: 甲\n#乙\nb: 1'],
    ['a comment behind a key', 'a: # 一\n  b: 1'],
    ['two colons', 'a: b: 1'],
    ['a colon at the end', 'a: 甲:'],
    ['an escape', 'a: "\\u0041"'],
    ['a quote doubled', "a: 'it''s'"],
    ['a quote left open', 'a: "甲'],
    ['text behind a quote', 'a: "甲"乙'],
    ['a quoted text on two lines', 'a: "甲\n  乙"'],
    ['a map on one line', 'a: {b: 1}'],
    ['a list on two lines', 'a: [1,\n  2]'],
    ['a list with nothing in it', 'a: [1, , 2]'],
    ['a list that ends with a comma', 'a: [1, ]'],
    ['a tab as indent', 'a:\n\tb: 1'],
    ['a tab behind a value', 'a: 1\t'],
    ['a dash alone', 'a:\n  -\n    b: 1'],
    ['a list in a list', 'a:\n  - - 1'],
    ['no space behind the dash', 'a:\n  -1\n  -b: 1'],
    ['a line out of line', 'a:\n    b: 1\n  c: 2'],
    ['a list out of line', 'a:\n  - 1\n - 2'],
    ['all set in', '  a: 1\n  b: 2'],
    ['a list of all', '- 1\n- 2'],
    ['a text alone', '甲'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['an end of a document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['a byte order mark', '\uFEFFa: 1'],
    ['a lone carriage return', 'a: 1\rb: 2'],
    ['controls', 'a: 甲\u0007\nb: \u0085'],
    ['a wide indent', 'a:\n\u3000b: 1\n\u00A0c: 2'],
    ['a question', '? a\n: 1'],
    ['a merge', '<<: 1'],
    ['a prototype', '__proto__: 1'],
    ['thirty levels', Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['an empty text', ''],
    ['comments only', '# 一\n# 二'],
  ])('%s', (_, yaml) => {
    expect(expectAlike(yaml)).toBe(false);
  });
});

describe('both ways say the same', () => {
  const simple = [
    '',
    '',
    '',
    ' 92.10',
    ' ~',
    ' null',
    ' -5',
    ' 甲',
    ' a:b',
    ' "甲"',
    ' []',
    ' [1, 甲]',
  ];
  const odd = [
    ...[
      ' ',
      ' -',
      ' 甲: 乙',
      ' 甲:',
      ' #',
      ' # 一',
      ' 1 # 一',
      ' 1 #一',
      ' 1#',
      " '乙'",
      ' "',
      " '",
    ],
    ...[
      ' "\\n"',
      ' [',
      ' [1, ]',
      ' {b: 1}',
      ' |',
      ' >',
      ' &x',
      ' *x',
      ' !!str 1',
      ' %',
      ' @',
      ' `',
    ],
    ...[
      ' - 1',
      ' ? 1',
      '1',
      '\t1',
      ' 1\t',
      ' 1  ',
      ' \u30001',
      ' ...',
      ' ---',
      ' ,',
      ' 1, 2',
      ' .5',
    ],
  ];
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...simple) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
  const often = (usual: string, ...others: readonly string[]) =>
    fc.constantFrom(...Array<string>(others.length * 4).fill(usual), ...others);
  const line = fc.record({
    // How many of the open levels are left, and what the indent is wrong by.
    leaves: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    slip: often('', ' ', '  ', '\t'),
    dash: fc.constantFrom('', '', '', '- ', '- ', '-   ', '-', '- - '),
    key: often('', '# ', '#', '甲', '"a"', 'a ', 'a', '---'),
    value,
    end: often('\n', '\n\n', '\r\n', ' \n', '\r', ' # 一\n', '\n# 一\n', '\n    # 一\n', ''),
  });
  /** Lines that mostly stand where YAML wants them, each with a key of its own. */
  const lines = fc.array(line, { minLength: 1, maxLength: 9 }).map((all) => {
    const columns = [0];
    return all
      .map(({ leaves, slip, dash, key, value: said, end }, index) => {
        columns.splice(Math.max(1, columns.length - leaves));
        const indent = columns.at(-1) ?? 0;
        const isItem = dash !== '' && indent > 0;
        const column = indent + (isItem ? dash.length : 0);
        if (isItem) columns.push(column);
        if (said === '') columns.push(column + 2);
        const name = key === '' ? `k${index}` : key;
        return `${' '.repeat(indent)}${slip}${isItem ? dash : ''}${name}:${said}${end}`;
      })
      .join('');
  });

  test('of any lines', () => {
    const runs = 2000;
    let short = 0;
    fc.assert(
      fc.property(lines, (yaml) => {
        short += expectAlike(yaml) ? 1 : 0;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(short).toBeGreaterThan(runs / 10);
  });

  test('of a report that was damaged', () => {
    const parts = files
      .filter(([name]) => name.endsWith('.mdx'))
      .flatMap(([, yaml]) => yaml.split(/^(?=\w)/mu));
    const damage = fc.constantFrom(
      ...simple,
      ...odd,
      '\n',
      '\n  ',
      '  ',
      '- ',
      ':',
      'a: ',
      '"',
      '',
    );
    const damaged = fc
      .tuple(fc.constantFrom(...parts), fc.nat(600), fc.nat(3), damage)
      .map(([part, place, gone, put]) => {
        const at = place % part.length;
        return part.slice(0, at) + put + part.slice(at + gone);
      });
    fc.assert(
      fc.property(damaged, (yaml) => void expectAlike(yaml)),
      { numRuns: 500, seed: 7 },
    );
  });
});
