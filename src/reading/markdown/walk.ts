/**
 * Visits a node and all below it in reading order, each with the node around it; below one for which
 * `false` is answered nothing is visited. What a visit puts below a node is visited as well.
 *
 * A report has a thousand nodes, and several things are asked of each: the walk of the library, which
 * makes and names a function for every node, takes a tenth of the time of reading a report.
 */
export function walk<Node extends { readonly type: string }>(
  node: Node,
  visit: (node: Node, parent: Node | null) => unknown,
): void {
  below(node, null, visit);
}

function below<Node>(
  node: Node,
  parent: Node | null,
  visit: (node: Node, parent: Node | null) => unknown,
): void {
  if (visit(node, parent) === false) return;
  const { children } = node as { readonly children?: readonly Node[] };
  if (children) for (const child of children) below(child, node, visit);
}
