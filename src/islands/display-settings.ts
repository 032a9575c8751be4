import { element } from './element.ts';

/** What a reader may choose about the look of the site, and the words for it. */
const choices = [
  {
    key: 'size',
    legend: '字号',
    options: [
      ['', '标准'],
      ['large', '大字'],
      ['largest', '特大'],
    ],
  },
  {
    key: 'contrast',
    legend: '对比度',
    options: [
      ['', '标准'],
      ['high', '高对比'],
    ],
  },
  {
    key: 'theme',
    legend: '配色',
    options: [
      ['', '跟随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  },
] as const;

type Key = (typeof choices)[number]['key'];
const storage = 'display';

/**
 * `<display-settings>`: type size, contrast and colours (适老化), kept in this browser alone. The head
 * of every page applies what was chosen before anything is drawn.
 */
class DisplaySettings extends HTMLElement {
  connectedCallback() {
    const opener = this.querySelector('button');
    if (!opener) return;
    const panel = element(
      'div',
      { id: 'display-panel', popover: 'auto', class: 'display-panel' },
      ...choices.map((choice) => group(choice)),
    );
    opener.setAttribute('popovertarget', panel.id);
    this.append(panel);
  }
}

function group({ key, legend, options }: (typeof choices)[number]): HTMLFieldSetElement {
  const chosen = document.documentElement.dataset[key] ?? '';
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    ...options.map(([value, text]) => {
      const input = element('input', {
        type: 'radio',
        name: `display-${key}`,
        value,
        checked: value === chosen ? '' : null,
      });
      input.addEventListener('change', () => choose(key, value));
      return element('label', {}, input, text);
    }),
  );
}

function choose(key: Key, value: string): void {
  const { dataset } = document.documentElement;
  if (value === '') delete dataset[key];
  else dataset[key] = value;
  const kept = Object.fromEntries(
    choices.flatMap((choice) => (dataset[choice.key] ? [[choice.key, dataset[choice.key]]] : [])),
  );
  try {
    localStorage.setItem(storage, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still shows this page as chosen.
  }
}

customElements.define('display-settings', DisplaySettings);
