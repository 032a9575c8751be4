import { button } from './element.ts';

/** `<print-page>`: a button that prints; without JavaScript there is none. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(button('打印', {}, () => print()));
  }
}

customElements.define('print-page', PrintPage);
