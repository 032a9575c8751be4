import type { z } from 'zod';
import type { Path, Place } from '#core/place.ts';
import type { Problem } from '#core/report.ts';
import type { SourceText } from '#reading/source-text.ts';
import { readYaml } from './yaml-tree.ts';

/** Offsets of the YAML between the two `---` lines and of the text behind them. */
export interface Parts {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/** Splits a report file, `null` when it does not open with front matter. */
export function splitFrontMatter(text: string): Parts | null {
  const opening = /^---[ \t]*\r?\n/u.exec(text);
  if (!opening) return null;
  const yamlStart = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/mu.exec(text.slice(yamlStart));
  if (!closing) return null;
  const yamlEnd = yamlStart + closing.index;
  return { yamlStart, yamlEnd, bodyStart: yamlEnd + closing[0].length };
}

/** Typed data, or the problems that prevent it. */
export interface DataReading<Data> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<string, Place>;
  readonly placeOf: (at: Path) => Place;
}

/** One slip can be repeated ten thousand times; nobody mends more at a time. */
const mostProblems = 200;

/** Reads YAML and holds it against a schema; each problem names its line and column. */
export function readData<Schema extends z.ZodType>(
  source: SourceText,
  schema: Schema,
  range: { readonly start: number; readonly end: number } = { start: 0, end: source.text.length },
): DataReading<z.output<Schema>> {
  const { tree, problems, places, placeOf, keyPlaceOf } = readYaml(source, range.start, range.end);
  if (problems.length > 0) return { data: null, problems, places, placeOf };
  const result = schema.safeParse(tree);
  if (result.success) return { data: result.data, problems: [], places, placeOf };
  return {
    data: null,
    places,
    placeOf,
    problems: result.error.issues.slice(0, mostProblems).flatMap((issue): Problem[] => {
      const at = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code !== 'unrecognized_keys') {
        return [{ kind: 'front-matter', at, place: placeOf(at), message: issue.message }];
      }
      const messages = issue.message.split('；没有名为');
      return issue.keys.slice(0, mostProblems).map((key, index) => ({
        kind: 'front-matter',
        at: [...at, key],
        place: keyPlaceOf([...at, key]) ?? placeOf(at),
        message: index === 0 ? (messages[0] ?? issue.message) : `没有名为${messages[index]}`,
      }));
    }),
  };
}
