/**
 * The place of a chart that lies nearest to the pointer: rows of bars by height, points of a line
 * and parts of one bar, which lie side by side, by width.
 *
 * @param slots - Elements in the order of the categories.
 */
export function slotAt(
  slots: readonly Element[],
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): number | null {
  const boxes = slots.map((slot) => slot.getBoundingClientRect());
  const aside = boxes.every(({ top }) => top === boxes[0]?.top);
  const distances = boxes.map(({ left, right, top, bottom }) =>
    aside ? apart(left, right, clientX) : apart(top, bottom, clientY),
  );
  return distances.length > 0 ? distances.indexOf(Math.min(...distances)) : null;
}

/** How far a position lies outside a stretch. */
function apart(start: number, end: number, at: number): number {
  return Math.max(start - at, 0, at - end);
}
