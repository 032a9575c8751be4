import { type HostileText, reportsWith, withFrontMatter, withText } from './hostile-file.ts';

const filled = (piece: string, most: number) => piece.repeat(Math.floor(most / piece.length));
/** A text of twenty paragraphs, each as long as one may be. */
const long = (piece: string) => Array.from({ length: 20 }, () => filled(piece, 9_900)).join('\n\n');
const table = (rows: number, head: string, row: (index: number) => string) => {
  const columns = head.split('|').length;
  const lines = [head, Array.from({ length: columns }, () => '-').join('|')];
  for (let index = 0; index < rows; index += 1) lines.push(row(index));
  return lines.map((line) => `| ${line.replaceAll('|', ' | ')} |`).join('\n');
};

/** What an eager expression or a loop in a loop would take its time over; nothing is wrong with it. */
const texts: readonly HostileText[] = [
  ['digits', long('9'), ''],
  ['digits and spaces', long('1 '), ''],
  ['digits and commas', long('123,'), ''],
  ['digits and points', long('1.'), ''],
  ['digits and hyphens', long('0571-'), ''],
  ['full-width digits', long('１３'), ''],
  ['Chinese numerals', long('一二〇'), ''],
  ['one Chinese numeral', long('一'), ''],
  ['tens and hundreds', long('十百'), ''],
  ['one character', long('甲'), ''],
  ['one sentence without a stop', long('支出执行率预算项目'), ''],
  ['spaces', `甲${filled(' ', 9_900)}乙`, ''],
  ['Chinese spaces', `甲${filled('\u3000', 9_900)}乙`, ''],
  ['letters', long('a'), ''],
  ['letters and points', long('a.'), ''],
  ['letters and hyphens', long('a-'), ''],
  ['at signs', long('a\\@'), ''],
  ['the beginning of a mailbox', `${filled('a.b', 9_900)}\\@`, ''],
  ['addresses of pages', long('http://a.cn/ '), ''],
  ['an endless address', `https://a.cn/${filled('a/', 9_900)}`, ''],
  ['amounts', long('支出12.34万元，'), ''],
  ['amounts in one clause', long('12.34万元'), ''],
  ['rates', long('执行率98.89%、'), ''],
  ['shares of wholes', long('其中基本支出1万元，占支出的2%，'), ''],
  ['changes', long('比上年增长12.5%，增加3万元，'), ''],
  ['years', long('2021年'), ''],
  ['dates', long('2021年3月5日'), ''],
  ['ranges', long('5～10万元，'), ''],
  ['ordinals', long('第1条'), ''],
  ['numbered clauses', long('（1）甲；'), ''],
  ['numbers in rings', long('①甲'), ''],
  ['counted lists', long('有3个方面：一是甲，二是乙。'), ''],
  ['contacts', long('联系人：张 '), ''],
  ['contacts and telephones', long('联系人：张三，电话0571-88886666。'), ''],
  ['passports', long('护照E1234567'), ''],
  ['plates', long('浙A12345'), ''],
  ['cards without an end', long('卡号6222 '), ''],
  ['stops', long('。'), ''],
  ['commas', long('，'), ''],
  ['pauses', long('甲、'), ''],
  ['colons', long('甲：'), ''],
  ['dashes', long('甲——'), ''],
  ['round brackets', filled('（', 4_900), ''],
  ['closed round brackets', `${filled('（', 4_900)}${filled('）', 4_900)}`, ''],
  ['title marks', filled('《', 4_900), ''],
  ['closed title marks', `${filled('《', 4_900)}甲${filled('》', 4_900)}`, ''],
  ['quotes', filled('“', 4_900), ''],
  ['closed quotes', long('“甲”'), ''],
  ['brackets of documents', long('〔2021〕'), ''],
  ['Latin brackets', filled('(', 4_900), ''],
  ['escaped brackets', filled('\\[', 1_900), ''],
  ['entities', long('&amp;'), ''],
  [
    'paragraphs that are alike',
    Array.from(
      { length: 4_900 },
      (_, at) => `${filled('本部门按计划完成了各项工作', 60)}${at}。`,
    ).join('\n\n'),
    '',
  ],
  [
    'paragraphs that are the same',
    filled(`${filled('本部门按计划完成了各项工作', 60)}。\n\n`, 480_000).slice(0, 480_000),
    '',
  ],
  [
    'items',
    Array.from({ length: 9_000 }, (_, at) => `- 完成培训${at}次，支出${at}.5万元`).join('\n'),
    '',
  ],
  [
    'headings',
    Array.from({ length: 1_900 }, (_, at) => `### ${at}.甲\n\n完成${at}次。`).join('\n\n'),
    '',
  ],
  [
    'rows',
    table(
      5_000,
      '项目|预算数（万元）|支出数（万元）|执行率',
      (at) => `项目${at}|${at}.50|${at}.25|98.${at % 100}%`,
    ),
    '',
  ],
  [
    'rows of one name',
    table(5_000, '项目|预算数（万元）|支出数（万元）|执行率', () => '培训|1.50|1.25|98.00%'),
    '',
  ],
  [
    'columns',
    table(3, Array.from({ length: 1_200 }, (_, at) => `列${at}`).join('|'), (at) =>
      Array.from({ length: 1_200 }, (_, column) => `${at}.${column}`).join('|'),
    ),
    '',
  ],
  [
    'tables',
    Array.from({ length: 1_000 }, (_, at) => table(2, '项目|支出数', () => `甲|${at}.5万元`)).join(
      '\n\n甲\n\n',
    ),
    '',
  ],
  [
    'footnotes',
    Array.from({ length: 900 }, (_, at) => `甲[^${at}]\n\n[^${at}]: 乙${at}`).join('\n\n'),
    '',
  ],
  ['strong words', Array.from({ length: 2_000 }, (_, at) => `**甲${at}**`).join('\n\n'), ''],
];

