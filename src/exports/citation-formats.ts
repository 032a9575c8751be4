import type { CitationWriter } from './citation.ts';
import { bibtexCitation } from './citation-bibtex.ts';
import { cslCitation } from './citation-csl.ts';
import { gbCitation } from './citation-gb.ts';

interface CitationFormat {
  readonly id: string;
  readonly name: string;
  /** What it is for. */
  readonly note: string;
  readonly write: CitationWriter;
}

/** The ways in which the site writes a citation, in the order in which it offers them. */
export const citationFormats: readonly CitationFormat[] = [
  { id: 'gb', name: 'GB/T 7714—2015', note: '中文文献的著录格式', write: gbCitation },
  { id: 'bibtex', name: 'BibTeX', note: '用于LaTeX', write: bibtexCitation },
  { id: 'csl', name: 'CSL-JSON', note: '用于Zotero等文献管理软件', write: cslCitation },
];
