import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { type Department, departmentNames, departmentSchema } from '#core/department.ts';
import type { Report, ReportFile } from '#core/report.ts';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import { type Site, siteSchema } from '#core/site.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { wordingSchema } from '#core/wording.ts';
import { readData } from './front-matter.ts';
import { readReport } from './read-report.ts';
import { sourceText } from './source-text.ts';

/** A `content/` folder on disk; what it holds is read when asked for. */
export interface ContentDirectory {
  /** `null` when `site.yaml` could not be read; `unreadable` says why. */
  readonly site: Site | null;
  readonly departments: ReadonlyMap<string, Department>;
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** Registry files that could not be read, with their problems. */
  readonly unreadable: readonly ReportFile[];
  /** Report files in a stable order, as paths from the project's root. */
  readonly reportFiles: readonly string[];
  readonly readReportFile: (file: string) => ReportFile;
  readonly surroundingsOf: (report: Report) => Surroundings;
  /** The absolute path of an attachment, `null` when it is not a plain file in its folder. */
  readonly attachmentPath: (id: string, name: string) => string | null;
}

/**
 * Opens a content folder.
 *
 * @param root - The project's root; files are named relative to it.
 * @param folder - The content folder, `content` unless a test or a benchmark says otherwise.
 */
export function openContent(root: string, folder = 'content'): ContentDirectory {
  const base = resolve(root, folder);
  const named = (path: string) => relative(root, path).split(sep).join('/');
  const unreadable: ReportFile[] = [];

  function readYamlFile<Schema extends z.ZodType>(path: string, schema: Schema) {
    const file = named(path);
    const raw = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (raw === null) {
      const message = `缺少文件 ${file}；请新建`;
      const problem = {
        kind: 'front-matter',
        at: [],
        place: { line: 1, column: 1 },
        message,
      } as const;
      unreadable.push({ id: file, file, source: '', report: null, problems: [problem] });
      return null;
    }
    const source = sourceText(file, raw);
    const { data, problems } = readData(source, schema);
    if (problems.length > 0) {
      unreadable.push({ id: file, file, source: source.text, report: null, problems });
    }
    return data;
  }

  function registry<Schema extends z.ZodType>(name: string, schema: Schema) {
    const entries = new Map<string, z.output<Schema> & { readonly id: string }>();
    for (const entry of namesIn(join(base, name), '.yaml')) {
      const id = entry.replace(/\.yaml$/u, '');
      const data = readYamlFile(join(base, name, entry), schema);
      if (data !== null) entries.set(id, { id, ...(data as object) } as never);
    }
    return entries;
  }

  const attachmentFolder = (id: string) => join(base, 'attachments', ...id.split('/'));
  const isPlainFile = (path: string) =>
    statSync(path, { throwIfNoEntry: false })?.isFile() === true;

  const departments = registry('departments', departmentSchema);
  const schemes = registry('schemes', schemeSchema);
  const wordingFile = join(base, 'wording.yaml');
  // A site without a list of its own has none to check against.
  const wording = existsSync(wordingFile)
    ? (readYamlFile(wordingFile, wordingSchema)?.words ?? [])
    : [];
  const reportFiles = namesIn(join(base, 'reports'), '').flatMap((department) =>
    namesIn(join(base, 'reports', department), '.mdx').map((name) =>
      named(join(base, 'reports', department, name)),
    ),
  );
  const files = new Map(reportFiles.map((file) => [reportId(file), file]));
  const reportIds: ReadonlySet<string> = new Set(files.keys());
  const years = new Map<string, number[]>();
  for (const id of reportIds) {
    const [department = '', year] = id.split('/');
    years.set(department, [...(years.get(department) ?? []), Number(year)]);
  }
  const otherNames = remembering((id: string) =>
    [...departments.values()].filter((other) => other.id !== id).flatMap(departmentNames),
  );
  const readReportFile = remembering((file) =>
    readReport(file, readFileSync(resolve(root, file), 'utf8')),
  );
  return {
    site: readYamlFile(join(base, 'site.yaml'), siteSchema),
    departments,
    schemes,
    unreadable,
    reportFiles,
    readReportFile,
    surroundingsOf: ({ id, data }) => {
      const folder = attachmentFolder(id);
      const before = files.get(`${data.department}/${data.year - 1}`);
      const previous = before ? readReportFile(before).report : null;
      const earlier = (years.get(data.department) ?? []).filter((year) => year < data.year);
      return {
        previous,
        previousScheme: schemes.get(previous?.data.scheme ?? '') ?? null,
        lastYear: earlier.length > 0 ? Math.max(...earlier) : null,
        otherNames: otherNames(data.department),
        reportIds,
        wording,
        department: departments.get(data.department) ?? null,
        scheme: schemes.get(data.scheme) ?? null,
        attachments: new Set(namesIn(folder, '').filter((name) => isPlainFile(join(folder, name)))),
      };
    },
    attachmentPath: (id, name) => {
      const path = join(attachmentFolder(id), name);
      return !/[/\\]/u.test(name) && isPlainFile(path) ? path : null;
    },
  };
}

/** `gzgsl/2021` of `content/reports/gzgsl/2021.mdx`. */
function reportId(file: string): string {
  return file
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/u, '');
}

/** Keeps the last few answers: a department's years are read one after the other, each twice. */
function remembering<Answer>(read: (key: string) => Answer): (key: string) => Answer {
  const last = new Map<string, Answer>();
  return (file) => {
    const answer = last.get(file) ?? read(file);
    last.set(file, answer);
    const oldest = last.keys().next().value;
    if (last.size > 3 && oldest !== undefined) last.delete(oldest);
    return answer;
  };
}

/** Visible names in a folder in code-unit order, the same on every machine; none if it is absent. */
function namesIn(folder: string, ending: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
}
