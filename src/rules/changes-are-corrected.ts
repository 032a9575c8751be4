import type { FigureChange } from '#core/content-changes.ts';
import { textField, undisclosed } from '#core/correction.ts';
import { departmentNames } from '#core/department.ts';
import { pathOf } from '#core/figure-name.ts';
import type { Path, Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { publishedStates } from '#core/report-ledger.ts';
import { figureChanges } from '#reviewing/figure-changes.ts';
import { textChanges } from '#reviewing/text-changes.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

export const changesAreCorrected: ReportRule = {
  id: 'changes-are-corrected',
  family: 'metadata',
  scope: 'report',
  severity: 'error',
  acknowledgeable: false,
  question: '发布之后改动的数字是否都有更正记录？',
  source: '政府信息公开条例第四十一条：公开的信息不准确的，应当予以更正；原值随更正一并公开',
  *check(report, { ledger, department }) {
    const last = publishedStates(ledger?.entries ?? []).at(-1);
    if (!ledger || !last || report.data.status !== 'published') return;
    // Of a ledger that cannot be believed another rule tells.
    if (ledger.troubles.length > 0) return;
    const { before, unchanged } = ledger;
    if (!before && !unchanged) {
      yield disagrees({
        at: [],
        file: ledger.file,
        place: { line: last.number, column: 1 },
        message: `台账登记的版本 ${last.version} 不能读取，无从得知改动了什么；请从 Git 历史中恢复它的留存文件`,
      });
      return;
    }
    const found = before ? [...changes(before, report, departmentNames(department))] : [];
    yield* found;
    if (found.length === 0) {
      yield agrees([], `与${last.version}公布的版本相比，没有未经更正的数字`);
    }
  },
  examples: {
    valid: [
      {
        name: '没有改动',
        frontMatter: 'budget:\n  expenditure: 98.00',
        recorded: 'budget:\n  expenditure: 98.00',
      },
      {
        name: '改动的数字有更正记录，补充公开的数字不必更正',
        frontMatter:
          'budget:\n  adjusted: 100.00\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 89.00\n    to: 98.00\n    reason: 录入时两位数字颠倒',
        recorded: 'budget:\n  expenditure: 89.00',
      },
      {
        name: '正文中的数字有更正记录',
        frontMatter:
          'corrections:\n  - date: 2023-09-01\n    field: text\n    from: 举办培训12场\n    to: 举办培训15场\n    reason: 漏计三场',
        body: '## 一、基本情况\n\n全年举办培训15场。',
        recorded: 'unit: 万元',
        recordedBody: '## 一、基本情况\n\n全年举办培训12场。',
      },
    ],
    invalid: [
      {
        name: '改了数字没有更正记录',
        frontMatter: 'budget:\n  expenditure: 98.00',
        recorded: 'budget:\n  expenditure: 89.00',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数已公布为89.00，现为98.00，没有更正记录；有误的请改回，确需更正的在 corrections 中写明 date 更正日期、field: budget.expenditure、from: 89.00、to: 98.00、reason 更正原因',
          },
        ],
      },
      {
        name: '删去了公开过的数字',
        frontMatter: 'budget:\n  adjusted: 100.00',
        recorded: 'budget:\n  adjusted: 100.00\n  executionRate: 92.10%',
        findings: [
          {
            at: 'budget.executionRate',
            message:
              '执行率已公布为92.10%，现已删去，没有更正记录；有误的请改回，确需更正的在 corrections 中写明 date 更正日期、field: budget.executionRate、from: 92.10%、to: 未公开、reason 更正原因',
          },
        ],
      },
      {
        name: '改了正文中的数字',
        frontMatter: 'unit: 万元',
        body: '## 一、基本情况\n\n全年举办培训15场。',
        recorded: 'unit: 万元',
        recordedBody: '## 一、基本情况\n\n全年举办培训12场。',
        findings: [
          {
            at: '',
            message:
              '正文“全年举办培训”已公布为12场，现为15场，没有更正记录；有误的请改回，确需更正的在 corrections 中写明 date 更正日期、field: text、from: 12场、to: 15场、reason 更正原因',
          },
        ],
      },
    ],
    missing: [{ name: '还没有登记', frontMatter: 'budget:\n  expenditure: 98.00' }],
  },
};

/** A figure of the front matter is told once, not again at each place of the text that restates it. */
function* changes(before: Report, after: Report, names: readonly string[]): Generator<Observation> {
  const figures = figureChanges(before, after).filter(({ unrecorded }) => unrecorded);
  const told = new Set(figures.map(({ at }) => at));
  for (const change of figures) yield uncorrected(change, { at: pathOf(change.at) });
  for (const change of textChanges(before, after, names)) {
    if (!change.unrecorded || (change.at !== '' && told.has(change.at))) continue;
    // What is gone has no place of its own any more.
    const line = change.to === null ? after.textLine : change.line;
    yield uncorrected(
      { ...change, name: `正文“${change.name}”`, at: textField },
      { at: [], ...(line === null ? {} : { place: { line, column: 1 } }) },
    );
  }
}

function uncorrected(
  { name, at, from, to }: Pick<FigureChange, 'name' | 'at' | 'from' | 'to'>,
  where: { readonly at: Path; readonly place?: Place },
): Observation {
  const old = from ?? undisclosed;
  const now = to ?? undisclosed;
  return disagrees({
    ...where,
    stated: now,
    expected: old,
    message: `${name}已公布为${old}，${to === null ? '现已删去' : `现为${now}`}，没有更正记录；有误的请改回，确需更正的在 corrections 中写明 date 更正日期、field: ${at}、from: ${old}、to: ${now}、reason 更正原因`,
  });
}
