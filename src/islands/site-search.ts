/** Pagefind's browser half, served beside the index it reads. */
interface Pagefind {
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] }>;
}

interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly section?: string };
}

const pageSize = 10;

/** `<site-search>`: searches as the reader types; the state lives in the address. */
class SiteSearch extends HTMLElement {
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pagefind: Promise<Pagefind> | null = null;

  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields()) field.value = asked.get(field.name) ?? '';
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), 250);
    });
    if (asked.get('q')) void this.#search();
  }

  #fields() {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  #load(): Promise<Pagefind> {
    const address = '/pagefind/pagefind.js';
    this.#pagefind ??= import(/* @vite-ignore */ address);
    return this.#pagefind;
  }

  async #search() {
    this.#run += 1;
    const run = this.#run;
    const values = Object.fromEntries(
      this.#fields().map(({ name, value }) => [name, value.trim()]),
    );
    const { q = '', ...filters } = values;
    const state = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
    if (q === '') return this.#show('', [], 0);
    this.#say('正在检索……');
    const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
    try {
      const { results } = await (await this.#load()).search(q, { filters: chosen });
      const hits = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
      // A later question has been asked meanwhile: this answer is stale.
      if (run !== this.#run) return;
      const status =
        results.length > 0
          ? `找到${results.length}处`
          : `没有找到“${q}”。可以换一个说法，或减少字数。`;
      this.#show(status, hits, results.length);
      this.#offerMore(results.slice(pageSize), run);
    } catch {
      if (run === this.#run) this.#say('检索暂时不可用，请稍后再试，或从“全部报告”中查找。');
    }
  }

  #say(status: string) {
    const line = this.querySelector('.search-status');
    if (line) line.textContent = status;
  }

  #show(status: string, hits: readonly Hit[], total: number) {
    this.#say(status);
    this.querySelector('.results')?.replaceChildren(...hits.map(resultItem));
    this.querySelector('.more-results')?.toggleAttribute('hidden', total <= pageSize);
  }

  #offerMore(rest: readonly { readonly data: () => Promise<Hit> }[], run: number) {
    const line = this.querySelector('.more-results');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '显示更多';
    line?.replaceChildren(button);
    button.addEventListener('click', async () => {
      const hits = await Promise.all(rest.slice(0, pageSize).map((result) => result.data()));
      if (run !== this.#run) return;
      this.querySelector('.results')?.append(...hits.map(resultItem));
      line?.toggleAttribute('hidden', rest.length <= pageSize);
      this.#offerMore(rest.slice(pageSize), run);
    });
  }
}

function resultItem({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.section ?? meta.title ?? url;
  heading.append(link);
  const where = document.createElement('p');
  where.className = 'where';
  where.textContent = meta.title ?? '';
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  item.append(heading, where, text);
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>`: rebuilt as nodes, never parsed as markup. */
function marked(excerpt: string): readonly (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/u).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/u.exec(piece)?.[1];
    if (inner === undefined) return unescaped(piece);
    const mark = document.createElement('mark');
    mark.textContent = unescaped(inner);
    return mark;
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

customElements.define('site-search', SiteSearch);
