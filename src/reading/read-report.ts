import type { Problem, ReportFile } from '#core/report.ts';
import { reportSchema } from '#core/report-schema.ts';
import { readBody } from '#reading/markdown/body.ts';
import { danglingFigures } from '#reading/markdown/figure-references.ts';
import { outline } from '#reading/markdown/outline.ts';
import { readData, splitFrontMatter } from '#reading/yaml/front-matter.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { excessiveSize } from './text-limits.ts';

/**
 * Reads one report file: the only way from text to a Report.
 *
 * @param file - Path from the project's root, `content/reports/gzgsl/2021.mdx`.
 * @param raw - The file's text.
 * @returns The report, deeply frozen, or `report: null` with the problems that prevent it. Nothing
 *   about the content is ever thrown.
 */
export function readReport(file: string, raw: string): ReportFile {
  const source = sourceText(file, raw);
  const id = file
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/u, '');
  const excess = excessiveSize(source);
  if (excess) {
    const problems = [{ kind: 'front-matter', at: [], ...excess } as const];
    return { id, file, source: source.text, report: null, problems };
  }
  const parts = splitFrontMatter(source.text);
  if (!parts) {
    const problem: Problem = { kind: 'front-matter', at: [], ...missingFence(source) };
    return { id, file, source: source.text, report: null, problems: [problem] };
  }
  const { data, problems, places, placeOf } = readData(source, reportSchema, {
    start: parts.yamlStart,
    end: parts.yamlEnd,
  });
  const body = readBody(source, parts.bodyStart);
  const dangling = data && body.tree ? danglingFigures(body.tree, data) : [];
  const all = [...problems, ...body.problems, ...dangling];
  const report =
    data && body.tree && dangling.length === 0
      ? {
          id,
          file,
          data: deepFreeze(data),
          body: deepFreeze(body.tree),
          textLine: body.tree.children[0]?.position?.start.line ?? null,
          sections: deepFreeze(outline(body.tree)),
          places,
          placeOf,
        }
      : null;
  return { id, file, source: source.text, report: report && Object.freeze(report), problems: all };
}

/** Where a line `---` is missing: at the top, or before the first line that cannot be metadata. */
function missingFence({ text, placeAt }: SourceText): Pick<Problem, 'place' | 'message'> {
  const opening = /^---[ \t]*\r?\n/u.exec(text)?.[0];
  if (opening === undefined) {
    const message = '文件应以单独一行“---”开头，写完元数据后再用单独一行“---”结束';
    return { place: { line: 1, column: 1 }, message };
  }
  const rest = text.slice(opening.length);
  const body = /^(?:#{2,6}\s|(?!\s|#|-\s|[A-Za-z]\w*\s*[:：]).)/mu.exec(rest);
  return {
    place: placeAt(opening.length + (body?.index ?? rest.length)),
    message: '元数据没有结束；请在正文之前加单独一行“---”',
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) {
    const part = value[key];
    if (typeof part === 'object') deepFreeze(part);
  }
  return value;
}
