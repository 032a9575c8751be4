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
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.lines.push(...blockLines(node));
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const title = plainText(node);
    const prefix = open.map(({ step }) => step);
    const step = freeStep(prefix, headingNumber(title)?.number ?? null, taken);
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

function freeStep(prefix: readonly string[], printed: number | null, taken: Set<string>): string {
  const candidates = function* () {
    if (printed !== null) yield String(printed);
    for (let ordinal = 1; ; ordinal += 1) yield `${printed ?? ''}x${ordinal}`;
  };
  for (const step of candidates()) {
    const anchor = [...prefix, step].join('-');
    if (!taken.has(anchor)) {
      taken.add(anchor);
      return step;
    }
  }
  return 'x';
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
