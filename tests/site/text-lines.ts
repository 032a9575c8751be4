import type { Page } from 'playwright-core';

/** A line of text in sight, as high as its characters are and not as high as its font; in pixels. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it stays in the window while the page scrolls, over whatever comes by. */
  readonly floats: boolean;
  /** What cuts some of it off for good; `null` where all of it can be seen. */
  readonly cutBy: string | null;
}

/** Every line of text that a page shows. */
export function textLines(page: Page): Promise<readonly TextLine[]> {
  return page.evaluate(() => {
    /** Whether something is true of an element or of one that it stands in; asked once of each. */
    const within = (test: (at: Element) => boolean) => {
      const known = new Map<Element, boolean>();
      const ask = (at: Element | null): boolean => {
        if (!at) return false;
        const answer = known.get(at) ?? (test(at) || ask(at.parentElement));
        known.set(at, answer);
        return answer;
      };
      return ask;
    };

    /** Text for screen readers alone is cut off on purpose; a skip link waits for the focus. */
    const isAside = within((at) => {
      const { clipPath, position, overflow } = getComputedStyle(at);
      const isSpeck = overflow !== 'visible' && at.clientWidth <= 1;
      const isFar = position === 'absolute' && at.getBoundingClientRect().right < 0;
      return isSpeck || isFar || clipPath.startsWith('inset(');
    });
    const floats = within((at) => /fixed|sticky/u.test(getComputedStyle(at).position));
    const isClipped = within((at) => getComputedStyle(at).overflow !== 'visible');

    const cutBy = (element: Element, line: DOMRect): string | null => {
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      for (let at: Element | null = element; at && isClipped(at); at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        // Where the reader can scroll nothing is lost, however far out it is.
        if (/auto|scroll/u.test(`${overflowX} ${overflowY}`)) return null;
        const box = at.getBoundingClientRect();
        if (
          (hides(overflowX) && (line.left < box.left - 1 || line.right > box.right + 1)) ||
          (hides(overflowY) && (line.top < box.top - 1 || line.bottom > box.bottom + 1))
        ) {
          return `${at.localName}.${at.className}`;
        }
      }
      const isOut = line.left < -1 || line.right > document.documentElement.clientWidth + 1;
      return isOut ? 'the window' : null;
    };

    const seen = { visibilityProperty: true, opacityProperty: true };
    const found: TextLine[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      if (!parent || text === '' || !parent.checkVisibility(seen) || isAside(parent)) continue;
      const high = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.8;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        const height = Math.min(box.height, high);
        const line = new DOMRect(
          box.left + 1,
          (box.top + box.bottom - height) / 2,
          box.width - 2,
          height,
        );
        const { left, right, top, bottom } = line;
        const places = { floats: floats(parent), cutBy: cutBy(parent, line) };
        found.push({ text, left, right, top, bottom, ...places });
      }
    }
    return found;
  });
}
