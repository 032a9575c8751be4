/**
 * Every library that reading loads only when a text needs it, loaded at once. Astro loads them by
 * `import()`, and while it does, Node refuses `require()`: whoever reads reports beside Astro waits for
 * this module first.
 */
import 'hast-util-to-html';
import 'mdast-util-to-hast';
import 'remark-cjk-friendly';
import 'remark-gfm';
import 'remark-mdx';
import 'remark-parse';
import 'unified';
