import type { Heading, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Section } from '#core/report.ts';
import { headingNumber } from '#prose/heading-number.ts';

/**
 * The report's sections in order. Anchors follow the printed numbering, so that adding a paragraph
 * or a sibling further down never moves them; unnumbered headings count among themselves.
 */
export function outline(tree: Root): readonly Section[] {
  const sections: (Omit<Section, 'text'> & { readonly lines: string[] })[] = [];
  const open: { readonly depth: number; readonly step: string }[] = [];
  const taken = new Set<string>();
  const counted = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.lines.push(...blockLines(node));
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const title = plainText(node);
    const prefix = open.map(({ step }) => step);
    const step = freeStep(prefix, headingNumber(title)?.number ?? null, { taken, counted });
    open.push({ depth: node.depth, step });
    sections.push({
      anchor: `s${[...prefix, step].join('-')}`,
      depth: node.depth,
      title,
      place: placeOfHeading(node),
      lines: [],
    });
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n') }));
}

/** The steps that are given, and how far was counted behind each printed one. */
interface Given {
  readonly taken: Set<string>;
  readonly counted: Map<string, number>;
}

function freeStep(
  prefix: readonly string[],
  printed: number | null,
  { taken, counted }: Given,
): string {
  const anchorOf = (step: string) => [...prefix, step].join('-');
  const first = printed === null ? null : String(printed);
  const start = anchorOf(`${printed ?? ''}x`);
  let ordinal = counted.get(start) ?? 0;
  let step = first;
  while (step === null || taken.has(anchorOf(step))) {
    ordinal += 1;
    step = `${printed ?? ''}x${ordinal}`;
  }
  counted.set(start, ordinal);
  taken.add(anchorOf(step));
  return step;
}

function placeOfHeading(node: Heading) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function blockLines(node: Nodes): string[] {
  switch (node.type) {
    case 'table':
      return node.children.map((row) => row.children.map((cell) => plainText(cell)).join(' '));
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(blockLines);
    case 'mdxJsxFlowElement':
      return node.children.flatMap(blockLines);
    default: {
      const text = plainText(node);
      return text === '' ? [] : [text];
    }
  }
}
