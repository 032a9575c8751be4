import { resolve } from 'node:path';
import type { NewDepartment } from '#drafting/department-template.ts';
import type { SiteIdentity } from '#drafting/site-template.ts';
import { siteUrl } from '#drafting/site-template.ts';
import type { ReportRequest } from '#filing/plan-report.ts';
import { CommandError } from './command.ts';

/** What can be begun, with what each cannot do without. */
export const required = {
  report: ['department', 'year'],
  department: ['id', 'name'],
  site: ['name', 'organisation', 'host'],
} as const;

export type Kind = keyof typeof required;

/** What a person has said so far, on the command line or in answer to questions. */
export interface Answers {
  readonly department?: string | undefined;
  readonly year?: string | undefined;
  readonly scheme?: string | undefined;
  readonly followUp?: ReportRequest['followUp'] | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly short?: string | undefined;
  readonly level?: string | undefined;
  readonly region?: string | undefined;
  readonly category?: string | undefined;
  readonly out?: string | undefined;
  readonly here?: boolean | undefined;
  readonly organisation?: string | undefined;
  readonly host?: string | undefined;
}

export type NewRequest =
  | ({ readonly kind: 'report' } & ReportRequest)
  | ({ readonly kind: 'department'; readonly id: string } & NewDepartment)
  | { readonly kind: 'site'; readonly out: string | null; readonly identity: SiteIdentity };

export function kindOf(word: string): Kind {
  if (Object.hasOwn(required, word)) return word as Kind;
  throw new CommandError(
    `不能新建 ${word}；可以写 report（报告）、department（部门）或 site（网站）`,
  );
}

/** What is still to be said before anything can be created. */
export function missingFor(kind: Kind, answers: Answers): readonly (keyof Answers)[] {
  const needed: readonly (keyof Answers)[] =
    kind === 'site' && !answers.here ? ['out', ...required.site] : required[kind];
  return needed.filter((key) => !answers[key]);
}

/** @throws CommandError where something is missing or cannot be meant. */
export function requestOf(kind: Kind, answers: Answers): NewRequest {
  const missing = missingFor(kind, answers);
  if (missing.length > 0) {
    const flags = missing.map((key) => `--${key}`).join('、');
    const other = missing.includes('out') ? '（或者用 --here 就地删去示例）' : '';
    throw new CommandError(`缺少 ${flags}${other}。用 --help 查看可用参数`);
  }
  const { department = '', year = '', id = '', name = '', organisation = '', host = '' } = answers;
  switch (kind) {
    case 'report':
      return {
        kind,
        department,
        year: yearOf(year),
        scheme: answers.scheme ?? null,
        followUp: answers.followUp ?? null,
      };
    case 'department': {
      const { short = null, level = null, region = null, category = null } = answers;
      return { kind, id, name, short, level, region, category };
    }
    case 'site': {
      if (answers.here && answers.out !== undefined) {
        throw new CommandError('--out 与 --here 只能写一个');
      }
      const out = answers.here ? null : resolve(answers.out ?? '');
      return { kind, out, identity: { name, organisation, url: urlOf(host) } };
    }
    default:
      return kind satisfies never;
  }
}

function yearOf(text: string): number {
  if (!/^(?:19|20)\d{2}$/u.test(text)) {
    throw new CommandError(`年度应是四位数字，例如 2024，不是 ${text}`);
  }
  return Number(text);
}

function urlOf(host: string): string {
  const url = siteUrl(host);
  if (url === null) {
    throw new CommandError(`--host 写网站的域名，例如 jixiao.example.gov.cn，不是 ${host}`);
  }
  return url;
}