const items = (key: string, count: number, lines: (index: number) => readonly string[]) =>
  `${key}:\n${Array.from({ length: count }, (_, at) =>
    lines(at)
      .map((line, first) => `  ${first === 0 ? '- ' : '  '}${line}`)
      .join('\n'),
  ).join('\n')}`;

const frontMatter: readonly HostileText[] = [
  [
    'projects',
    items('projects', 4_000, (at) => [
      `name: 项目${at}`,
      `budget: ${at}.50`,
      `expenditure: ${at}.25`,
    ]),
    '',
  ],
  [
    'projects that are alike',
    items('projects', 4_900, (at) => [`name: 促进民营经济高质量发展专项${at}`, `budget: ${at}`]),
    '',
  ],
  [
    'targets',
    items('targets', 3_500, (at) => [
      `name: 指标${at}`,
      `target: ${at}`,
      `actual: ${at + 1}`,
      'unit: 次',
    ]),
    '',
  ],
  ['problems', items('problems', 4_900, (at) => [`id: p${at}`, `text: 预算编制不细${at}`]), ''],
  ['measures', items('measures', 4_900, (at) => [`id: m${at}`, `text: 加强预算编制${at}`]), ''],
  [
    'corrections',
    items('corrections', 2_000, (at) => [
      'date: 2023-01-01',
      'field: budget.expenditure',
      `from: ${at}`,
      `to: ${at + 1}`,
      'reason: 甲',
    ]),
    '',
  ],
  [
    'acknowledgements',
    items('acknowledged', 3_000, (at) => [
      'rule: parts-within-whole',
      `at: budget.a${at}`,
      'reason: 甲',
    ]),
    '',
  ],
  ['indicators', `scores:\n  total: 90\n${items('  indicators', 1, () => [])}`, ''],
  ['a long value', `indexNumber: ${'9'.repeat(19_000)}`, ''],
];

/** Reports that are long, and right as far as anybody can tell. */
export const slowTexts = [
  ...reportsWith('man', texts, withText('man')),
  ...reportsWith('yamlman', frontMatter, withFrontMatter('yamlman')),
];
