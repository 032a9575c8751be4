import { withVisibleSigns } from '#core/hidden-character.ts';

/**
 * A text on one line of a terminal or a log, each character in a place of its own: nothing moves the
 * cursor, turns the direction of writing or looks like a line that we wrote. Runners of workflows take
 * `##[` anywhere in a line for a command.
 */
export function terminalText(text: string): string {
  return withVisibleSigns(text)
    .replaceAll('\n', '␊')
    .replaceAll('\r', '␍')
    .replaceAll('\t', ' ')
    .replaceAll('##[', '##［');
}

/** The same of a text of several lines. */
export function terminalLines(text: string): string {
  return text.split('\n').map(terminalText).join('\n');
}
