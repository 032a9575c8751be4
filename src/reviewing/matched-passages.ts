import { bigramsOf } from '#prose/likeness.ts';
import type { Passage } from './told-passages.ts';

/** A passage of the old text beside the one that took its place, `null` where there is none. */
export type PassagePair = readonly [old: Passage | null, current: Passage | null];

/**
 * The passages that are not in both texts, paired: first those that differ by their figures alone,
 * then those that are most alike. Passages that only moved are no difference.
 */
export function matchedPassages(
  old: readonly Passage[],
  current: readonly Passage[],
): readonly PassagePair[] {
  const gone = leftOver(old, current).filter(hasFigures);
  const come = leftOver(current, old).filter(hasFigures);
  const partners = new Map<Passage, Passage>();
  const free = new Set(gone);
  const join = (passage: Passage, partner: Passage | undefined) => {
    if (!partner) return;
    partners.set(passage, partner);
    free.delete(partner);
  };
  for (const passage of come)
    join(
      passage,
      [...free].find(({ frame }) => frame === passage.frame),
    );
  const unpaired = come.filter((passage) => !partners.has(passage));
  for (const passage of unpaired) join(passage, mostAlike(passage, [...free]));
  return [
    ...come.map((passage): PassagePair => [partners.get(passage) ?? null, passage]),
    ...[...free].map((passage): PassagePair => [passage, null]),
  ];
}

function hasFigures({ figures }: Passage): boolean {
  return figures.length > 0;
}

/** The passages that another text does not have, each of its own counted once. */
function leftOver(passages: readonly Passage[], others: readonly Passage[]): readonly Passage[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return passages.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

/** Below this share of common pairs of characters a passage is another one, not the same rewritten. */
const leastAlike = 0.5;
/** A text rewritten from end to end is told as figures that come and go. */
const mostCandidates = 200;

function mostAlike(passage: Passage, candidates: readonly Passage[]): Passage | undefined {
  if (candidates.length > mostCandidates) return undefined;
  const pairs = bigramsOf(passage.frame);
  const rated = candidates.map((candidate) => {
    const others = bigramsOf(candidate.frame);
    const common = [...pairs].filter((pair) => others.has(pair)).length;
    return { candidate, share: (2 * common) / Math.max(1, pairs.size + others.size) };
  });
  const [best] = rated.sort((a, b) => b.share - a.share);
  return best && best.share >= leastAlike ? best.candidate : undefined;
}
