import { occurrences } from './occurrences.ts';
import { symbolsOf } from './symbols.ts';

/** Groups of words that readers use for one another. */
export type Aliases = readonly (readonly string[])[];

/** Texts that one phrase may turn into. */
const mostTexts = 6;

/**
 * A text with words replaced by others of their group: first those with one word replaced, then those
 * with two.
 */
export function withAliases(text: string, aliases: Aliases): readonly string[] {
  const once = replaced(text, aliases);
  const twice = once.flatMap(({ text: changed, group }) =>
    replaced(
      changed,
      aliases.filter((other) => other !== group),
    ),
  );
  const all = new Set([...once, ...twice].map((one) => one.text));
  all.delete(text);
  return [...all].slice(0, mostTexts);
}

interface Replaced {
  readonly text: string;
  readonly group: readonly string[];
}

function replaced(text: string, aliases: Aliases): readonly Replaced[] {
  const symbols = symbolsOf(text);
  return aliases.flatMap((group) => {
    // The longest word of the group that stands there: 扣分 inside 扣分项 is not meant.
    for (const word of [...group].sort((a, b) => b.length - a.length)) {
      const [place] = occurrences(symbols, symbolsOf(word).symbols);
      if (!place) continue;
      const [before, after] = [text.slice(0, place.start), text.slice(place.end)];
      return group
        .filter((other) => other !== word)
        .map((other) => ({ text: `${before}${other}${after}`, group }));
    }
    return [];
  });
}
