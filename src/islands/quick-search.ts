import { searchAddress } from '#core/address.ts';
import { isKeyEnabled } from './search-key.ts';

/**
 * `<quick-search>`: the button in the head of every page, and the keys `/` and Ctrl-K or ⌘K. The
 * dialog behind it is loaded when it is first opened.
 */
class QuickSearch extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event) || isTyping(event.target)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open() {
    // The search page is the same search with more room.
    const field = document.querySelector<HTMLInputElement>('site-search input[name="q"]');
    if (field) {
      field.select();
      field.focus();
      return;
    }
    try {
      const { openSearchDialog } = await import('./search-dialog.ts');
      openSearchDialog();
    } catch {
      location.assign(searchAddress);
    }
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && isKeyEnabled();
}

function isTyping(target: EventTarget | null): boolean {
  const field =
    'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select';
  return target instanceof HTMLElement && (target.matches(field) || target.isContentEditable);
}

customElements.define('quick-search', QuickSearch);
