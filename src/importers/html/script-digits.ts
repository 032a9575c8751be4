const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((character, digit) => [String(digit), character])),
  '+': '⁺',
  '-': '⁻',
};

const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'₀₁₂₃₄₅₆₇₈₉'].map((character, digit) => [String(digit), character]),
);

/** Digits set above the line, which a plain text would turn into another number: 10³, m². */
export function superscript(text: string): string {
  return replaced(text, raised);
}

/** Digits set below the line: CO₂. What has no such character stays as it is: PM2.5. */
export function subscript(text: string): string {
  return replaced(text, lowered);
}

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  const characters = [...text.trim()];
  return characters.every((character) => character in by)
    ? characters.map((character) => by[character]).join('')
    : text;
}
