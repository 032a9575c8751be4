import { planDepartment } from '#filing/plan-department.ts';
import { planReport } from '#filing/plan-report.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { CommandError, command } from './command.ts';
import { departmentSteps, fileAloud, reportSteps, siteAloud, stripAloud } from './new-aloud.ts';
import { askFor, askKind } from './new-questions.ts';
import { type Answers, kindOf, missingFor, type NewRequest, requestOf } from './new-request.ts';

const help = `新建一份报告的草稿、一个部门，或者一个不带示例的网站。从不覆盖已有的文件。

用法：npm run new                                  在终端里一步一步地问
      npm run new -- report --department 编号 --year 年度 [--scheme 方案]
      npm run new -- department --id 编号 --name 全称 [--short 简称] [--level 层级] [--region 地区] [--category 类别]
      npm run new -- site --out 文件夹 --name 网站名称 --organisation 主办单位 --host 域名
      npm run new -- site --here --name 网站名称 --organisation 主办单位 --host 域名

  report            报告草稿：按评分方案列出版块和分值；沿用上年的指标、目标、项目和各级标题，不带数字；
                    列出上年的问题，等待填写整改状态
  --department      部门编号，与 content/departments/ 下的文件同名
  --year            预算年度，例如 2024
  --scheme          评分方案编号；不写则沿用上年的，没有上年的则用唯一适用的

  department        在部门名录中登记一个部门
  --id              部门编号：小写字母、数字和连字符，用作文件名和网址，以后不再改动
  --name            部门全称；新建网站时为网站名称
  --short           简称，不写则没有
  --level           层级，例如 市级
  --region          所在地区，例如 某某省某某市
  --category        类别，例如 群团组织

  site              一个可以直接运行的新网站，没有示例报告和部门
  --out             新网站的文件夹，应当还不存在或是空的
  --here            不另建文件夹，把本项目中没有改动过的示例内容删去；改动过的和自己写的文件都不动
  --organisation    主办单位
  --host            网站的域名，例如 jixiao.example.gov.cn

  --content         内容文件夹，默认 content
  --dry-run         只说明会做什么，不写入任何文件

退出码：0 已新建；2 无法新建。

例：npm run new -- report --department slsjyj --year 2024
`;

const options = {
  department: { type: 'string' },
  year: { type: 'string' },
  scheme: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  short: { type: 'string' },
  level: { type: 'string' },
  region: { type: 'string' },
  category: { type: 'string' },
  out: { type: 'string' },
  here: { type: 'boolean', default: false },
  organisation: { type: 'string' },
  host: { type: 'string' },
  content: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
} as const;

await command(help, options, async (values, [word, ...rest]) => {
  if (rest.length > 0) throw new CommandError(`多出的参数：${rest.join(' ')}。用 --help 查看用法`);
  const root = process.cwd();
  const { content: folder, 'dry-run': dry } = values;
  const place = { root, folder, content: openContent(root, folder) };
  const request = await complete(word, values, place.content);
  switch (request.kind) {
    case 'report':
      return fileAloud(planReport(place, request), { dry, folder, steps: reportSteps });
    case 'department':
      return fileAloud(planDepartment(place, request), {
        dry,
        folder,
        steps: () => departmentSteps(request.id),
      });
    case 'site':
      return request.out === null
        ? stripAloud(request.identity, dry)
        : siteAloud(request.out, request.identity, dry);
    default:
      return request satisfies never;
  }
});

/** The whole request: from the command line, the rest by questions where a person can answer. */
async function complete(
  word: string | undefined,
  answers: Answers,
  content: ContentDirectory,
): Promise<NewRequest> {
  const { stdin: input, stdout: output } = process;
  const terminal = input.isTTY && output.isTTY ? { input, output } : null;
  if (word === undefined && !terminal) throw new CommandError(help);
  const kind = word === undefined && terminal ? await askKind(terminal) : kindOf(word ?? '');
  const known =
    terminal && missingFor(kind, answers).length > 0
      ? await askFor(kind, answers, content, terminal)
      : answers;
  return requestOf(kind, known);
}
