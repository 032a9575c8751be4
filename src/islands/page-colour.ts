/** A colour of the page by its custom property, as it is where an element stands. */
export function colourOf(host: HTMLElement, property: string): string {
  return getComputedStyle(host).getPropertyValue(property).trim();
}
