import type { CheckRun } from './check-run.ts';
import { findingsGithub } from './findings-github.ts';
import { findingsGitlab } from './findings-gitlab.ts';
import { findingsJson } from './findings-json.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { findingsPretty } from './findings-pretty.ts';
import { findingsSarif } from './findings-sarif.ts';

/** A way to print a run of the checks. */
export interface Format {
  /** What it is for, in Chinese, for `--help`. */
  readonly use: string;
  readonly print: (run: CheckRun) => string;
}

/** Every format of `npm run check`, in the order of its help. */
export const formats: Readonly<Record<string, Format>> = {
  pretty: { use: '供阅读（默认）', print: findingsPretty },
  json: { use: '供程序使用', print: findingsJson },
  sarif: { use: 'SARIF 2.1.0，供代码扫描平台使用', print: findingsSarif },
  github: { use: '在 GitHub Actions 中标注到行', print: findingsGithub },
  gitlab: { use: 'GitLab 的代码质量报告', print: findingsGitlab },
  markdown: { use: '作为合并请求的评论', print: findingsMarkdown },
};
