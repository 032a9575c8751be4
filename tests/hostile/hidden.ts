import { type HostileText, reportsWith, withFrontMatter, withText } from './hostile-file.ts';

const signs: readonly (readonly [string, string, string])[] = [
  ['an escape', '\u001b[2J', 'U+001B'],
  ['a bell', '\u0007', 'U+0007'],
  ['a backspace', '\b', 'U+0008'],
  ['a C1 control', '\u009b2J', 'U+009B'],
  ['a delete', '\u007f', 'U+007F'],
  ['right to left', '\u202e', 'U+202E'],
  ['an embedding', '\u202b', 'U+202B'],
  ['an isolate', '\u2067', 'U+2067'],
  ['a mark of direction', '\u200f', 'U+200F'],
  ['a line separator', '\u2028', 'U+2028'],
  ['an annotation', '\ufff9', 'U+FFF9'],
  ['a tag', '\u{e0041}', 'U+E0041'],
];

const inText: readonly HostileText[] = signs.map(([name, sign, code]) => [
  `${name} in the text`,
  `支出98.${sign}89万元。`,
  code,
]);

const asEntity: readonly HostileText[] = [
  ['right to left as an entity', '支出98.&#x202e;89万元。', 'U+202E'],
  ['an isolate as an entity in a heading', '## 二、甲&#8295;乙', 'U+2067'],
  ['an isolate in a cell', '| 甲 |\n| --- |\n| 98.&#x2067;89 |', 'U+2067'],
  ['a mark of direction in an address', '[甲](https://a.example/&#x200f;x)', 'U+200F'],
  ['right to left in a code', '`98.\u202e89`', 'U+202E'],
  ['right to left in a note', '<Note title="甲\u202e乙">丙</Note>', 'U+202E'],
];

const inFrontMatter: readonly HostileText[] = signs.map(([name, sign, code]) => [
  `${name} in the front matter`,
  // JSON and YAML write what cannot be written plainly alike.
  `indexNumber: ${JSON.stringify(`甲${sign}乙`).replaceAll('\u007f', '\\x7f')}`,
  code,
]);

const escaped: readonly HostileText[] = [
  ['a null in the front matter', 'indexNumber: "a\\0b"', 'U+0000'],
  ['half a character in the front matter', 'indexNumber: "a\\ud800b"', ''],
  ['an escape in a figure', 'budget: {adjusted: "1\\e[31m00"}', 'U+001B'],
  ['a turned figure', 'budget: {adjusted: "98.\\u202e89"}', 'U+202E'],
  ['a turned name of a project', 'projects: [{name: "甲\\u202e乙"}]', 'U+202E'],
];

/** Characters that nobody sees. */
export const hiddenCharacters = [
  ...reportsWith('yincang', [...inText, ...asEntity], withText('yincang')),
  ...reportsWith('yincangyuan', [...inFrontMatter, ...escaped], withFrontMatter('yincangyuan')),
];
