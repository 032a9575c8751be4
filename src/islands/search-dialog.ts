import { searchAddress } from '#core/address.ts';
import type { Reply } from '#search/ask.ts';
import { button, element } from './element.ts';
import { quickResult } from './quick-result.ts';
import { SearchClient } from './search-client.ts';
import { enableKey, isKeyEnabled } from './search-key.ts';
import { addressOf } from './search-state.ts';
import { statusOf } from './search-words.ts';
import { onTyped } from './typed-query.ts';

/** Reports shown in the dialog. */
const most = 6;

let dialog: SearchDialog | null = null;

/** Opens the search over the page; there is one dialog, and it keeps what was typed. */
export function openSearchDialog(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}

/** The search in a dialog: a combo box whose options are links to the places found. */
class SearchDialog {
  readonly #field = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    placeholder: '检索报告全文',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-label': '检索报告全文',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'quick-results',
  });
  readonly #list = element('div', {
    id: 'quick-results',
    class: 'quick-results',
    role: 'listbox',
    'aria-label': '检索结果',
    hidden: '',
  });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #all = element('a', { href: searchAddress }, '打开检索页');
  readonly #dialog = element('dialog', { class: 'search-dialog', 'aria-label': '快速检索' });
  readonly #client = new SearchClient({
    answered: (reply) => this.#answer(reply),
    failed: () => this.#fail(),
    waiting: (isWaiting) => this.#dialog.classList.toggle('waiting', isWaiting),
  });
  #query = '';
  /** Index of the option that the arrows stand on, -1 for none. */
  #active = -1;

  constructor() {
    const close = button('关闭', { class: 'plain' }, () => this.#dialog.close());
    const form = element('form', { action: searchAddress, method: 'get' }, this.#field, close);
    const foot = element('div', { class: 'quick-foot' }, this.#all, keySwitch());
    this.#dialog.append(element('search', {}, form), this.#status, this.#list, foot);
    this.#field.addEventListener('keydown', (event) => this.#press(event));
    onTyped(this.#field, (query) => this.#ask(query));
    this.#dialog.addEventListener('click', ({ target }) => {
      // A click beside the box falls on the dialog itself, its backdrop.
      if (target === this.#dialog) this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#client.prepare();
  }

  get #options(): readonly HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #ask(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#all.href = addressOf({ query, filters: {}, sort: 'relevance' });
    this.#all.textContent = query === '' ? '打开检索页' : '查看全部结果';
    if (query === '') {
      this.#client.forget();
      this.#status.textContent = '';
      this.#fill([]);
    } else {
      this.#client.ask({ query, filters: {}, sort: 'relevance', show: most });
    }
  }

  #answer(reply: Reply): void {
    const text = statusOf(reply, this.#query, false);
    if (this.#status.textContent !== text) this.#status.textContent = text;
    if (!reply.complete && reply.reports === 0) return;
    this.#fill(reply.results.map((result, index) => quickResult(result, this.#query, index)));
  }

  #fail(): void {
    this.#status.textContent = '检索暂时不可用，请稍后再试。';
    this.#fill([]);
  }

  /** The arrows stay on the option that they stood on, as long as it is there. */
  #fill(options: readonly HTMLAnchorElement[]): void {
    const before = this.#options[this.#active]?.href;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(options.findIndex(({ href }) => href === before));
  }

  #press(event: KeyboardEvent): void {
    // While an input method composes, these keys are its own.
    if (event.isComposing) return;
    const { length } = this.#options;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#activate(this.#active + 1 < length ? this.#active + 1 : -1),
      ArrowUp: () => this.#activate(this.#active < 0 ? length - 1 : this.#active - 1),
      // A search field would only be emptied by the first Escape.
      Escape: () => this.#dialog.close(),
      ...(this.#active < 0 ? {} : { Enter: () => this.#options[this.#active]?.click() }),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const active = this.#options[index];
    if (active) {
      this.#field.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }
}

function keySwitch(): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = isKeyEnabled();
  box.addEventListener('change', () => enableKey(box.checked));
  return element('label', { class: 'key-switch' }, box, '按 / 键打开');
}
