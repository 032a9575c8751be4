import { type BrokenTable, readTables } from '#prose/broken-tables.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const head = '| 项目 | 金额 |\n| --- | ---: |\n';

export const tablesAreWhole: ReportRule = {
  id: 'tables-are-whole',
  family: 'structure',
  scope: 'report',
  severity: 'error',
  question: '正文中的表格是否完整，每一行的格数是否与表头相同？',
  source: 'GitHub Flavored Markdown 第4.10节：表头下须有分隔行，多于表头的格不显示',
  *check(report) {
    const { tables, broken } = readTables(report);
    for (const one of broken) {
      yield disagrees({ at: [], place: one.place, message: told(one) });
    }
    if (tables > 0 && broken.length === 0) yield agrees([], `${tables}个表格各行格数与表头相同`);
  },
  examples: {
    valid: [
      { name: '各行与表头同为两格', frontMatter: '', body: `${head}| 甲 | 1.00 |\n| 乙 |  |` },
      { name: '格内的竖线已转义', frontMatter: '', body: `${head}| 甲\\|乙 | 1.00 |` },
    ],
    invalid: [
      {
        name: '表头下没有分隔行',
        frontMatter: '',
        body: '| 项目 | 金额 |\n| 甲 | 1.00 |',
        findings: [
          {
            at: '',
            message:
              '这几行没有成为表格；表头下面要有一行“| --- | --- |”，格数与表头相同，各行之间不留空行',
          },
        ],
      },
      {
        name: '末尾少一格',
        frontMatter: '',
        body: `${head}| 甲 |\n| 乙 | 1.00 |`,
        findings: [{ at: '', message: '表格的这一行有1格，表头有2格；请补足，空着的格也要写“|”' }],
      },
      {
        name: '多出一格',
        frontMatter: '',
        body: `${head}| 甲 | 1.00 | 2.00 |`,
        findings: [
          {
            at: '',
            message:
              '表格的这一行有3格，表头有2格，多出的不会显示；请删去多余的“|”，格内的竖线写作 \\|',
          },
        ],
      },
      {
        name: '竖线写成全角',
        frontMatter: '',
        body: `${head}| 甲｜1.00 |`,
        findings: [
          { at: '', message: '表格的这一行有1格，表头有2格；全角的“｜”不能分格，请改为“|”' },
        ],
      },
    ],
    missing: [{ name: '正文没有表格', frontMatter: '', body: '无。' }],
  },
};

function told(broken: BrokenTable): string {
  if (broken.kind === 'paragraph') {
    return '这几行没有成为表格；表头下面要有一行“| --- | --- |”，格数与表头相同，各行之间不留空行';
  }
  const { cells, heads, wideBar } = broken;
  const counts = `表格的这一行有${cells}格，表头有${heads}格`;
  if (cells > heads) {
    return `${counts}，多出的不会显示；请删去多余的“|”，格内的竖线写作 \\|`;
  }
  return wideBar
    ? `${counts}；全角的“｜”不能分格，请改为“|”`
    : `${counts}；请补足，空着的格也要写“|”`;
}
