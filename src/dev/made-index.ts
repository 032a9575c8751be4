/** What the worker is told of a save. */
export interface IndexChange {
  readonly revision: number;
  /** The changed file; `null` when any may have changed, as at the start. */
  readonly path: string | null;
}

/** What the worker has made: all files of the index, of which only new ones are sent. */
export interface MadeIndex {
  readonly revision: number;
  readonly kept: readonly string[];
  readonly added: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** Why there is no index; `null` when there is. */
  readonly failure: string | null;
}

/** There is no index while the worker cannot make one. */
export function failed(revision: number, error: unknown): MadeIndex {
  return { revision, kept: [], added: [], failure: String(error) };
}
