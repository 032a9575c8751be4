/** A file without its authors. */
export interface StrippedFile {
  /** The file as it was where nothing was removed. */
  readonly bytes: Uint8Array;
  /** What was removed, for people: 作者“…”. */
  readonly removed: readonly string[];
  /** What may still tell who wrote the file, and what to do about it, in sentences. */
  readonly left: readonly string[];
}
