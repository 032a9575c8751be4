/**
 * `<found-places>`: on a page that a search has led to (`?find=政府采购`), marks where the words
 * stand and leads from one place to the next. Without them in the address it costs nothing.
 */
class FoundPlaces extends HTMLElement {
  connectedCallback() {
    const query = new URLSearchParams(location.search).get('find');
    if (query) void this.#show(query);
  }

  async #show(query: string) {
    const { showPlaces } = await import('./places-bar.ts');
    showPlaces(this, query);
  }
}

customElements.define('found-places', FoundPlaces);
