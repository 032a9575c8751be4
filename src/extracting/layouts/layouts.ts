import { chongqing, department } from './departments.ts';
import type { Layout } from './layout.ts';
import { appendix, hunanBase, threePublicAcross } from './money.ts';
import { central, sichuan } from './projects.ts';
import { shanghai, yunnan } from './provinces.ts';
import { guangdong, hunan } from './trees.ts';

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
