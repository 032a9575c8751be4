import type { Heading, Paragraph, Table } from 'mdast';
import { after, plainPhrases, type Start } from './plain-phrases.ts';
import { plainTable } from './plain-table.ts';

/** What may begin a list, a quote, a table, a rule or code; what is blank may be taken off. */
const beginning = /^(?:[-+=>|:#\s]|\*(?!\*)|\d{1,9}[.)](?:\s|$)|(?:import|export)\b)/u;

/**
 * The node of a stretch between blank lines that is a paragraph or a heading on one line, or a table,
 * of nothing but text: the larger part of most reports, and what it means needs no parser to find out.
 *
 * @returns `null` for whatever may be anything else.
 */
export function plainNode(text: string, start: Start): Heading | Paragraph | Table | null {
  if (text.includes('\n')) return text.startsWith('|') ? plainTable(text, start) : null;
  const signs = /^(#{1,6}) (?=[^\s#])/u.exec(text)?.[1] ?? '';
  if (signs === '') return beginning.test(text) ? null : paragraph(text, start);
  return text.includes('#', signs.length) ? null : heading(text, signs.length, start);
}

function paragraph(text: string, start: Start): Paragraph | null {
  const children = plainPhrases(text, start);
  const position = { start, end: after(start, text.length) };
  return children && { type: 'paragraph', children, position };
}

function heading(text: string, depth: number, start: Start): Heading | null {
  const children = plainPhrases(text.slice(depth + 1), after(start, depth + 1));
  const position = { start, end: after(start, text.length) };
  return children && { type: 'heading', depth: depth as Heading['depth'], children, position };
}
