import type { getDocumentProxy } from 'unpdf';

/** An open PDF file. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** One page of it. */
export type Page = Awaited<ReturnType<PdfDocument['getPage']>>;

/** How to go on where a page is damaged: refuse its content, or keep what can be read. */
export type Rigour = 'strict' | 'lenient';

/** Opens a document in one way or the other, each once. */
export type OpenDocuments = (rigour: Rigour) => Promise<PdfDocument>;
