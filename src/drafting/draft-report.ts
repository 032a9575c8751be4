import { type FoundNode, type FoundRecord, isFound, isFoundList } from '#extracting/found-value.ts';
import type { SourceBlock, SourceDocument } from '#importers/source-document.ts';
import { bodyText } from './body-text.ts';
import { withoutSpaces } from './fidelity.ts';
import { type DraftNode, type DraftRecord, reportFile } from './report-file.ts';

/** What a draft is of; whoever imports has recognised it or been told. */
export interface DraftIdentity {
  readonly title: string;
  readonly department: string;
  readonly year: number;
  readonly scheme: string;
}

/**
 * The text of a draft report: the document as its body, what it states for certain as front matter.
 *
 * @param attachments - Files kept beside the report; they follow the annexes that the text names.
 */
export function draftReport(
  document: SourceDocument,
  found: FoundRecord,
  identity: DraftIdentity,
  attachments: readonly DraftRecord[],
): string {
  const { attachments: named, ...values } = draftRecord(found);
  const all = [...((named as readonly DraftNode[] | undefined) ?? []), ...attachments];
  return reportFile(
    {
      ...values,
      ...identity,
      year: String(identity.year),
      status: 'draft',
      attachments: all,
    },
    bodyText(withoutTitle(document.blocks, identity.title)),
  );
}

function draftRecord(record: FoundRecord): DraftRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, node]) => (node ? [[key, draftNode(node)]] : [])),
  );
}

function draftNode(node: FoundNode): DraftNode {
  if (isFound(node)) return node.value;
  return isFoundList(node) ? node.map(draftNode) : draftRecord(node);
}

/** Most paragraphs over which a title is broken. */
const titleLines = 4;

/** The page's heading is made from the title; the text begins behind it. */
export function withoutTitle(
  blocks: readonly SourceBlock[],
  title: string,
): readonly SourceBlock[] {
  const wanted = withoutSpaces(title);
  let printed = '';
  for (const [index, block] of blocks.slice(0, titleLines).entries()) {
    if (block.kind !== 'paragraph') break;
    printed += withoutSpaces(block.text);
    if (printed === wanted) return blocks.slice(index + 1);
  }
  return blocks;
}
