import { corrections } from './corrections.ts';
import { findings } from './findings.ts';
import { indicators } from './indicators.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import { reports } from './reports.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';
import { versions } from './versions.ts';
import { withdrawals } from './withdrawals.ts';

/** Every downloadable table, in the order in which the data page shows them. */
export const tables: readonly Table[] = [
  reports,
  indicators,
  targets,
  projects,
  problems,
  findings,
  corrections,
  versions,
  withdrawals,
];
