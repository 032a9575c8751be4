/** Simplified characters by the Traditional ones that stand for nothing else. */
export type TraditionalCharacters = ReadonlyMap<string, string>;

/** Reads the list of an index: every Traditional character is followed by its simplified one. */
export function readTraditional(bytes: Uint8Array): TraditionalCharacters {
  const characters = [...new TextDecoder().decode(bytes)];
  return new Map(
    characters.flatMap((one, index) =>
      index % 2 === 0 ? [[one, characters[index + 1] ?? one] as const] : [],
    ),
  );
}

/** A text in simplified characters, one for one. */
export function simplified(text: string, characters: TraditionalCharacters): string {
  return [...text].map((one) => characters.get(one) ?? one).join('');
}
