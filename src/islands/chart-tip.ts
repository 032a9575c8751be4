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

/** Under a row, or beside the line of a point, on the side where there is room. */
function place(tip: HTMLElement, outer: DOMRect, slot: DOMRect): void {
  const narrow = slot.width < 2;
  const x = slot.left - outer.left;
  const room = x + 8 + tip.offsetWidth <= outer.width;
  const left = narrow ? (room ? x + 8 : Math.max(0, x - 8 - tip.offsetWidth)) : x;
  tip.style.left = `${left}px`;
  tip.style.top = `${narrow ? 0 : slot.bottom - outer.top}px`;
}
