import type { ExtractionContext } from '#extracting/extraction-context.ts';
import { type FoundReport, isFound } from '#extracting/found-value.ts';
import { mergeFound } from '#extracting/merge.ts';
import { extractNarrative } from '#extracting/narrative/extract-narrative.ts';
import { extractTables } from '#extracting/tables/extract-tables.ts';
import type { Original } from './original.ts';

/** The files of one report: its text first, then workbooks with its tables. */
export type Originals = readonly [Original, ...Original[]];

/**
 * Puts files together that are of one report: a workbook belongs to the text of the same department
 * and year, or to the only text where it does not say whose it is.
 */
export function gatherReports(
  originals: readonly Original[],
  context: ExtractionContext,
): readonly Originals[] {
  const texts = originals.filter(({ document }) => document.format !== 'spreadsheet');
  const books = originals.filter(({ document }) => document.format === 'spreadsheet');
  // Whose a file is matters only where a workbook may belong to it; each is asked once.
  const asked = books.length === 0 ? [] : [...texts, ...books];
  const owners = new Map(asked.map((one) => [one, ownerOf(one, context)]));
  const left = new Set(books);
  const reports = texts.map((text): Originals => {
    const own = books.filter((book) => {
      const owner = owners.get(book) ?? null;
      return owner === null ? texts.length === 1 : owner === owners.get(text);
    });
    for (const book of own) left.delete(book);
    return [text, ...own];
  });
  return [...reports, ...[...left].map((book): Originals => [book])];
}

/** What the files of one report state for certain, tables and text together. */
export function foundIn(originals: Originals, context: ExtractionContext): FoundReport {
  const [text, ...books] = originals.map(({ document }) => document);
  const told = text ? extractText(text, context) : { data: {}, unsure: [] };
  return books.reduce((found, book) => mergeFound(extractTables(book, context), found), told);
}

/** Tables and text of one file. A year that its forms alone state is that of its text as well. */
function extractText(document: Original['document'], context: ExtractionContext): FoundReport {
  const tables = extractTables(document, context);
  const told = extractNarrative(document, context);
  const { year } = tables.data;
  const isOnlyThere = context.year === undefined && told.data['year'] === undefined;
  if (!isOnlyThere || !year || !isFound(year)) return mergeFound(tables, told);
  const ofYear = { ...context, year: Number(year.value) };
  return mergeFound(tables, extractNarrative(document, ofYear));
}

/** Department and year that a file states, `null` where it does not state both. */
function ownerOf(original: Original, context: ExtractionContext): string | null {
  const { department, year } = foundIn([original], context).data;
  const stated = [department, year].map((node) => (node && isFound(node) ? node.value : null));
  return stated.includes(null) ? null : stated.join('/');
}
