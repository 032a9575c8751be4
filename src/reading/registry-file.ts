import type { z } from 'zod';
import type { Problem, ReportFile } from '#core/report.ts';
import { readData } from '#reading/yaml/front-matter.ts';
import { sourceText } from './source-text.ts';

/** A registry file's data, or `null` with the problems that prevent it. */
export interface RegistryReading<Data> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** The file in the form in which rules about files take it. */
  readonly file: ReportFile;
}

/**
 * Reads a YAML file that editors write beside the reports.
 *
 * @param name - Path from the project's root, for findings.
 * @param raw - Its text, `null` when there is no such file.
 */
export function readRegistryFile<Schema extends z.ZodType>(
  name: string,
  raw: string | null,
  schema: Schema,
): RegistryReading<z.output<Schema>> {
  const source = sourceText(name, raw ?? '');
  const { data, problems } =
    raw === null ? { data: null, problems: [missing(name)] } : readData(source, schema);
  return {
    data,
    problems,
    file: { id: name, file: name, source: source.text, report: null, problems },
  };
}

function missing(name: string): Problem {
  const place = { line: 1, column: 1 };
  return { kind: 'front-matter', at: [], place, message: `缺少文件 ${name}；请新建` };
}
