import type { Reading } from '#charts/reading.ts';
import { element } from './element.ts';

/** The box beside what is pointed at, hidden from screen readers: they are told by voice. */
export function chartTip(host: HTMLElement): {
  readonly show: (reading: Reading, slot: Element) => void;
  readonly hide: () => void;
} {
  const tip = element('div', { class: 'chart-tip', 'aria-hidden': 'true', hidden: '' });
  host.append(tip);
  return {
    show({ category, lines }, slot) {
      tip.replaceChildren(
        element('strong', {}, category),
        ...lines.map((line) => element('span', {}, line)),
      );
      tip.hidden = false;
      place(tip, host.getBoundingClientRect(), slot.getBoundingClientRect());
    },
    hide() {
      tip.hidden = true;
    },
  };
}

/** Under a row or a part, or beside the line of a point, and never beyond the edge of the chart. */
function place(tip: HTMLElement, outer: DOMRect, slot: DOMRect): void {
  // Measured where it has all the room that there is.
  tip.style.left = '0';
  const gap = 8;
  const x = slot.left - outer.left;
  const most = outer.width - tip.offsetWidth;
  const line = slot.width < 2;
  const side = x + gap <= most ? x + gap : x - gap - tip.offsetWidth;
  tip.style.left = `${Math.max(0, Math.min(line ? side : x, most))}px`;
  tip.style.top = line ? '0' : `${slot.bottom - outer.top}px`;
}
