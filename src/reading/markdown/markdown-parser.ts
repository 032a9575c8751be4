import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import type * as CjkFriendly from 'remark-cjk-friendly';
import type * as Gfm from 'remark-gfm';
import type * as Mdx from 'remark-mdx';
import type * as Parse from 'remark-parse';
import type * as Unified from 'unified';

const require = createRequire(import.meta.url);

let known: ReturnType<typeof loaded> | null = null;

/**
 * MDX syntax without running any of it. Single tildes stay text (`5~10次`), and emphasis closes
 * beside Chinese quotes (`**“两个健康”**示范`).
 *
 * @throws What the libraries throw.
 */
export function parseMarkdown(text: string): Root {
  known ??= loaded();
  return known.parse(text) as Root;
}

/** The 200 modules of the parser, which take a tenth of a second: texts that are plain need none. */
function loaded() {
  const { unified } = require('unified') as typeof Unified;
  const { default: remarkParse } = require('remark-parse') as typeof Parse;
  const { default: remarkMdx } = require('remark-mdx') as typeof Mdx;
  const { default: remarkGfm } = require('remark-gfm') as typeof Gfm;
  const { default: remarkCjkFriendly } = require('remark-cjk-friendly') as typeof CjkFriendly;
  return unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .freeze();
}
