import type { Found } from '#extracting/found-value.ts';
import type { Role } from '#extracting/grid/head-words.ts';
import type { HeadedCell } from './cells.ts';
import type { Branch } from './tree.ts';

/** Columns of which the text of a cell is kept. */
export const textRoles = [
  'relation',
  'target',
  'initialTarget',
  'adjustedTarget',
  'unit',
  'actual',
  'coefficient',
  'deviation',
  'deduction',
  'note',
] as const satisfies readonly Role[];
export type TextRole = (typeof textRoles)[number];

/** 分值 and 得分 of each indicator. */
export type Marks = ReadonlyMap<Branch, { readonly fullMark?: Found; readonly score?: Found }>;

/** The one cell of each column for each indicator. */
export type Texts = Readonly<Record<TextRole, ReadonlyMap<Branch, HeadedCell>>>;
