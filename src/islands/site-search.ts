import type { SortOrder } from '#search/answer.ts';
import type { Reply } from '#search/ask.ts';
import { indexChangedEvent } from '#search/manifest.ts';
import { setText } from './element.ts';
import { LateAddress } from './late-address.ts';
import { ResultList } from './result-list.ts';
import { SearchClient } from './search-client.ts';
import { FacetPanel } from './search-facets.ts';
import { failureNotice, notices } from './search-notices.ts';
import { addressOf, type SearchState, stateOf } from './search-state.ts';
import { statusOf } from './search-words.ts';
import { onTyped } from './typed-query.ts';

/** Reports shown at first, and added each time more are asked for. */
const pageSize = 10;

/** `<site-search>`: searches as the reader types. What is shown lives in the address alone. */
class SiteSearch extends HTMLElement {
  readonly #client = new SearchClient({
    answered: (reply) => this.#answer(reply),
    failed: () => this.#fail(),
    waiting: (isWaiting) => this.classList.toggle('waiting', isWaiting),
  });
  #state: SearchState = { query: '', filters: {}, sort: 'relevance' };
  #show = pageSize;
  /** Index of the first result that was asked for last, to be focused once it is there. */
  #focusFrom: number | null = null;
  /** Whether the address is behind what is shown. */
  #isAddressDue = false;
  readonly #address = new LateAddress(() => this.#writeAddress());
  #panel: FacetPanel | null = null;
  #list: ResultList | null = null;
  #title = document.title;

  connectedCallback() {
    this.#panel = new FacetPanel(this.#part('.facets'), this.#part('.chips'), (filters) =>
      this.#go({ ...this.#state, filters }),
    );
    this.#list = new ResultList(this.#part('.results'));
    onTyped(this.#field, (query) => {
      if (query !== this.#state.query) this.#go({ ...this.#state, query }, 'replace');
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: this.#field.value.trim() }, 'replace');
    });
    this.#sort.addEventListener('change', () =>
      this.#go({ ...this.#state, sort: this.#sort.value as SortOrder }),
    );
    this.#part('.more-results button').addEventListener('click', () => this.#showMore());
    this.addEventListener('click', (event) => this.#follow(event));
    this.#field.addEventListener('focus', () => this.#client.prepare(), { once: true });
    addEventListener('popstate', () => this.#read());
    if (import.meta.env.DEV) addEventListener(indexChangedEvent, () => this.#ask());
    this.#foldFacets();
    this.#read();
    // Safari has no requestIdleCallback.
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.#client.prepare());
  }

  get #field(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[name="q"]');
  }

  get #sort(): HTMLSelectElement {
    return this.#part<HTMLSelectElement>('select[name="sort"]');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`Unexpected missing ${selector}`);
    return part;
  }

  /** On a wide page the facets stand open beside the results. */
  #foldFacets() {
    const fold = this.#part<HTMLDetailsElement>('details.facet-fold');
    const wide = matchMedia('(min-width: 64rem)');
    const apply = () => {
      fold.open = wide.matches;
    };
    wide.addEventListener('change', apply);
    apply();
  }

  #read() {
    this.#state = stateOf(new URLSearchParams(location.search));
    this.#isAddressDue = true;
    this.#field.value = this.#state.query;
    this.#sort.value = this.#state.sort;
    this.#show = pageSize;
    this.#ask();
  }

  /** Shows another state; the one before stays in the history unless it was only being typed. */
  #go(state: SearchState, how: 'push' | 'replace' = 'push') {
    this.#state = state;
    this.#show = pageSize;
    if (how === 'push') history.pushState(null, '', addressOf(state));
    // The title follows with the answer.
    this.#isAddressDue = true;
    this.#ask();
  }

  /** What was typed enters the address once it is answered. */
  #writeAddress() {
    if (!this.#isAddressDue) return;
    this.#isAddressDue = false;
    history.replaceState(null, '', addressOf(this.#state));
    const { query } = this.#state;
    document.title = query === '' ? this.#title : `${query} - ${this.#title}`;
  }

  /** A suggested question is asked on the spot. */
  #follow(event: MouseEvent) {
    const selector = 'a[data-query]';
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const state = stateOf(new URL(link.href).searchParams);
    this.#field.value = state.query;
    this.#go(state);
    this.#field.focus();
  }

  #showMore() {
    this.#focusFrom = this.#show;
    this.#show += pageSize;
    this.#ask();
  }

  #ask() {
    const { query } = this.#state;
    this.#address.notDue();
    if (query === '') this.#writeAddress();
    this.#part('.results').ariaBusy = String(query !== '');
    if (query !== '') return this.#client.ask({ ...this.#state, show: this.#show });
    this.#client.forget();
    this.#say('');
    this.#part('.search-body').hidden = true;
    this.#part('.search-start').hidden = false;
  }

  #say(status: string) {
    // Said again, the same words would be read out again.
    setText(this.#part('.search-status'), status);
  }

  #reveal() {
    this.#part('.search-start').hidden = true;
    this.#part('.search-body').hidden = false;
  }

  #answer(reply: Reply) {
    const { query, filters } = this.#state;
    // Nothing found so far is no reason to take the last results away.
    if (!reply.complete && reply.reports === 0) return this.#say(statusOf(reply, query, false));
    this.#reveal();
    this.#say(statusOf(reply, query, Object.keys(filters).length > 0));
    this.#panel?.show(reply.facets, filters);
    const chosen = Object.values(filters).flat().length;
    setText(this.#part('.facet-fold > summary'), chosen === 0 ? '筛选' : `筛选（已选${chosen}项）`);
    this.#part('.facet-fold').hidden = Object.values(reply.facets).every(
      ({ length }) => length === 0,
    );
    this.#part('.search-notices').replaceChildren(
      ...notices(reply, this.#state, {
        retry: () => this.#ask(),
        clearFilters: () => this.#go({ ...this.#state, filters: {} }),
      }),
    );
    this.#list?.show(reply.results, query);
    const isDone = reply.complete && reply.pending === 0;
    this.#part('.results').ariaBusy = String(!isDone);
    this.#part('.sort').hidden = reply.reports < 2;
    this.#part('.more-results').hidden = reply.reports <= reply.results.length + reply.pending;
    if (isDone) this.#focusMore();
    if (isDone) this.#address.due();
  }

  #focusMore() {
    if (this.#focusFrom === null) return;
    this.#part('.results').children[this.#focusFrom]?.querySelector('a')?.focus();
    this.#focusFrom = null;
  }

  #fail() {
    this.#writeAddress();
    this.#reveal();
    this.#say(import.meta.env.DEV ? '检索索引正在建立，建好后自动显示结果' : '检索暂时不可用');
    const said = failureNotice(this.#state.query, () => this.#ask());
    this.#part('.search-notices').replaceChildren(...said);
    this.#list?.clear();
    this.#part('.results').ariaBusy = 'false';
    this.#part('.more-results').hidden = true;
  }
}

customElements.define('site-search', SiteSearch);
