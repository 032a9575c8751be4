import { guidancePlaces } from '#prose/guidance.ts';
import { passages } from '#prose/passages.ts';
import { templateResidue } from '#prose/template-residue.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const templateIsFilledIn: ReportRule = {
  id: 'template-is-filled-in',
  family: 'residue',
  scope: 'report',
  severity: 'warning',
  question: '是否还留有模板的占位符、填写提示或没有选定的说法？',
  source: '公开的报告应当是填写完毕的文本；占位符和填写提示是模板的内容',
  *check(report) {
    const texts = passages(report);
    let found = 0;
    for (const { text, kind, at, placeAt } of texts) {
      for (const residue of templateResidue(text, kind)) {
        found += 1;
        yield disagrees({
          at,
          place: placeAt(residue.offset),
          stated: residue.text,
          message: `“${residue.text}”像是${residue.what}，请填写、选定或删去`,
        });
      }
    }
    // A draft may keep what it has to say to its author.
    for (const place of report.data.status === 'published' ? guidancePlaces(report) : []) {
      found += 1;
      yield disagrees({
        at: [],
        place,
        message: '正文还留有填写说明（不会显示在网页上），写完后请删去这一行',
      });
    }
    if (found === 0 && texts.length > 0) yield agrees([], `${texts.length}处文字没有模板遗留`);
  },
  examples: {
    valid: [
      {
        name: '填写完毕',
        frontMatter: '',
        body: '比上年增加3.5万元，变动率按增加（减少）额计算；联系电话138\\*\\*\\*\\*1234。',
      },
      {
        name: '草稿里的填写说明',
        frontMatter: 'status: draft',
        body: '## 一、基本情况\n\n[填写说明]: - (写明机构设置。)\n\n正文。',
      },
    ],
    invalid: [
      {
        name: '写完没有删去填写说明',
        frontMatter: '',
        body: '## 一、基本情况\n\n[填写说明]: - (写明机构设置。)\n\n正文。',
        findings: [
          { at: '', message: '正文还留有填写说明（不会显示在网页上），写完后请删去这一行' },
        ],
      },
      {
        name: '占位符和没有选定的说法',
        frontMatter: '',
        body: '支出XX万元，比上年下降（增长）27.78%。',
        findings: [
          { at: '', message: '“XX”像是待填的占位符，请填写、选定或删去' },
          { at: '', message: '“下降（增长）”像是没有选定的说法，请填写、选定或删去' },
        ],
      },
      {
        name: '字数要求和没有填写的数字',
        frontMatter: 'problems:\n  - id: w1\n    text: 存在问题（100字以内）',
        body: '全省平均得分 分，没有数据的，仍保留该表格式。',
        findings: [
          {
            at: 'problems[0].text',
            message: '“（100字以内）”像是模板的字数要求，请填写、选定或删去',
          },
          { at: '', message: '“得分 分”像是没有填写的数字，请填写、选定或删去' },
          { at: '', message: '“仍保留该表格式”像是模板的填写提示，请填写、选定或删去' },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
