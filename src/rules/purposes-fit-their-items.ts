import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** Budget items whose names say what their money is for. */
const items = [
  '住房公积金',
  '医疗保险',
  '养老保险',
  '职业年金',
  '工伤保险',
  '失业保险',
  '生育保险',
  '购房补贴',
];
const statement = new RegExp(
  `(?<item>${items.join('|')})[^。；]{0,80}?(?<lead>主要用于|用于)[：:]?(?<purpose>[^，。；]{2,40})`,
  'gu',
);

export const purposesFitTheirItems: ReportRule = {
  id: 'purposes-fit-their-items',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '住房公积金、医疗保险等科目所写的用途是否与科目相符？',
  source: '政府收支分类科目的名称即其用途；复制上一科目的说明时容易遗留别的用途',
  *check(report) {
    for (const block of textBlocks(report)) {
      if (block.kind !== 'cell' && block.text.includes('用于')) yield* purposesOf(block);
    }
  },
  examples: {
    valid: [
      {
        name: '用途相符',
        frontMatter: '',
        body: '住房公积金支出86.20万元，主要用于：按规定为职工缴存住房公积金。',
      },
    ],
    invalid: [
      {
        name: '用途是别的科目的',
        frontMatter: '',
        body: '住房公积金支出86.20万元，主要用于：事业单位医疗保险支出。',
        findings: [
          {
            at: '',
            message: '“住房公积金”的用途写作“事业单位医疗保险支出”，与科目名称不一致',
          },
        ],
      },
    ],
    missing: [{ name: '没有写用途', frontMatter: '', body: '住房公积金支出86.20万元。' }],
  },
};

function* purposesOf({ text, placeAt }: TextBlock) {
  for (const { 0: printed, index, groups } of text.matchAll(statement)) {
    const { item = '', purpose = '', lead = '' } = groups ?? {};
    const between = printed.slice(item.length, printed.lastIndexOf(lead));
    // Several items in one sentence may share a purpose.
    if (items.some((one) => between.includes(one))) continue;
    const other = items.find((one) => one !== item && purpose.includes(one));
    const place = placeAt(index + printed.length - purpose.length);
    if (purpose.includes(item)) {
      yield { ...agrees([], `“${item}”用于${purpose}`), place };
    } else if (other !== undefined) {
      yield disagrees({
        at: [],
        place,
        stated: purpose,
        message: `“${item}”的用途写作“${purpose}”，与科目名称不一致`,
      });
    }
  }
}
