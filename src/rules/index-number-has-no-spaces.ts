import { agrees, disagrees, type ReportRule } from './rule.ts';

export const indexNumberHasNoSpaces: ReportRule = {
  id: 'index-number-has-no-spaces',
  family: 'metadata',
  scope: 'report',
  severity: 'warning',
  question: '索引号中是否夹有空格或全角字符？',
  source: '政府信息公开条例第十二条：目录应当包括信息的索引；索引号夹有空格便无法据以检索',
  *check({ data: { indexNumber } }) {
    if (indexNumber === null) return;
    const right = indexNumber.normalize('NFKC').replaceAll(/\s/gu, '');
    yield right === indexNumber
      ? agrees(['indexNumber'], indexNumber)
      : disagrees({
          at: ['indexNumber'],
          stated: indexNumber,
          expected: right,
          message: `索引号“${indexNumber}”中夹有空格或全角字符，检索时与“${right}”不是同一个号`,
        });
  },
  examples: {
    valid: [{ name: '没有空格', frontMatter: 'indexNumber: 114403006955506492/2021-00426' }],
    invalid: [
      {
        name: '斜线前的空格',
        frontMatter: 'indexNumber: 11341802556345493F /202201-00014',
        findings: [
          {
            at: 'indexNumber',
            message:
              '索引号“11341802556345493F /202201-00014”中夹有空格或全角字符，检索时与“11341802556345493F/202201-00014”不是同一个号',
          },
        ],
      },
    ],
    missing: [{ name: '没有公开索引号', frontMatter: 'unit: 万元' }],
  },
};
