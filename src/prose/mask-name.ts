/** A name with its first character only, however long it is. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name.replaceAll(/\s/gu, '');
  return first + '*'.repeat(Math.min(3, Math.max(1, rest.length)));
}
