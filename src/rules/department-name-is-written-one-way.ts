import { type Passage, passages } from '#prose/passages.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const departmentNameIsWrittenOneWay: ReportRule = {
  id: 'department-name-is-written-one-way',
  family: 'wording',
  scope: 'report',
  severity: 'warning',
  question: '部门名称中的“和”“与”“及”是否与登记的名称一致？',
  source: '机构名称以批准的全称为准；“规划和自然资源局”与“规划与自然资源局”不是同一个名称',
  *check(report, { department }) {
    const names = (department?.names ?? [])
      .map(({ name }) => name)
      .filter((name) => joint.test(name));
    if (names.length === 0) return;
    let held = 0;
    for (const name of names) {
      const pattern = new RegExp(name.split(joint).map(literal).join('(?:以及|[和与及、])'), 'gu');
      for (const passage of passages(report)) {
        for (const { 0: written, index } of passage.text.matchAll(pattern)) {
          if (names.includes(written)) held += 1;
          else yield differs(passage, { written, name, offset: index });
        }
      }
    }
    if (held > 0) yield agrees([], `${held}处部门名称与登记的写法一致`);
  },
  examples: {
    valid: [
      {
        name: '写法一致',
        frontMatter:
          'department: guihua\ntitle: 示例市规划和自然资源局2022年度部门整体支出绩效自评报告',
      },
    ],
    invalid: [
      {
        name: '“和”写成“与”',
        frontMatter: 'department: guihua',
        body: '示例市规划与自然资源局机关设9个科室。',
        findings: [
          {
            at: '',
            message: '此处写“示例市规划与自然资源局”，登记的名称是“示例市规划和自然资源局”',
          },
        ],
      },
    ],
    missing: [{ name: '名称中没有“和”', frontMatter: '', body: '示例局机关设9个科室。' }],
  },
};

const joint = /以及|[和与及]/u;

function differs(
  { at, kind, placeAt }: Passage,
  {
    written,
    name,
    offset,
  }: { readonly written: string; readonly name: string; readonly offset: number },
) {
  return disagrees({
    at,
    place: placeAt(offset),
    stated: written,
    expected: name,
    ...(kind === 'front-matter' ? {} : { fix: { find: written, replace: name } }),
    message: `此处写“${written}”，登记的名称是“${name}”`,
  });
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
