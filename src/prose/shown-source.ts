import type { Finding } from '#core/finding.ts';
import { maskPersonal } from './mask-personal.ts';

/**
 * The source of a file as it may be shown in terminals and logs, which are read by many: every line and
 * column in its place, personal data covered, lines with findings about people empty.
 *
 * @param findings - All findings of the file, whichever of them are shown.
 */
export function shownSource(
  source: string,
  findings: readonly Pick<Finding, 'line' | 'confidential'>[],
): string {
  const hidden = new Set(
    findings.flatMap(({ line, confidential }) => (confidential ? [line] : [])),
  );
  return maskPersonal(source)
    .split('\n')
    .map((text, index) => (hidden.has(index + 1) ? '' : text))
    .join('\n');
}

/** The same for every file of a run. */
export function shownSources(
  sources: Pick<ReadonlyMap<string, string>, 'get'>,
  findings: readonly Finding[],
): Pick<ReadonlyMap<string, string>, 'get'> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return {
    get: (file) => {
      const source = sources.get(file);
      return source === undefined ? undefined : shownSource(source, byFile.get(file) ?? []);
    },
  };
}
