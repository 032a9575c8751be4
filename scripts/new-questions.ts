import { select, text } from '@clack/prompts';
import { siteUrl } from '#drafting/site-template.ts';
import { isId } from '#filing/plan-department.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { answered, at, type Terminal } from './ask.ts';
import { askReport } from './new-report-questions.ts';
import type { Answers, Kind } from './new-request.ts';

export async function askKind(terminal: Terminal): Promise<Kind> {
  return answered(
    await select<Kind>({
      ...at(terminal),
      message: '新建什么？',
      options: [
        { value: 'report', label: '报告', hint: '一个部门一个年度' },
        { value: 'department', label: '部门', hint: '在部门名录中登记' },
        { value: 'site', label: '网站', hint: '不带示例的新网站' },
      ],
    }),
  );
}

/** Asks for what the command line has not said. */
export async function askFor(
  kind: Kind,
  answers: Answers,
  content: ContentDirectory,
  terminal: Terminal,
): Promise<Answers> {
  switch (kind) {
    case 'report':
      return askReport(answers, content, terminal);
    case 'department':
      return askTexts(answers, departmentQuestions, terminal);
    case 'site':
      return askTexts(answers, answers.here ? siteQuestions.slice(1) : siteQuestions, terminal);
    default:
      return kind satisfies never;
  }
}

interface TextQuestion {
  readonly key:
    | 'id'
    | 'name'
    | 'short'
    | 'level'
    | 'region'
    | 'category'
    | 'out'
    | 'organisation'
    | 'host';
  readonly message: string;
  readonly placeholder: string;
  /** What is wrong with an answer; a question without it may be left empty. */
  readonly wrong?: (answer: string) => string | undefined;
}

const needed = (answer: string) => (answer.trim() === '' ? '不能为空' : undefined);

const departmentQuestions: readonly TextQuestion[] = [
  { key: 'name', message: '部门全称', placeholder: '某市财政局', wrong: needed },
  {
    key: 'id',
    message: '部门编号（用作文件名和网址，以后不再改动）',
    placeholder: 'czj',
    wrong: (id) => (isId(id) ? undefined : '只能用小写字母、数字和连字符'),
  },
  { key: 'short', message: '简称（没有就直接回车）', placeholder: '市财政局' },
  { key: 'level', message: '层级（没有就直接回车）', placeholder: '市级' },
  { key: 'region', message: '地区（没有就直接回车）', placeholder: '某省某市' },
  { key: 'category', message: '类别（没有就直接回车）', placeholder: '财政' },
];

const siteQuestions: readonly TextQuestion[] = [
  { key: 'out', message: '新网站放在哪个文件夹', placeholder: '../wangzhan', wrong: needed },
  { key: 'name', message: '网站名称', placeholder: '某市绩效公开网', wrong: needed },
  { key: 'organisation', message: '主办单位', placeholder: '某市财政局', wrong: needed },
  {
    key: 'host',
    message: '网站的域名',
    placeholder: 'jixiao.example.gov.cn',
    wrong: (host) => (siteUrl(host) === null ? '写域名，例如 jixiao.example.gov.cn' : undefined),
  },
];

async function askTexts(
  answers: Answers,
  questions: readonly TextQuestion[],
  terminal: Terminal,
): Promise<Answers> {
  let all = answers;
  for (const { key, message, placeholder, wrong } of questions) {
    if (all[key]) continue;
    const answer = answered(
      await text({
        ...at(terminal),
        message,
        placeholder,
        validate: (typed) => wrong?.(typed ?? ''),
      }),
    ).trim();
    if (answer !== '') all = { ...all, [key]: answer };
  }
  return all;
}
