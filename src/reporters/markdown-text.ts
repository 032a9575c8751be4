import { withVisibleSigns } from '#core/hidden-character.ts';

/** A word in the type of code, on one line of a table. */
export function codeText(text: string): string {
  const line = withVisibleSigns(text).replaceAll(/\r?\n|\r/gu, '␊');
  return `\`${line.replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
}

/** Text that shows every character as it is, on one line, and calls nobody by name. */
export function literalText(text: string): string {
  return withVisibleSigns(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~$]/gu, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@&#8203;')
    .replaceAll(/\s*[\r\n]\s*/gu, ' ');
}
