import { type FoundNode, isFound } from '#extracting/found-value.ts';

/** Items of front matter by whether an extraction filled them in as expected. */
export interface Accuracy {
  readonly right: readonly string[];
  /** Expected and not filled in. */
  readonly missing: readonly string[];
  /** Filled in with another value, or not expected at all. */
  readonly wrong: readonly string[];
}

/** Holds found values against the front matter that was written by hand for the same document. */
export function accuracy(found: FoundNode, expected: unknown): Accuracy {
  const got = new Map(foundItems(found));
  const wanted = new Map(plainItems(expected));
  const right: string[] = [];
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const [path, value] of wanted) {
    const filled = got.get(path);
    if (filled === undefined) missing.push(`${path} = ${value}`);
    else if (filled === value) right.push(path);
    else wrong.push(`${path} = ${filled}, not ${value}`);
  }
  for (const [path, value] of got) {
    if (!wanted.has(path)) wrong.push(`${path} = ${value}, which is not stated`);
  }
  return { right, missing, wrong };
}

/** Values by their paths; an element of a list goes by its name, so that one missing shifts none. */
function* foundItems(node: FoundNode | undefined, path = ''): Generator<[string, string]> {
  if (node === undefined) return;
  if (Array.isArray(node)) {
    for (const [index, one] of node.entries())
      yield* foundItems(one, `${path}[${keyOf(one, index)}]`);
  } else if (isFound(node)) {
    yield [path, node.value];
  } else {
    for (const [key, one] of Object.entries(node))
      yield* foundItems(one, path === '' ? key : `${path}.${key}`);
  }
}

function* plainItems(node: unknown, path = ''): Generator<[string, string]> {
  if (Array.isArray(node)) {
    for (const [index, one] of node.entries())
      yield* plainItems(one, `${path}[${keyOf(one, index)}]`);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, one] of Object.entries(node))
      yield* plainItems(one, path === '' ? key : `${path}.${key}`);
  } else {
    yield [path, String(node)];
  }
}

function keyOf(node: unknown, index: number): string {
  const entry = node as Record<string, { readonly value?: string } | string | undefined>;
  const key = entry?.['name'] ?? entry?.['title'] ?? entry?.['id'];
  return (typeof key === 'object' ? key.value : key) ?? String(index);
}
