type Attributes = Readonly<Record<string, string | null | undefined>>;

/**
 * Builds an element. Texts become text nodes, so that nothing found or typed is ever read as markup.
 *
 * @param attributes - By their names in markup; those that are `null` or absent are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) built.setAttribute(name, value);
  }
  built.append(...children);
  return built;
}

/** Gives an element a text that it may have already: given again, it would be laid out again. */
export function setText(host: Element, text: string): void {
  if (host.textContent !== text) host.textContent = text;
}

/** A button that submits nothing. */
export function button(text: string, attributes: Attributes, press: () => void): HTMLButtonElement {
  const built = element('button', { type: 'button', ...attributes }, text);
  built.addEventListener('click', press);
  return built;
}
