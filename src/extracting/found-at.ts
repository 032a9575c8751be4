import type { Found, FoundNode, FoundRecord } from './found-value.ts';

/** Found values in the shape of front matter, from their paths: `budget.procurement.plan`. */
export function foundAt(items: ReadonlyMap<string, Found>): FoundRecord {
  const groups = new Map<string, Map<string, Found>>();
  const shape: Record<string, FoundNode> = {};
  for (const [path, found] of items) {
    const [key = '', ...below] = path.split('.');
    if (below.length === 0) {
      shape[key] = found;
      continue;
    }
    const group = groups.get(key) ?? new Map<string, Found>();
    groups.set(key, group.set(below.join('.'), found));
    // Keeps the place of the group in the order of its first item.
    shape[key] = {};
  }
  for (const [key, group] of groups) shape[key] = foundAt(group);
  return shape;
}
