/** Front matter that every example shares; an example's own keys replace these. */
const common: readonly (readonly [string, string])[] = [
  ['title', '示例局2022年度部门整体支出绩效自评报告'],
  ['department', 'shili'],
  ['year', '2022'],
  ['scheme', 'shili-scheme'],
  ['status', 'published'],
];

/** The file that example reports are read from. */
export const exampleFile = 'content/reports/shili/2022.mdx';

/**
 * The source text of a small report for rule examples and tests.
 *
 * @param frontMatter - Only the keys that matter, as an editor writes them.
 * @param body - The text in Markdown.
 */
export function exampleSource(frontMatter: string, body = '## 一、基本情况\n\n正文。'): string {
  const own = new Set(
    frontMatter.split('\n').flatMap((line) => /^([A-Za-z]\w*):/u.exec(line)?.[1] ?? []),
  );
  const base = common.filter(([key]) => !own.has(key)).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...base, frontMatter, '---', '', body, ''].join('\n');
}

/** An example as it is shown to readers: the keys that matter, then the text if that matters. */
export function formatExample({
  frontMatter,
  body,
  previous,
  scheme,
  previousScheme,
  lastYear,
  recorded,
  recordedBody,
  recordedFiles,
  ledgerTrouble,
}: {
  readonly frontMatter: string;
  readonly body?: string;
  readonly previous?: string;
  readonly scheme?: string;
  readonly previousScheme?: string;
  readonly lastYear?: number;
  readonly recorded?: string;
  readonly recordedBody?: string;
  readonly recordedFiles?: Readonly<Record<string, string>>;
  readonly ledgerTrouble?: string;
}): string {
  return [
    frontMatter,
    body,
    titled('上一年度报告', previous),
    titled('评分方案', scheme),
    titled('上一年度评分方案', previousScheme),
    titled('更早的报告', lastYear?.toString()),
    titled('2023-08-31公布的版本', recorded),
    titled('其正文', recordedBody),
    titled(
      '其附件的SHA-256',
      Object.entries(recordedFiles ?? {})
        .map((file) => file.join('：'))
        .join('\n') || undefined,
    ),
    titled('台账', ledgerTrouble),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

/** What stands outside the report, under a line that says where. */
function titled(title: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `# ${title}\n${text}`;
}
