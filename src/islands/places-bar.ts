import { parseQuery } from '#search/query.ts';
import { button, element } from './element.ts';
import { type FoundPlace, findPlaces } from './find-places.ts';
import { type Marks, markPlaces } from './mark-places.ts';
import { reveal } from './reveal-place.ts';
import { shortened } from './search-words.ts';

/** Marks what a search has found on this page, goes to it, and shows the bar that leads further. */
export function showPlaces(host: HTMLElement, query: string): void {
  const { phrases } = parseQuery(query);
  const places = findPlaces(document.querySelector('main') ?? document.body, phrases);
  if (places.length === 0) return;
  const words = phrases.map(({ text }) => `“${shortened(text)}”`).join('');
  new PlacesBar(host, places, words).land();
}

class PlacesBar {
  readonly #host: HTMLElement;
  readonly #places: readonly FoundPlace[];
  readonly #words: string;
  readonly #marks: Marks;
  readonly #status = element('p', { role: 'status' });
  readonly #landAgain = () => this.land();
  #at = 0;

  constructor(host: HTMLElement, places: readonly FoundPlace[], words: string) {
    this.#host = host;
    this.#words = words;
    this.#places = places;
    this.#marks = markPlaces(places.map(({ range }) => range));
    host.setAttribute('role', 'region');
    host.setAttribute('aria-label', '检索词在本页的位置');
    host.append(
      this.#status,
      button('上一处', {}, () => this.#step(-1)),
      button('下一处', {}, () => this.#step(1)),
      button('清除', { class: 'plain' }, () => this.#clear()),
    );
    addEventListener('hashchange', this.#landAgain);
  }

  /** Goes to the place in the section of the address, or to the first one if it names none. */
  land(): void {
    const target = document.getElementById(anchorOf(location.hash));
    this.#stand(target ? placeIn(target, this.#places) : 0);
    reveal(this.#places[this.#at]?.range, { below: target, isSmooth: false });
  }

  #step(by: 1 | -1): void {
    const { length } = this.#places;
    this.#stand((this.#at + by + length) % length);
    reveal(this.#places[this.#at]?.range, { below: null, isSmooth: true });
  }

  #stand(at: number): void {
    this.#at = at;
    this.#marks.stand(at);
    const { length } = this.#places;
    const which = length > 1 ? `，当前第${at + 1}处` : '';
    this.#status.textContent = `本页有${length}处${this.#words}${which}`;
  }

  #clear(): void {
    removeEventListener('hashchange', this.#landAgain);
    this.#marks.clear();
    this.#host.replaceChildren();
    this.#host.removeAttribute('role');
    const address = new URL(location.href);
    address.searchParams.delete('find');
    history.replaceState(null, '', address);
  }
}

/**
 * Index of the first place in a section whose block holds most of the phrases.
 *
 * @param target - An element around the section, or its heading.
 */
function placeIn(target: Element, places: readonly FoundPlace[]): number {
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4, h5, h6)[id]')];
  const next = headings.find((heading) => isAfter(target, heading) && !target.contains(heading));
  const own = places.filter(({ range: { startContainer } }) => {
    if (target.contains(startContainer)) return true;
    return isAfter(target, startContainer) && !(next && isFrom(next, startContainer));
  });
  const best = own.reduce<FoundPlace | null>(
    (most, place) => (most === null || place.phrases > most.phrases ? place : most),
    null,
  );
  return best ? places.indexOf(best) : 0;
}

function isAfter(element: Element, other: Node): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isFrom(element: Element, other: Node): boolean {
  return element.contains(other) || isAfter(element, other);
}

/** The id that an address names; browsers that know no text fragments leave them in it. */
function anchorOf(hash: string): string {
  const [anchor = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
