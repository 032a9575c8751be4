/**
 * How often the content has changed since `npm run dev` was started. Kept on the process: the preview
 * loads this module once for itself and once for the pages.
 */
const key = Symbol.for('mingzhang.content-revision');
const shared = globalThis as { [key]?: number };

export function contentRevision(): number {
  return shared[key] ?? 0;
}

/** A file of the content was saved, added or deleted: what was read before is read again. */
export function contentChanged(): void {
  shared[key] = contentRevision() + 1;
}
