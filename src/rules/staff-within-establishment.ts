import { passages } from '#prose/passages.ts';
import { establishments } from '#prose/staff-counts.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const staffWithinEstablishment: ReportRule = {
  id: 'staff-within-establishment',
  family: 'prose',
  scope: 'report',
  severity: 'note',
  question: '实有在编在职人数是否没有超过编制数？',
  source: '在职人员控制率＝在职人员数÷编制数，一般不高于100%；超编的应当说明',
  *check(report) {
    for (const { text, at, placeAt } of passages(report)) {
      for (const { posts, staff } of establishments(text)) {
        const place = placeAt(staff.offset);
        if (staff.count <= posts.count) {
          yield { ...agrees(at, `${posts.text}，${staff.text}`), place };
          continue;
        }
        const difference = String(staff.count - posts.count);
        yield disagrees({
          at,
          place,
          stated: staff.text,
          expected: posts.text,
          difference,
          message: `“${staff.text}”多于“${posts.text}”，多出${difference}；如属超编或含编外人员，请说明`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '实有人数在编制之内',
        frontMatter: '',
        body: '## 一、基本情况\n\n年末核定编制112名，实有在职人员105人。',
      },
    ],
    invalid: [
      {
        name: '实有人数多于编制',
        frontMatter: '',
        body: '## 一、基本情况\n\n核定编制112名，实有在编人员115人。',
        findings: [
          {
            at: '',
            message: '“实有在编人员115人”多于“核定编制112名”，多出3；如属超编或含编外人员，请说明',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有写编制数',
        frontMatter: '',
        body: '## 一、基本情况\n\n实有在编人员115人。',
      },
      {
        name: '分类写编制，人数另含编外人员',
        frontMatter: '',
        body: '## 一、基本情况\n\n行政编制60名、事业编制40名，现有在职人员115人，含编外聘用人员20人。',
      },
    ],
  },
};
