/** A department that can be compared, as `/compare/choices.json` lists it. */
export interface Choice {
  readonly id: string;
  /** Its newest name. */
  readonly name: string;
  /** Years with a published report, newest first. */
  readonly years: readonly number[];
}
