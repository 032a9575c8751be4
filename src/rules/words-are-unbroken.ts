import { characterSet, nextOf, spaces } from '#prose/character-set.ts';
import { type Passage, passages } from '#prose/passages.ts';
import { spacesInWords } from '#prose/punctuation.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** 95. 10%: a figure that a line break has cut in two. */
const cutFigure = /(?<=[\p{Script=Han}])\d+(?:\.\s+\d+|\s+\.\d+)(?=\s?[%％万亿元])/gu;

const anySpace = characterSet(spaces);

export const wordsAreUnbroken: ReportRule = {
  id: 'words-are-unbroken',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '词语和数字中间是否夹有空格，段落是否在句中断开？',
  source: '从PDF复制的文字常在换行处留下空格和断行，读者和检索都会受影响',
  *check(report) {
    const texts = passages(report).filter(({ kind }) => kind === 'paragraph');
    let found = 0;
    for (const [index, passage] of texts.entries()) {
      const { text, placeAt } = passage;
      const isSpaced = nextOf(text, anySpace) >= 0;
      for (const slip of isSpaced ? spacesInWords(text) : []) {
        found += 1;
        yield disagrees({
          at: [],
          place: placeAt(slip.offset),
          fix: { find: slip.text, replace: '' },
          message: `“${around(text, slip.offset)}”中间夹有空格`,
        });
      }
      for (const { 0: cut, index: offset } of isSpaced ? text.matchAll(cutFigure) : []) {
        found += 1;
        yield disagrees({
          at: [],
          place: placeAt(offset),
          severity: 'warning',
          stated: cut,
          message: `数字“${cut}”中间夹有空格，读者无法确定是一个数还是两个数`,
        });
      }
      if (breaksOff(passage, texts[index + 1])) {
        found += 1;
        yield disagrees({
          at: [],
          place: placeAt(text.length - 1),
          stated: text.slice(-8),
          message: `这一段以“${text.slice(-1)}”结束，句子似乎没有写完或被断成两段`,
        });
      }
    }
    if (found === 0 && texts.length > 0) yield agrees([], `${texts.length}段文字没有断开的词语`);
  },
  examples: {
    valid: [
      { name: '没有断开', frontMatter: '', body: '机构设置包括会本级内设机构7 个，执行率95.10%。' },
    ],
    invalid: [
      {
        name: '词语中间的空格',
        frontMatter: '',
        body: '机构设置包括会 本级内设机构，分别是办公室。',
        findings: [{ at: '', message: '“包括会 本级内”中间夹有空格' }],
      },
      {
        name: '数字中间的空格',
        frontMatter: '',
        body: '全年执行率为95. 10%。',
        findings: [
          {
            at: '',
            message: '数字“95. 10”中间夹有空格，读者无法确定是一个数还是两个数',
          },
        ],
      },
      {
        name: '段落在句中断开',
        frontMatter: '',
        body: '我局负责全市教育改革发展规划的拟订和实施，\n\n统筹各级各类教育的协调发展。',
        findings: [{ at: '', message: '这一段以“，”结束，句子似乎没有写完或被断成两段' }],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 3), offset + 4);
}

/** A comma ends no paragraph; before a table or a list it may stand for a colon. */
function breaksOff({ text }: Passage, next: Passage | undefined): boolean {
  return text.length >= 12 && /[，、]$/u.test(text) && next !== undefined;
}
