import type { Layout } from './table-layout.ts';
import { chongqing, department } from './table-layouts-departments.ts';
import { appendix, hunanBase, threePublicAcross } from './table-layouts-money.ts';
import { central, sichuan } from './table-layouts-projects.ts';
import { shanghai, yunnan } from './table-layouts-provinces.ts';
import { guangdong, hunan } from './table-layouts-trees.ts';

/** The layouts that tests read: those of several provinces, and a report with tables of its own. */
export const layouts: readonly Layout[] = [
  central,
  sichuan,
  yunnan,
  shanghai,
  department,
  guangdong,
  hunan,
  chongqing,
  hunanBase,
  threePublicAcross,
  appendix,
];
