import { agrees, disagrees, type ReportRule } from './rule.ts';

/** The title of the page is the first level; the text begins with the second. */
const titleDepth = 1;

export const headingLevelsAreNotSkipped: ReportRule = {
  id: 'heading-levels-are-not-skipped',
  family: 'structure',
  scope: 'report',
  severity: 'note',
  question: '标题是否逐级展开，没有越级？',
  source: '读屏软件按标题级别朗读和跳转，越级会使读者以为漏了内容',
  *check({ sections }) {
    let before = { depth: titleDepth, title: '' };
    let found = 0;
    for (const { depth, title, place } of sections) {
      if (depth > before.depth + 1) {
        found += 1;
        const after = before.title === '' ? '正文开头' : `“${before.title}”之下`;
        yield disagrees({
          at: [],
          place,
          stated: '#'.repeat(depth),
          expected: '#'.repeat(before.depth + 1),
          message: `${after}的标题“${title}”写作${'#'.repeat(depth)}，越过了${'#'.repeat(before.depth + 1)}一级`,
        });
      }
      before = { depth, title };
    }
    if (sections.length > 0 && found === 0) yield agrees([], `${sections.length}个标题逐级展开`);
  },
  examples: {
    valid: [
      {
        name: '二级之下是三级',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n甲。\n\n## 二、综合评价\n\n乙。',
      },
    ],
    invalid: [
      {
        name: '二级之下直接写四级',
        frontMatter: '',
        body: '## 一、基本情况\n\n#### （一）部门概况\n\n甲。',
        findings: [
          {
            at: '',
            message: '“一、基本情况”之下的标题“（一）部门概况”写作####，越过了###一级',
          },
        ],
      },
      {
        name: '正文从三级开始',
        frontMatter: '',
        body: '### 一、基本情况\n\n甲。',
        findings: [{ at: '', message: '正文开头的标题“一、基本情况”写作###，越过了##一级' }],
      },
    ],
    missing: [{ name: '没有标题', frontMatter: '', body: '正文。' }],
  },
};
