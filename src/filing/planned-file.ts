/** A file that is ready to be created, with what a person should know of it. */
export interface PlannedFile {
  /** From the folder in which the command runs, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What stands in it already, in Chinese. */
  readonly told: readonly string[];
  /** What a person should look at, in Chinese. */
  readonly remarks: readonly string[];
}

/** Why nothing can be created, in Chinese. */
export interface Refusal {
  readonly reason: string;
}
