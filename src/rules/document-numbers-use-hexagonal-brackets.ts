import { documentNumberBrackets } from '#prose/punctuation.ts';
import { type ReportRule, slipsIn } from './rule.ts';

export const documentNumbersUseHexagonalBrackets: ReportRule = {
  id: 'document-numbers-use-hexagonal-brackets',
  family: 'wording',
  scope: 'report',
  severity: 'note',
  question: '文号中的年份是否用六角括号〔〕括入？',
  source: '党政机关公文格式：发文字号中的年份用六角括号“〔〕”括入',
  check: (report) =>
    slipsIn(report, documentNumberBrackets, {
      found: ({ text, right }) => `文号中的“${text.trim()}”应写作“${right}”`,
      none: () => '文号没有用错括号',
    }),
  examples: {
    valid: [
      {
        name: '六角括号',
        frontMatter: 'documentNumber: 示例财〔2022〕41号',
        body: '依据财预〔2020〕10号。',
      },
    ],
    invalid: [
      {
        name: '方括号与圆括号',
        frontMatter: 'documentNumber: 示例财（2022）41号',
        body: '依据财预[2020]10号。',
        findings: [
          { at: 'documentNumber', message: '文号中的“（2022）”应写作“〔2022〕”' },
          { at: '', message: '文号中的“[2020]”应写作“〔2020〕”' },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};
