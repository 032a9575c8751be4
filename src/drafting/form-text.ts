import { Document, Pair, Scalar, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml';

/** A value with a remark behind it; `text: null` is a blank that is to be filled in. */
export interface Entry {
  readonly kind: 'entry';
  readonly text: string | null;
  readonly hint: string | null;
}

/** Front matter as a form: what is known stands in it, what is to be filled in is blank. */
export type FormNode = string | Entry | readonly FormNode[] | FormRecord;
export interface FormRecord {
  readonly [key: string]: FormNode | undefined;
}

export function blank(hint: string | null = null): Entry {
  return { kind: 'entry', text: null, hint };
}

export function hinted(text: string, hint: string): Entry {
  return { kind: 'entry', text, hint };
}

/**
 * The YAML of a form: scalars unquoted wherever YAML allows it, blanks without a value.
 *
 * @param remarks - By top-level key: lines of explanation above it.
 */
export function formText(
  form: FormRecord,
  remarks: Readonly<Record<string, readonly string[]>> = {},
): string {
  const document = new Document(undefined, {
    schema: 'failsafe',
    customTags: (tags) => [...tags, emptyValue],
  });
  document.contents = mapOf(form, remarks) as never;
  return document.toString({ lineWidth: 0 });
}

/** The failsafe schema knows text only, and writes 2024 and 92.10 without quotes. */
const emptyValue: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  identify: (value) => value === null,
  resolve: () => null,
  stringify: () => '',
};

function mapOf(
  record: FormRecord,
  remarks: Readonly<Record<string, readonly string[]>> = {},
): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined || isEmptyList(value)) continue;
    const key = new Scalar(name);
    const lines = remarks[name] ?? [];
    if (lines.length > 0) key.commentBefore = lines.map((line) => ` ${line}`).join('\n');
    map.items.push(new Pair(key, nodeOf(value)));
  }
  return map;
}

function nodeOf(node: FormNode): Scalar | YAMLMap | YAMLSeq {
  if (typeof node === 'string') return new Scalar(node);
  if (isList(node)) {
    const list = new YAMLSeq();
    list.items.push(...node.map(nodeOf));
    return list;
  }
  if (!isEntry(node)) return mapOf(node);
  const scalar = new Scalar(node.text);
  if (node.hint !== null) scalar.comment = ` ${node.hint}`;
  return scalar;
}

function isList(node: FormNode): node is readonly FormNode[] {
  return Array.isArray(node);
}

function isEmptyList(node: FormNode): boolean {
  return isList(node) && node.length === 0;
}

function isEntry(node: Entry | FormRecord): node is Entry {
  return node['kind'] === 'entry';
}
