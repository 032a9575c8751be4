import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of a bundle, as far as it says what else it needs. */
export interface BundledChunk {
  readonly fileName: string;
  /** Files of the bundle that it loads, at once or later. */
  readonly loads: readonly string[];
  /** The absolute paths of the modules in it. */
  readonly modules: readonly string[];
}

/** By its file, `src/pages/[feed].ts`: what names all code of the bundle that answers for an endpoint. */
export type EndpointCodes = Readonly<Record<string, string>>;

/**
 * Digests of the code behind each endpoint: what it answers stays the same while only pages change. Pages
 * have none: what stands in their heads comes from the whole bundle.
 *
 * @param folder - Where the files of the bundle are.
 * @param root - The project's.
 * @param besides - What else answers hang on, whatever the content is.
 */
export function endpointCodes(
  chunks: readonly BundledChunk[],
  { folder, root, besides }: Readonly<Record<'folder' | 'root' | 'besides', string>>,
): EndpointCodes {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const digests = new Map<string, string>();
  const digestOf = (name: string) => {
    // A package: the lock file says which.
    if (!byName.has(name)) return name;
    const known = digests.get(name) ?? hash('sha256', readFileSync(join(folder, name)));
    digests.set(name, known);
    return known;
  };
  const codes = chunks.flatMap((chunk) => {
    const endpoints = chunk.modules
      .map((module) => relative(root, module).replaceAll('\\', '/'))
      .filter((module) => isEndpoint(module));
    if (endpoints.length === 0) return [];
    const code = [...reachedFrom(chunk, byName)].sort().map(digestOf);
    const digest = hash('sha256', JSON.stringify([besides, ...code]));
    return endpoints.map((endpoint) => [endpoint, digest] as const);
  });
  return Object.fromEntries(codes);
}

/** Names that begin with `_` are no addresses. */
function isEndpoint(module: string): boolean {
  return /^src\/pages\/(?:[^/_][^/]*\/)*[^/_][^/]*\.ts$/u.test(module);
}

function reachedFrom(
  chunk: BundledChunk,
  byName: ReadonlyMap<string, BundledChunk>,
): ReadonlySet<string> {
  const reached = new Set([chunk.fileName]);
  for (const name of reached) {
    for (const loaded of byName.get(name)?.loads ?? []) reached.add(loaded);
  }
  return reached;
}
