import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import { agreed } from '#extracting/text/agreed.ts';
import { figureText } from '#extracting/text/figures-told.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import type { DeductionTold } from './deductions-told.ts';
import type { IndicatorList } from './indicator-lists.ts';
import type { ScoreTold } from './scores-told.ts';
import type { MarkTold } from './sentence.ts';

/** An indicator while the tellings of it are gathered. */
interface Node {
  readonly name: Found;
  readonly fullMarks: MarkTold[];
  readonly scores: MarkTold[];
  /** A score of 0 that words state, 不得分. */
  noScore: Found | null;
  reason: Found | null;
  readonly children: Node[];
}

/** What was told of indicators whose place in the tree is certain. */
export interface Tellings {
  readonly blocks: readonly ScoreTold[];
  readonly parts: readonly ScoreTold[];
  readonly deductions: readonly DeductionTold[];
  readonly lists: readonly IndicatorList[];
}

/** The indicators of a report in the shape of front matter. */
export function indicatorTree({ blocks, parts, deductions, lists }: Tellings): {
  readonly indicators: readonly FoundRecord[];
  readonly unsure: readonly Unsure[];
} {
  const roots: Node[] = [];
  for (const block of blocks) addScore(roots, block);
  for (const part of parts) {
    const parent = roots.find(({ name }) => name.value === part.parent);
    if (parent) addScore(parent.children, part);
  }
  for (const deduction of deductions) addDeduction(roots, deduction);
  for (const { line, at, block, names } of lists) {
    const parent = nodeFor(roots, foundIn(line, block, at));
    for (const name of names) nodeFor(parent.children, foundIn(line, name, at));
  }
  const unsure: Unsure[] = [];
  return { indicators: roots.map((node) => shaped(node, unsure)), unsure };
}

function addScore(nodes: Node[], { name, line, at, marks, reason }: ScoreTold): void {
  const node = nodeFor(nodes, foundIn(line, name, at));
  if (marks.fullMark) node.fullMarks.push(marks.fullMark);
  if (marks.score) node.scores.push(marks.score);
  node.reason ??= reason && foundIn(line, reason.text, reason.at);
}

function addDeduction(roots: Node[], deduction: DeductionTold): void {
  const { line, at, path, fullMark, score, noScore, reason } = deduction;
  let nodes = roots;
  let node: Node | null = null;
  for (const name of path) {
    node = nodeFor(nodes, foundIn(line, name, at));
    nodes = node.children;
  }
  if (!node) return;
  if (fullMark) node.fullMarks.push({ line, figure: fullMark });
  if (score) node.scores.push({ line, figure: score });
  if (noScore && !score) node.noScore ??= foundIn(line, '0', noScore);
  node.reason ??= reason && foundIn(line, reason.text, reason.at);
}

function nodeFor(nodes: Node[], name: Found): Node {
  const known = nodes.find((one) => one.name.value === name.value);
  if (known) return known;
  const node: Node = { name, fullMarks: [], scores: [], noScore: null, reason: null, children: [] };
  nodes.push(node);
  return node;
}

function shaped(node: Node, unsure: Unsure[]): FoundRecord {
  const { name, reason, children } = node;
  const fullMark = settled('分值', node, node.fullMarks, unsure);
  const score = node.scores.length > 0 ? settled('得分', node, node.scores, unsure) : node.noScore;
  return {
    name,
    ...(fullMark ? { fullMark } : {}),
    ...(score ? { score } : {}),
    ...(reason ? { reason } : {}),
    ...(children.length > 0 ? { children: children.map((child) => shaped(child, unsure)) } : {}),
  };
}

function settled(
  what: string,
  { name }: Node,
  marks: readonly MarkTold[],
  unsure: Unsure[],
): Found | null {
  const best = agreed(marks);
  if (best) return foundIn(best.line, figureText(best.figure, '分'), best.figure);
  if (marks.length > 0) {
    const figures = marks.map(({ figure }) => figure.text).join('、');
    unsure.push({
      what: `“${name.value}”的${what} ${figures}`,
      why: '文中的数不一致',
      place: name.place,
    });
  }
  return null;
}
