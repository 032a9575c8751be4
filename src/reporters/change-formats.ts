import type { ContentChanges } from '#core/content-changes.ts';
import { changesJson } from './changes-json.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { changesPretty } from './changes-pretty.ts';
import type { Paint } from './check-run.ts';

/** A way to print what changed. */
export interface ChangeFormat {
  /** What it is for, in Chinese, for `--help`. */
  readonly use: string;
  readonly print: (changes: ContentChanges, paint: Paint) => string;
}

/** Every format of `npm run changes`, in the order of its help. */
export const changeFormats: Readonly<Record<string, ChangeFormat>> = {
  pretty: { use: '供阅读（默认）', print: changesPretty },
  markdown: { use: '作为合并请求的评论', print: changesMarkdown },
  json: { use: '供程序使用', print: changesJson },
};
