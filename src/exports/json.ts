/** An object as JSON text with one line for each of its keys: compact, and still read by eye. */
export function jsonDocument(value: object): string {
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
