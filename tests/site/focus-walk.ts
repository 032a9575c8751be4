import type { Page } from 'playwright-core';

/** One stop of the Tab key. */
export interface Stop {
  /** Its place among what can be reached, in the order of the text; -1 for what is no part of it. */
  readonly place: number;
  /** The element as a person would find it. */
  readonly name: string;
  /** Whether a reader sees that the focus is here. */
  readonly isMarked: boolean;
  /** Whether it lies in the window with nothing over it. */
  readonly isInSight: boolean;
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** Names of all that can be reached, in the order of the text. */
  readonly reachable: readonly string[];
}

/** Presses Tab from the start of a page until the focus leaves it or comes to where it was. */
export async function walk(page: Page): Promise<Walk> {
  const reachable = await listReachable(page);
  const stops: Stop[] = [];
  // Charts and tables may hold stops that are found only on the way; nothing holds a thousand.
  const limit = reachable.length + 50;
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (!stop || (stop.place >= 0 && stops.some(({ place }) => place === stop.place))) break;
    stops.push(stop);
  }
  return { stops, reachable };
}

/** Notes on the page itself, for `stopOf`, and tells by name what a keyboard must reach. */
function listReachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const interactive =
      'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], audio[controls], video[controls]';
    const list = [...document.querySelectorAll<HTMLElement>(interactive)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled, [inert] *') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        // Of a group of radio buttons the chosen one stands for all.
        !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    );
    Object.assign(globalThis, { reachable: list });
    return list.map(
      (one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 30)}`,
    );
  });
}

/** `null` where the focus is on no element, which is the browser's own frame. */
function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (!(at instanceof Element) || at === document.body || at === document.documentElement) {
      return null;
    }
    const { reachable } = globalThis as never as { readonly reachable: readonly Element[] };
    // A chosen field may be marked by its label, a place in a drawing by its shape.
    const isMarked = [at, at.parentElement, ...('labels' in at ? [...(at.labels as NodeList)] : [])]
      .filter((one) => one instanceof Element)
      .some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        );
      });
    const isInSight = [...at.getClientRects()].some((box) => {
      const left = Math.max(0, box.left);
      const right = Math.min(innerWidth, box.right);
      const top = Math.max(0, box.top);
      const bottom = Math.min(innerHeight, box.bottom);
      if (right - left < 1 || bottom - top < 1) return false;
      // Wherever some part of it can be pointed at, it can be seen.
      return [0.5, 0.1, 0.9].some((share) => {
        const hit = document.elementFromPoint(
          left + (right - left) * share,
          top + (bottom - top) * share,
        );
        return hit !== null && (at.contains(hit) || hit.contains(at));
      });
    });
    return {
      place: reachable.indexOf(at),
      name: `${at.localName}.${at.getAttribute('class') ?? ''} ${at.textContent?.trim().slice(0, 30)}`,
      isMarked,
      isInSight,
    };
  });
}
