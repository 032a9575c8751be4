import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Finding } from '#core/finding.ts';
import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { inspectAttachment } from '#inspecting/inspect-attachment.ts';
import { attachmentContent } from '#reading/attachments/attachment-content.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { madeUpNumbers } from './made-up-people.ts';
import { wordFile } from './office-file.ts';

const made = madeUpNumbers(20_260_104);

/** One of each kind, as sentences tell it. */
const data: readonly (readonly [kind: string, value: string, said: string])[] = [
  ['身份证号', made.residentId(), ''],
  ['身份证号', made.oldResidentId(), ''],
  ['手机号', made.mobile(), ''],
  ['银行卡号', made.bankCard(), ''],
  ['固定电话', made.landline(), ''],
  ['护照号', made.passport(), '护照'],
  ['车牌号', made.plate(), ''],
  ['电子邮箱', made.mailbox(), ''],
];

type Place = (said: string) => { readonly frontMatter?: string; readonly body?: string };

const inReport: Readonly<Record<string, Place>> = {
  'a paragraph': (said) => ({ body: `本年度${said}。` }),
  'a heading': (said) => ({ body: `## 一、${said}\n\n正文。` }),
  'a list': (said) => ({ body: `- 甲\n- ${said}` }),
  'a quotation': (said) => ({ body: `> ${said}` }),
  'a footnote': (said) => ({ body: `正文[^1]。\n\n[^1]: ${said}` }),
  'bold text': (said) => ({ body: `正文**${said}**。` }),
  'code in a line': (said) => ({ body: `正文 \`${said}\`。` }),
  'a block of code': (said) => ({ body: `\`\`\`\n${said}\n\`\`\`` }),
  'a cell': (said) => ({ body: `| 事项 | 说明 |\n| --- | --- |\n| 甲 | ${said} |` }),
  'the head of a table': (said) => ({ body: `| 事项 | ${said} |\n| --- | --- |\n| 甲 | 乙 |` }),
  'the text of a link': (said) => ({ body: `见[${said}](https://www.gov.cn/)。` }),
  'a problem': (said) => ({ frontMatter: `problems:\n  - id: w1\n    text: 群众反映${said}` }),
  'a measure': (said) => ({ frontMatter: `measures:\n  - id: c1\n    text: 群众反映${said}` }),
  'a note of a project': (said) => ({
    frontMatter: `projects:\n  - name: 甲\n    note: 经办${said}`,
  }),
  'the name of a project': (said) => ({ frontMatter: `projects:\n  - name: 甲${said}` }),
  'a target that is words': (said) => ({
    frontMatter: `targets:\n  - name: 甲\n    actual: 见${said}`,
  }),
  'a reason': (said) => ({
    frontMatter: `scores:\n  indicators:\n    - name: 甲\n      reason: 因${said}`,
  }),
  'the title of an attachment': (said) => ({ frontMatter: `attachments:\n  - title: 附表${said}` }),
  'a correction': (said) => ({
    frontMatter: `corrections:\n  - date: 2023-01-01\n    field: title\n    from: 甲${said}\n    to: 乙\n    reason: 误写`,
  }),
  'the name of the source': (said) => ({ frontMatter: `source:\n  name: 示例局${said}` }),
};

/** What the rules about people say of a report. */
function findingsIn(
  frontMatter: string,
  body: string,
  attachments: Surroundings['attachments'] = new Map(),
) {
  const file = readReport(exampleFile, exampleSource(frontMatter, body));
  expect(file.problems).toEqual([]);
  const { findings } = checkReport(file, { ...nowhere, attachments });
  return findings;
}

const nowhere: Omit<Surroundings, 'attachments'> = {
  department: null,
  scheme: null,
  previous: null as Report | null,
  previousScheme: null,
  lastYear: null,
  otherNames: [],
  reportIds: new Set(),
  wording: [],
  ledger: null,
};

function expectHidden(findings: readonly Finding[], value: string) {
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).not.toContain(value);
}

describe.each(Object.entries(inReport))('in %s', (_, place) => {
  test.each(data)('finds a %s and shows it masked: %s', (kind, value, said) => {
    const { frontMatter = '', body = '正文。' } = place(`${said}${value}`);
    const findings = findingsIn(frontMatter, body);
    const found = findings.filter(({ rule }) => rule === 'personal-data-is-not-published');
    expect(found.map(({ message }) => message).join()).toContain(`有${kind}（`);
    expectHidden(findings, value);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);

const inAttachment: Readonly<Record<string, (said: string) => readonly [string, Uint8Array]>> = {
  'a paragraph of a Word file': (said) => ['a.docx', wordFile({ paragraphs: [`经查${said}。`] })],
  'the margin of a Word file': (said) => ['a.docx', wordFile({ paragraphs: ['甲'], header: said })],
  'a comment of a Word file': (said) => [
    'a.docx',
    wordFile({ paragraphs: ['甲'], comment: { author: '', text: said } }),
  ],
  'what a Word file deleted': (said) => [
    'a.docx',
    wordFile({ paragraphs: ['甲'], deleted: { author: '', text: said } }),
  ],
  'the keywords of a Word file': (said) => [
    'a.docx',
    wordFile({ paragraphs: ['甲'], keywords: said }),
  ],
  'a cell of a workbook': (said) => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['事项', '说明'],
        ['甲', said],
      ]),
      '名单',
    );
    return [
      'a.xlsx',
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    ];
  },
  'a cell of an old workbook': (said) => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['事项', '说明'],
        ['甲', said],
      ]),
      '名单',
    );
    return [
      'a.xls',
      new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    ];
  },
  CSV: (said) => ['a.csv', encode(`事项,说明\r\n甲,${said}\r\n`)],
  'a text file': (said) => ['a.txt', encode(`经查\n${said}\n属实。`)],
};

describe.each(Object.entries(inAttachment))('in %s', (_, place) => {
  test.each(data)('finds a %s and shows it masked: %s', async (kind, value, said) => {
    const [name, bytes] = place(`${said}${value}`);
    const inspection = await inspectAttachment(bytes, name);
    const frontMatter = `attachments:\n  - title: 名单\n    file: ${name}`;
    const content = attachmentContent(bytes);
    const attachment = { bytes: bytes.length, sha256: '', content, inspection };
    const findings = findingsIn(frontMatter, '正文。', new Map([[name, attachment]]));
    const found = findings.filter(({ rule }) => rule === 'attachments-hold-no-personal-data');
    expect(found.map(({ message }) => message).join()).toContain(`有${kind}（`);
    expectHidden(findings, value);
  });
});
