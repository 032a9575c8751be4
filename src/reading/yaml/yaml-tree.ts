import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Node } from 'yaml';
import { formatPath, type Path, type Place, placeIn } from '#core/place.ts';
import type { Problem } from '#core/report.ts';
import { once } from '#reading/remembering.ts';
import type { SourceText } from '#reading/source-text.ts';
import { plainYaml } from './plain-yaml.ts';
import type { YamlTree } from './yaml-as-text.ts';
import { keyTwice, stumbleOf, wideIndentAdvice } from './yaml-stumbles.ts';

export interface YamlReading {
  readonly tree: YamlTree;
  readonly problems: readonly Problem[];
  /** Where each value stands, by its path as text; `''` is where the YAML begins. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where a value stands, or its nearest stated ancestor when it is absent. */
  readonly placeOf: (at: Path) => Place;
  /** Where a key stands; `null` when there is no such key. */
  readonly keyPlaceOf: (at: Path) => Place | null;
}

/** Front matter nests six levels at most; deeper input is no report. */
const deepest = 24;
/** Characters of the YAML of a file; a thousand projects take 100,000. */
const longest = 300_000;
/** One slip can be repeated ten thousand times; nobody mends more at a time. */
const mostProblems = 200;

const require = createRequire(import.meta.url);

const parsing = {
  schema: 'failsafe',
  merge: false,
  // Keys are compared below: the parser compares each with each.
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'error',
} as const;

/**
 * Reads YAML without giving meaning to scalars, with the place of every key and value.
 *
 * Tags, anchors and aliases are refused: a report is plain data. So is what is too large or too deep.
 *
 * @param start - Offset in the source where the YAML begins.
 */
export function readYaml(source: SourceText, start: number, end: number): YamlReading {
  if (end - start > longest) return tooLong(source, start);
  const { line, column } = source.placeAt(start);
  const plain = column === 1 ? plainYaml(source.text.slice(start, end), line) : null;
  if (!plain) return parsedYaml(source, start, end);
  // Keys are looked for where one of them is wrong.
  const parsed = once(() => parsedYaml(source, start, end));
  return {
    ...plain,
    problems: [],
    placeOf: placeIn(plain.places),
    keyPlaceOf: (at) => parsed().keyPlaceOf(at),
  };
}

/** The same by the parser alone. */
export function parsedYaml(source: SourceText, start: number, end: number): YamlReading {
  // Loaded when a file first needs it: few do.
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = require('yaml') as typeof Yaml;
  const text = source.text.slice(start, end);
  const document = parseDocument(text, parsing);
  // One mistake makes the parser stumble again further on: the first error is the one to mend.
  const problems: Problem[] = document.errors.slice(0, 1).map((error) => {
    const { offset, message } = stumbleOf(text, error);
    return { kind: 'front-matter', at: [], place: source.placeAt(start + offset), message };
  });
  const places = new Map<string, Place>();
  const keyPlaces = new Map<string, Place>();
  const refuse = (node: Node, message: string): null => {
    if (problems.length < mostProblems)
      problems.push({ kind: 'front-matter', at: [], place: placeOfNode(node), message });
    return null;
  };
  const placeOfNode = (node: Node) => source.placeAt(start + (node.range?.[0] ?? 0));

  function convert(node: unknown, at: Path): YamlTree {
    if (node === null || node === undefined) return null;
    const current = node as Node;
    places.set(formatPath(at), placeOfNode(current));
    if (isAlias(current)) return refuse(current, '不支持别名（*）；请把内容直接写在这里');
    if ('anchor' in current && current.anchor) return refuse(current, '不支持锚点（&）；请删去');
    if (problems.length >= mostProblems) return null;
    const lost = isScalar(current) && /^[^\s#]/u.test(current.comment ?? '');
    if (lost)
      return refuse(
        current,
        '“ #”后面的文字会丢失；要保留请给整个值加英文引号，作注释请在 # 后空一格',
      );
    if (current.tag !== undefined) return refuse(current, '不支持标签（!）；请删去');
    if (at.length > deepest) return refuse(current, '嵌套层数过多');
    if (isSeq(current)) return current.items.map((item, index) => convert(item, [...at, index]));
    if (isMap(current)) {
      const names = new Set<string>();
      const entries = current.items.map(({ key, value }): [string, YamlTree] => {
        const name = isScalar(key) ? String(key.value) : '';
        if (isScalar(key) && names.has(name)) refuse(key, keyTwice);
        names.add(name);
        if (!isScalar(key)) refuse((key as Node | null) ?? current, '每一项的名称应是一个词');
        if (isScalar(key) && /^[\u3000\u00A0]/u.test(name)) refuse(key, wideIndentAdvice);
        const path = [...at, name];
        const tree = convert(value, path);
        // An empty value has no place of its own: its key stands for it.
        if (tree === null && isScalar(key)) places.set(formatPath(path), placeOfNode(key));
        if (isScalar(key)) keyPlaces.set(formatPath(path), placeOfNode(key));
        return [name, tree];
      });
      return Object.fromEntries(entries);
    }
    return isScalar(current) ? scalarText(current.value, current.type) : null;
  }

  const tree = problems.length > 0 ? null : convert(document.contents, []);
  places.set('', source.placeAt(start));
  return {
    tree,
    problems,
    places,
    placeOf: placeIn(places),
    keyPlaceOf: (at) => keyPlaces.get(formatPath(at)) ?? null,
  };
}

function tooLong(source: SourceText, start: number): YamlReading {
  const places = new Map([['', source.placeAt(start)]]);
  const message = `元数据超过${longest / 10_000}万字，没有读取；请核对此处以后的内容，或把长表格作为附件公开`;
  const place = source.placeAt(start + longest);
  return {
    tree: null,
    problems: [{ kind: 'front-matter', at: [], place, message }],
    places,
    placeOf: placeIn(places),
    keyPlaceOf: () => null,
  };
}

function scalarText(value: unknown, type: string | undefined): string | null {
  const text = String(value ?? '');
  const empty = text === '' || text === '~' || text === 'null';
  return type === 'PLAIN' && empty ? null : text;
}
