import { intersection } from './find-phrase.ts';
import { pairsFrom } from './pair.ts';
import type { Probe } from './probe.ts';
import type { Reach } from './reach.ts';
import type { Shard } from './shard.ts';
import { type StandingText, standingText } from './standing-text.ts';
import { isNumber } from './symbols.ts';

/** Places looked at for each way in which a phrase may have been mistyped, in each shard. */
const mostPlaces = 6;
const mostTexts = 3;
/** Shards asked for what may be chance. */
const mostShards = 3;
/** Bytes that looking up a single character may load. */
const mostForOneCharacter = 16_000;

/** The doubt about what differs at its beginning or end, where nearly anything may stand. */
const chance = 3;

/** One way in which a phrase may have been mistyped: what of it must stand, and how far apart. */
interface Slip {
  /** Symbols at the beginning that stand as typed. */
  readonly before: number;
  /** Where the ending that stands as typed begins. */
  readonly after: number;
  /** Symbols that stand between them in the text. */
  readonly between: number;
  /** What they must be, where that is known. */
  readonly middle: readonly string[] | null;
  /** How little speaks for it: two characters that changed places can hardly be chance. */
  readonly doubt: number;
}

/** A text that stands in reports, and how much speaks for its being meant. */
interface Meant extends StandingText {
  readonly doubt: number;
  readonly places: number;
}

/**
 * The texts really standing in reports from which a phrase differs by one character: another one, one
 * too many or too few, or two that changed places. A number is never taken for another number.
 */
export async function meantTexts(
  phrase: readonly string[],
  reach: Reach,
  probe: Probe,
): Promise<readonly string[]> {
  const slips = slipsOf(phrase).filter(
    ({ before, after }) =>
      before <= reach.beginning && after >= Math.min(reach.ending, phrase.length - 1),
  );
  const meant = new Map<string, Meant>();
  for (const [index, { shard }] of probe.shards.entries()) {
    const inShard = new PhraseInShard(phrase, shard, probe);
    for (const slip of slips) {
      if (probe.over) break;
      for (const text of await inShard.textsOf(slip)) {
        const key = text.symbols.join('\u0001');
        const known = meant.get(key);
        meant.set(key, known ? { ...known, places: known.places + text.places } : text);
      }
    }
    // What is likely to be meant needs no older shard to say it again.
    const likely = [...meant.values()].some(({ doubt }) => doubt < chance);
    if (likely || (meant.size > 0 && index + 1 >= mostShards)) break;
  }
  const least = Math.min(...[...meant.values()].map(({ doubt }) => doubt));
  return [...meant.values()]
    .filter(({ doubt }) => doubt === least)
    .sort((a, b) => b.places - a.places)
    .slice(0, mostTexts)
    .map(({ text }) => text);
}

function slipsOf(phrase: readonly string[]): readonly Slip[] {
  const last = phrase.length - 1;
  const typed = (index: number) => !isNumber(phrase[index] ?? '');
  return phrase.flatMap((symbol, at): Slip[] => {
    const next = phrase[at + 1];
    const slips: Slip[] = [];
    if (next !== undefined && next !== symbol && typed(at) && typed(at + 1)) {
      slips.push({ before: at, after: at + 2, between: 2, middle: [next, symbol], doubt: 0 });
    }
    const inside = at > 0 && at < last;
    if (at > 0) slips.push({ before: at, after: at, between: 1, middle: null, doubt: 1 });
    if (typed(at)) {
      const doubt = inside ? 1 : chance;
      slips.push({ before: at, after: at + 1, between: 1, middle: null, doubt });
      if (inside) slips.push({ before: at, after: at + 1, between: 0, middle: null, doubt: 2 });
    }
    return slips;
  });
}

/** The pieces of one phrase in one shard, each looked up once. */
class PhraseInShard {
  readonly #phrase: readonly string[];
  readonly #shard: Shard;
  readonly #probe: Probe;
  readonly #known = new Map<string, Promise<Uint32Array | null>>();

  constructor(phrase: readonly string[], shard: Shard, probe: Probe) {
    this.#phrase = phrase;
    this.#shard = shard;
    this.#probe = probe;
  }

  /** The texts at a few of the places where a slip fits. */
  async textsOf(slip: Slip): Promise<readonly Meant[]> {
    const starts = await this.#starts(slip);
    if (starts.length === 0) return [];
    const length = slip.before + slip.between + this.#phrase.length - slip.after;
    const looked = Math.min(mostPlaces, starts.length);
    const texts = await Promise.all(
      Array.from({ length: looked }, async (_, index) => {
        const start = starts[Math.floor((index * starts.length) / looked)] ?? 0;
        return await standingText(this.#shard, start, length).catch(() => null);
      }),
    );
    const fitting = texts.filter((text) => text !== null && this.#fits(text, slip));
    const { doubt } = slip;
    return [...Map.groupBy(fitting, (text) => text?.symbols.join('\u0001'))].flatMap(([, same]) => {
      const [text] = same;
      // At an end nearly anything may follow: only what follows mostly is likely to be meant.
      if (!text || (doubt === chance && same.length * 2 < looked)) return [];
      return [{ ...text, doubt, places: (same.length * starts.length) / looked }];
    });
  }

  /** Where every piece of a slip stands at its distance. */
  async #starts({ before, after, between, middle }: Slip): Promise<Uint32Array> {
    const phrase = this.#phrase;
    const pieces = [
      { offset: 0, symbols: phrase.slice(0, before) },
      { offset: before, symbols: middle ?? [] },
      { offset: before + between, symbols: phrase.slice(after) },
    ].filter(({ symbols }) => symbols.length > 0);
    const lists: { readonly offset: number; readonly positions: Uint32Array }[] = [];
    for (const { offset, symbols } of pieces) {
      const positions = await this.#positions(symbols);
      if (!positions) return new Uint32Array();
      // What would begin before the shard does not fit.
      lists.push({ offset, positions: positions.filter((position) => position >= offset) });
    }
    return intersection(lists.sort((a, b) => a.positions.length - b.positions.length));
  }

  #positions(symbols: readonly string[]): Promise<Uint32Array | null> {
    const key = symbols.join('\u0001');
    const known = this.#known.get(key);
    if (known) return known;
    const [only] = symbols;
    const asked =
      symbols.length > 1 ||
      (only !== undefined &&
        /\p{Script=Han}/u.test(only) &&
        this.#shard.cost(pairsFrom(only, false)) <= mostForOneCharacter);
    const positions = asked ? this.#probe.places(this.#shard, symbols) : Promise.resolve(null);
    this.#known.set(key, positions);
    return positions;
  }

  /** Whether what stands in the place of a letter is a letter or digit, not a mark. */
  #fits({ symbols }: StandingText, { before, after, between, middle }: Slip): boolean {
    if (middle || between === 0 || before === after) return true;
    const typedMark = !/[\p{L}\p{N}]/u.test(this.#phrase[before] ?? '');
    return typedMark || /[\p{L}\p{N}]/u.test(symbols[before] ?? '');
  }
}
