/** Entries by id, each read from its file when it is first asked for. */
export interface Registry<Entry> {
  /** Every id that has a file, in order. */
  readonly ids: readonly string[];
  /** `undefined` when there is no such file, or when it could not be read. */
  readonly get: (id: string) => Entry | undefined;
  /** All that could be read, in the order of their ids. */
  readonly values: () => readonly Entry[];
}

/**
 * A registry over files that are read once each, on demand: one report needs one department and one
 * scheme, not hundreds.
 *
 * @param ids - Every id that has a file, in order.
 * @param read - `null` when the file could not be read.
 */
export function lazyRegistry<Entry>(
  ids: readonly string[],
  read: (id: string) => Entry | null,
): Registry<Entry> {
  const known = new Set(ids);
  const entries = new Map<string, Entry | null>();
  const get = (id: string) => {
    if (!known.has(id)) return undefined;
    const entry = entries.has(id) ? (entries.get(id) ?? null) : read(id);
    entries.set(id, entry);
    return entry ?? undefined;
  };
  return { ids, get, values: () => ids.flatMap((id) => get(id) ?? []) };
}
