import { expect, test } from 'vitest';
import { coverQuotations, quotedMark } from './quotations.ts';

const covered = (text: string) => coverQuotations(text).replaceAll(quotedMark, '_');

test.each([
  ['出台《2021年度方案》', '出台《________》'],
  ['评选“2020年度《甲》案例”20个', '评选“___________”20个'],
  ['“甲”与“乙”', '“_”与“_”'],
  ['没有引号', '没有引号'],
  ['“没有后引号', '“没有后引号'],
  ['《甲“乙》丙', '《___》丙'],
])('covers what is quoted in %s', (text, expected) => expect(covered(text)).toBe(expected));
