import { closest, distance } from 'fastest-levenshtein';

/** The known name that an unknown one most likely means, or `null` when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const lower = name.toLowerCase();
  const nearest = closest(
    lower,
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === nearest);
  if (!found) return null;
  const edits = distance(lower, nearest);
  // A name that shares no letter with the nearest one is a word of its own, however short.
  const near = edits < found.length && edits <= Math.max(2, Math.floor(found.length / 3));
  return near || found.toLowerCase().startsWith(lower) ? found : null;
}
