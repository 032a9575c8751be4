import { readingOf, spoken } from '#charts/reading.ts';
import type { DrawnChart } from '#charts/spec.ts';
import { chartTip } from './chart-tip.ts';
import { element } from './element.ts';
import { slotAt } from './slot-at.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

let count = 0;

/** Lets readers point at a chart's values, tap them, or walk through them with the arrow keys. */
export function readChart(host: HTMLElement, chart: DrawnChart): void {
  const slots = [...host.querySelectorAll('.slot')];
  const id = `chart-keys-${++count}`;
  const keys = element('p', { class: 'chart-keys', id }, '按方向键逐项读数，按 Esc 键结束');
  const live = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  const tip = chartTip(host);
  host.append(keys, live);
  host.setAttribute('aria-describedby', id);
  let current: number | null = null;

  function show(index: number | null) {
    if (index === current) return;
    if (current !== null) slots[current]?.classList.remove('pointed');
    current = index;
    const slot = index === null ? undefined : slots[index];
    if (index === null || !slot) return tip.hide();
    slot.classList.add('pointed');
    tip.show(readingOf(chart, index), slot);
  }

  host.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = current === null ? (step > 0 && step < 2 ? 0 : step) : current + step;
    const index = Math.min(Math.max(next, 0), slots.length - 1);
    show(index);
    live.textContent = spoken(readingOf(chart, index));
  });
  host.addEventListener('blur', () => show(null));
  const point = (event: PointerEvent) => show(slotAt(slots, event));
  host.addEventListener('pointermove', point);
  host.addEventListener('pointerdown', point);
  host.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger that is lifted leaves too: what it tapped stays to be read.
    if (pointerType === 'mouse') show(null);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && host.contains(target))) show(null);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null);
  });
}
