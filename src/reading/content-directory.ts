import { join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { aliasesSchema } from '#core/aliases.ts';
import { type Department, departmentNames, departmentSchema } from '#core/department.ts';
import type { Report, ReportFile } from '#core/report.ts';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import { type Site, siteSchema } from '#core/site.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { wordingSchema } from '#core/wording.ts';
import { attachmentFiles, type KnownInspection } from './attachment-files.ts';
import { type ContentFiles, filesOnDisk, textOf } from './content-files.ts';
import { type LedgerFolder, openLedgers } from './ledger-folder.ts';
import { leadsThroughLink } from './links.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { readReport } from './read-report.ts';
import { lazyRegistry, type Registry } from './registry.ts';
import { readRegistryFile } from './registry-file.ts';
import { neighboursOf, reportId } from './report-files.ts';

/** A `content/` folder on disk; what it holds is read when asked for. */
export interface ContentDirectory {
  /** Where its files are looked up. */
  readonly files: ContentFiles;
  /** `null` when `site.yaml` could not be read; `unreadable` says why. */
  readonly site: Site | null;
  readonly departments: Registry<Department>;
  readonly schemes: Registry<Scheme>;
  /** Words that readers use for one another, in groups. */
  readonly aliases: readonly (readonly string[])[];
  /**
   * Registry files that could not be read and files that are none of ours to read, with their problems;
   * asking reads all registries and looks at every name.
   */
  readonly unreadable: readonly ReportFile[];
  /** What is published beside the reports as it is written, as paths from the project's root. */
  readonly besideReports: readonly string[];
  /** Report files in a stable order, as paths from the project's root. */
  readonly reportFiles: readonly string[];
  readonly readReportFile: (file: string) => ReportFile;
  /** The absolute path of a report's file. */
  readonly reportPath: (id: string) => string;
  readonly surroundingsOf: (report: Report) => Surroundings;
  /** The same where last year's report need not be read: `last` finds it by its id. */
  readonly surroundingsWith: <Last extends Pick<Report, 'data'>>(
    report: Pick<Report, 'id' | 'data'>,
    last: (id: string) => Last | null,
  ) => Omit<Surroundings, 'previous'> & { readonly previous: Last | null };
  /** Names of the files in a report's attachment folder. */
  readonly attachmentNames: (id: string) => readonly string[];
  /** The absolute path of an attachment, `null` when it is not a plain file in its folder. */
  readonly attachmentPath: (id: string, name: string) => string | null;
  /** What was found in attachments, by path: filled before the checks of their reports run. */
  readonly inspections: Map<string, KnownInspection>;
  /** What is on record of its reports. */
  readonly ledgers: LedgerFolder;
}

/**
 * Opens a content folder.
 *
 * @param root - The project's root; files are named relative to it.
 * @param folder - The content folder, `content` unless a test or a benchmark says otherwise.
 * @param files - As they stand on disk, or as they are about to be committed.
 */
export function openContent(
  root: string,
  folder = 'content',
  files: ContentFiles = filesOnDisk,
): ContentDirectory {
  const base = resolve(root, folder);
  const named = (path: string) => relative(root, path).split(sep).join('/');
  const unreadable = new Map<string, ReportFile>();
  const inspections = new Map<string, KnownInspection>();

  function readYamlFile<Schema extends z.ZodType>(path: string, schema: Schema) {
    const reading = readRegistryFile(named(path), textOf(files, path), schema);
    if (reading.problems.length > 0) unreadable.set(path, reading.file);
    return reading.data;
  }

  function registry<Schema extends z.ZodType>(name: string, schema: Schema) {
    const ids = namesIn(join(base, name), '.yaml').map((entry) => entry.replace(/\.yaml$/u, ''));
    return lazyRegistry(ids, (id) => {
      const data = readYamlFile(join(base, name, `${id}.yaml`), schema);
      return data === null
        ? null
        : ({ id, ...(data as object) } as { readonly id: string } & z.output<Schema>);
    });
  }

  const attachmentFolder = (id: string) => join(base, 'attachments', ...id.split('/'));
  const attachmentNames = (id: string) =>
    leadsThroughLink(base, attachmentFolder(id)) ? [] : namesIn(attachmentFolder(id), '');
  const namesIn = (path: string, ending: string) => visible(files.names(path), ending);

  const departments = registry('departments', departmentSchema);
  const schemes = registry('schemes', schemeSchema);
  const wordingFile = join(base, 'wording.yaml');
  // A site without a list of its own has none to check against.
  const wording =
    files.size(wordingFile) !== null ? (readYamlFile(wordingFile, wordingSchema)?.words ?? []) : [];
  const reportFiles = namesIn(join(base, 'reports'), '').flatMap((department) =>
    namesIn(join(base, 'reports', department), '.mdx').map((name) =>
      named(join(base, 'reports', department, name)),
    ),
  );
  const neighbours = neighboursOf(reportFiles);
  const ledgers = openLedgers({ base, named, files });
  const aliasesFile = join(base, 'aliases.yaml');
  const aliases = once(() =>
    files.size(aliasesFile) !== null
      ? (readYamlFile(aliasesFile, aliasesSchema)?.groups ?? [])
      : [],
  );
  const site = once(() => readYamlFile(join(base, 'site.yaml'), siteSchema));
  const reportIds = new Set(reportFiles.map(reportId));
  const otherNames = remembering(
    (id) => departments.values().flatMap((one) => (one.id === id ? [] : departmentNames(one))),
    1,
  );
  const readReportFile = remembering(
    (file) => readReport(file, textOf(files, resolve(root, file)) ?? ''),
    3,
  );
  return {
    files,
    get site() {
      return site();
    },
    departments,
    schemes,
    get aliases() {
      return aliases();
    },
    get unreadable() {
      departments.values();
      schemes.values();
      site();
      aliases();
      const registries = [...unreadable].sort(([a], [b]) => (a < b ? -1 : 1));
      return [...registries.map(([, file]) => file), ...misplacedFiles(root, base)];
    },
    get besideReports() {
      const folders = { '': '.yaml', departments: '.yaml', schemes: '.yaml', pages: '.mdx' };
      const files = Object.entries(folders).flatMap(([name, ending]) =>
        namesIn(join(base, name), ending).map((file) => named(join(base, name, file))),
      );
      return files.sort();
    },
    reportFiles,
    readReportFile,
    reportPath: (id) => join(base, 'reports', `${id}.mdx`),
    surroundingsOf: (report) => surroundings(report, (file) => readReportFile(file).report),
    surroundingsWith: (report, last) => surroundings(report, (file) => last(reportId(file))),
    inspections,
    attachmentNames,
    attachmentPath: (id, name) => {
      const path = join(attachmentFolder(id), name);
      const isPlain = !/[/\\\0]/u.test(name) && !leadsThroughLink(base, attachmentFolder(id));
      return isPlain && files.size(path) !== null ? path : null;
    },
    ledgers,
  };

  function surroundings<Last extends Pick<Report, 'data'>>(
    { id, data }: Pick<Report, 'id' | 'data'>,
    read: (file: string) => Last | null,
  ): Omit<Surroundings, 'previous'> & { readonly previous: Last | null } {
    const folder = attachmentFolder(id);
    const { before, lastYear } = neighbours(data.department, data.year);
    const last = before ? read(before) : null;
    // Nobody can compare with a year that is not published.
    const previous = last?.data.status === 'published' ? last : null;
    return {
      previous,
      previousScheme: schemes.get(previous?.data.scheme ?? '') ?? null,
      lastYear,
      // Asking for it reads every department: only rules about names do.
      get otherNames() {
        return otherNames(data.department);
      },
      reportIds,
      wording,
      department: departments.get(data.department) ?? null,
      scheme: schemes.get(data.scheme) ?? null,
      attachments: attachmentFiles(folder, attachmentNames(id), files, inspections),
      // Most of what asks for surroundings has no use for the ledger.
      get ledger() {
        return ledgers.of(id);
      },
    };
  }
}

/** Keeps the last few answers: a department's years are read one after the other, each twice. */
function remembering<Answer>(ask: (key: string) => Answer, most: number): (key: string) => Answer {
  const last = new Map<string, Answer>();
  return (key) => {
    const answer = last.has(key) ? (last.get(key) as Answer) : ask(key);
    last.set(key, answer);
    const oldest = last.keys().next().value;
    if (last.size > most && oldest !== undefined) last.delete(oldest);
    return answer;
  };
}

function once<Answer>(ask: () => Answer): () => Answer {
  const answer = remembering(ask, 1);
  return () => answer('');
}

/** Names that are not hidden, in code-unit order, the same on every machine. */
function visible(names: readonly string[], ending: string): readonly string[] {
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
}
