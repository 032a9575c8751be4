/** What the editor has said about the report that a file holds; `null` leaves it to the file. */
export interface ImportChoice {
  readonly department: string | null;
  readonly year: number | null;
  readonly scheme: string | null;
  /** Whether the editor's word counts where the file states another department or year. */
  readonly override: boolean;
}
