import { passages } from '#prose/passages.ts';
import { servingStaff } from '#prose/staff-counts.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const servingStaffExcludeRetirees: ReportRule = {
  id: 'serving-staff-exclude-retirees',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '编制、在编、在职人数之中是否没有列入离休、退休人员？',
  source: '离退休人员不占编制、不属于在职人员，人员情况按编制、在职、离退休分别列出',
  *check(report) {
    for (const { text, at, placeAt } of passages(report)) {
      for (const { serving, retirees } of servingStaff(text)) {
        if (!retirees) {
          const place = placeAt(serving.offset);
          yield { ...agrees(at, `“${serving.text}”之中没有离退休人员`), place };
          continue;
        }
        yield disagrees({
          at,
          place: placeAt(retirees.offset),
          stated: retirees.text,
          message: `“${serving.text}”之中列有“${retirees.text}”；离退休人员不占编制、不属于在职人员，请核对人数的口径`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '在职人员分类列出',
        frontMatter: '',
        body: '## 一、基本情况\n\n在职人员130人，其中：行政人员60人，事业人员70人。',
      },
    ],
    invalid: [
      {
        name: '编制人员中列有退休人员',
        frontMatter: '',
        body: '## 一、基本情况\n\n现有编制人员205人，其中：在职人员130人，退休人员75人。',
        findings: [
          {
            at: '',
            message:
              '“现有编制人员205人”之中列有“退休人员75人”；离退休人员不占编制、不属于在职人员，请核对人数的口径',
          },
        ],
      },
      {
        name: '在职人数的括号里列有离休人员',
        frontMatter: '',
        body: '## 一、基本情况\n\n年末在职人员88人（行政人员60人、离休人员2人）。',
        findings: [
          {
            at: '',
            message:
              '“年末在职人员88人”之中列有“离休人员2人”；离退休人员不占编制、不属于在职人员，请核对人数的口径',
          },
        ],
      },
    ],
    missing: [
      {
        name: '退休人员另计',
        frontMatter: '',
        body: '## 一、基本情况\n\n核定编制112名，实有在职人员105人，退休人员75人。',
      },
      {
        name: '退休人员列在分类之后，分类之和已是在职人数',
        frontMatter: '',
        body: '## 一、基本情况\n\n在职人员130人，其中：行政人员60人，事业人员70人，退休人员75人。',
      },
      { name: '没有写人员情况', frontMatter: '' },
    ],
  },
};
