import { button, element } from './element.ts';

/** How long 已复制 stands, in milliseconds. */
const patience = 4000;

/** Adds a button that copies the text of what it holds. */
class CopyText extends HTMLElement {
  readonly #said = element('span', { class: 'copy-said', role: 'status' });
  #timer = 0;

  connectedCallback(): void {
    if (this.querySelector('.copy-line')) return;
    const name = this.dataset['name'] ?? '';
    const press = button('复制', { 'aria-label': `复制${name}` }, () => void this.#copy());
    this.append(element('div', { class: 'copy-line no-print' }, press, this.#said));
  }

  async #copy(): Promise<void> {
    const source = this.firstElementChild;
    if (!source) return;
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      this.#say('已复制');
    } catch {
      // Without permission, or on a page that is not served over HTTPS, the reader's own keys do.
      getSelection()?.selectAllChildren(source);
      this.#say('已选中，请按Ctrl+C复制（苹果电脑按⌘C）');
    }
  }

  #say(words: string): void {
    this.#said.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#said.textContent = '';
    }, patience);
  }
}

customElements.define('copy-text', CopyText);
