import { select, text } from '@clack/prompts';
import { type Department, departmentName, departmentNames } from '#core/department.ts';
import { schemesOf } from '#core/scheme-choice.ts';
import type { FollowedProblem } from '#drafting/report-template.ts';
import { schemeForYear } from '#drafting/scheme-for-year.ts';
import { lastScheme, openProblems } from '#filing/plan-report.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { answered, at, type Terminal } from './ask.ts';
import { CommandError } from './command.ts';
import type { Answers } from './new-request.ts';

/** Asks for what the command line has not said, and what became of last year's problems. */
export async function askReport(
  answers: Answers,
  content: ContentDirectory,
  terminal: Terminal,
): Promise<Answers> {
  const department = answers.department ?? (await askDepartment(content, terminal));
  const year = answers.year ?? (await askYear(terminal));
  const scheme =
    answers.scheme ?? (await askScheme(content, { department, year: Number(year) }, terminal));
  const followUp: FollowedProblem[] = [];
  for (const problem of openProblems(content, department, Number(year))) {
    followUp.push({ ...problem, status: await askStatus(problem, terminal) });
  }
  return { ...answers, department, year, scheme, followUp };
}

/** More than these are not for scrolling through. */
const mostListed = 12;

async function askDepartment(content: ContentDirectory, terminal: Terminal): Promise<string> {
  const known = content.departments.values();
  if (known.length === 0) {
    throw new CommandError('部门名录还是空的；请先登记部门：npm run new -- department');
  }
  if (known.length <= mostListed) {
    return answered(
      await select({
        ...at(terminal),
        message: '哪个部门？',
        options: known.map((one) => ({ value: one.id, label: departmentName(one), hint: one.id })),
      }),
    );
  }
  const typed = await text({
    ...at(terminal),
    message: '哪个部门？写编号，或名称中的几个字',
    validate: (words) => {
      const found = departmentsLike(known, words ?? '');
      if (found.length === 1) return undefined;
      const some = found.slice(0, 5).map((one) => `${one.id}（${departmentName(one)}）`);
      return found.length === 0 ? '名录中没有' : `有${found.length}个：${some.join('、')}`;
    },
  });
  return departmentsLike(known, answered(typed))[0]?.id ?? '';
}

/** The department of that id, or all whose names hold the words. */
function departmentsLike(known: readonly Department[], typed: string): readonly Department[] {
  const words = typed.trim();
  const exact = known.filter(({ id }) => id === words);
  if (exact.length > 0 || words === '') return exact;
  return known.filter((one) => departmentNames(one).some((name) => name.includes(words)));
}

async function askYear(terminal: Terminal): Promise<string> {
  return answered(
    await text({
      ...at(terminal),
      message: '预算年度（不是发布的年份）',
      placeholder: '2024',
      validate: (year) =>
        /^(?:19|20)\d{2}$/u.test(year ?? '') ? undefined : '写四位数字，例如 2024',
    }),
  );
}

/** Asked only where it does not follow from the last report or the year. */
async function askScheme(
  content: ContentDirectory,
  { department, year }: { readonly department: string; readonly year: number },
  terminal: Terminal,
): Promise<string | undefined> {
  const schemes = content.schemes.values();
  const last = lastScheme(content, department, year);
  if (schemes.length === 0 || !('reason' in schemeForYear(schemes, { year, asked: null, last }))) {
    return undefined;
  }
  const fitting = schemesOf(schemes, year);
  return answered(
    await select({
      ...at(terminal),
      message: '按哪个评分方案？',
      options: (fitting.length > 0 ? fitting : schemes).map(({ id, name }) => ({
        value: id,
        label: name,
        hint: id,
      })),
      maxItems: 8,
    }),
  );
}

async function askStatus(
  { id, text: problem }: FollowedProblem,
  terminal: Terminal,
): Promise<FollowedProblem['status']> {
  const status = answered(
    await select<'已整改' | '进行中' | '未整改' | 'later'>({
      ...at(terminal),
      message: `上年的问题 ${id}：${problem}`,
      options: [
        { value: 'later', label: '以后再填' },
        { value: '已整改' },
        { value: '进行中' },
        { value: '未整改' },
      ],
    }),
  );
  return status === 'later' ? null : status;
}
