import type { Department } from './department.ts';
import type { Scheme } from './scheme.ts';

/** What surrounds a report on the site: all that may be consulted besides the report itself. */
export interface Surroundings {
  /** `null` when the registry has no such department. */
  readonly department: Department | null;
  /** `null` when there is no such scheme. */
  readonly scheme: Scheme | null;
  /** Names of the files in the report's attachment folder. */
  readonly attachments: ReadonlySet<string>;
}
