import type { Surroundings } from '#core/surroundings.ts';
import { nameAtEnd, selfStatements } from '#prose/other-departments.ts';
import { type Passage, passages } from '#prose/passages.ts';
import { coverQuotations } from '#prose/quotations.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** How names of public bodies end. */
const body = /[局会委办院厅部镇乡处府心道联社校馆所站团司署县区市]$/u;
/** Headings about work with others, or about what came from or went to them. */
const together = /会同|联合|共建|合作|协同|协作|划转|移交|转隶|对接|帮扶|与|和|同|向|对|由/u;

export const textSpeaksOfItsDepartment: ReportRule = {
  id: 'text-speaks-of-its-department',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '只有本部门才会写的话，写的是否是本部门的名称？',
  source: '套用其他部门的文本时容易遗留对方的名称；作为合作方提到其他部门不在此列',
  *check(report, { department, otherNames }) {
    if (!department) return;
    const own = [...department.names.map(({ name }) => name), department.short ?? ''].filter(
      Boolean,
    );
    // A short name that several regions share is our own as well.
    let filtered: readonly string[] | null = null;
    const others = () =>
      (filtered ??= otherNames.filter((name) => !own.some((one) => one.includes(name))));
    const kinds = new Set(['heading', 'paragraph', 'cell']);
    let held = 0;
    for (const passage of passages(report)) {
      if (!kinds.has(passage.kind) && !isTitle(passage)) continue;
      for (const statement of selfStatements(passage.text)) {
        const { offset } = statement;
        if (nameAtEnd(statement, own) !== null) {
          held += 1;
          continue;
        }
        if (!body.test(statement.before)) continue;
        const other = nameAtEnd(statement, others()) ?? otherGovernment(statement.before, own);
        if (other !== null) yield found({ passage, offset: offset - other.length, other, own });
      }
      const heading = passage.kind === 'heading' ? otherInHeading(passage.text, own, others) : null;
      if (heading !== null) {
        yield found({ passage, offset: passage.text.indexOf(heading), other: heading, own });
      }
    }
    if (held > 0) yield agrees([], `${held}处写明本部门名称`);
  },
  examples: {
    valid: [
      { name: '写的是本部门', frontMatter: '', body: '示例局机关设5个科室。' },
      {
        name: '提到合作的部门',
        frontMatter: '',
        body: '示例局为市政府工作部门，会同另一局2022年部门整体支出评价小组开展核查，由另一局设2个工作组。',
      },
    ],
    invalid: [
      {
        name: '套用其他部门的文本',
        frontMatter: '',
        body: '另一局机关设5个科室。2022年，另一局2022年度部门整体支出绩效自评总分为95分。',
        findings: [
          {
            at: '',
            message: '此处写“另一局”，本报告的部门是“示例局”，两者不一致',
          },
          {
            at: '',
            message: '此处写“另一局”，本报告的部门是“示例局”，两者不一致',
          },
        ],
      },
      {
        name: '标题写其他部门',
        frontMatter: '',
        body: '## 一、另一局基本情况\n\n甲。',
        findings: [
          {
            at: '',
            message: '此处写“另一局”，本报告的部门是“示例局”，两者不一致',
          },
        ],
      },
    ],
    missing: [
      { name: '没有写部门名称', frontMatter: '' },
      { name: '部门不在名录中', frontMatter: 'department: weidengji', body: '另一局设5个科室。' },
    ],
  },
};

function isTitle({ kind, at }: Passage): boolean {
  return (
    kind === 'front-matter' && (at[0] === 'title' || (at[0] === 'attachments' && at[2] === 'title'))
  );
}

function found({
  passage,
  offset,
  other,
  own,
}: {
  readonly passage: Passage;
  readonly offset: number;
  readonly other: string;
  readonly own: readonly string[];
}) {
  return disagrees({
    at: passage.at,
    place: passage.placeAt(offset),
    stated: other,
    expected: own[0] ?? '',
    message: `此处写“${other}”，本报告的部门是“${own[0]}”，两者不一致`,
  });
}

function otherInHeading(
  text: string,
  own: readonly string[],
  others: () => Surroundings['otherNames'],
): string | null {
  // Most headings hold no name of a body at all.
  if (!/[局会委办院厅部镇乡处]|政府|中心|街道/u.test(text) || together.test(text)) return null;
  const covered = coverQuotations(text);
  if (own.some((name) => covered.includes(name))) return null;
  return others().find((name) => covered.includes(name)) ?? null;
}

/** 行政部门1个：包家镇人民政府, in a report of 裴兴镇人民政府: the other need not be registered. */
function otherGovernment(before: string, own: readonly string[]): string | null {
  const kind = /(?:人民政府|街道办事处)$/u.exec(before)?.[0];
  if (kind === undefined || !own.some((name) => name.endsWith(kind))) return null;
  const name = /[\p{Script=Han}]{2,6}(?:镇|乡|街道|县|区|市)?(?:人民政府|街道办事处)$/u.exec(
    before,
  )?.[0];
  return name !== undefined &&
    name === before &&
    !own.some((one) => one.endsWith(name) || name.endsWith(one))
    ? name
    : null;
}
