/** Whether digits pass the Luhn check of ISO/IEC 7812. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, character] of [...digits].reverse().entries()) {
    const value = Number(character) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Issuers' prefixes with the lengths of their cards: UnionPay, Visa, Mastercard, JCB, Diners. */
const issuers: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^62/u, lengths: [16, 17, 18, 19] },
  { prefix: /^4/u, lengths: [16] },
  { prefix: /^5[1-5]/u, lengths: [16] },
  { prefix: /^35(?:2[89]|[3-8])/u, lengths: [16] },
];

/** Whether 16 to 19 digits are a bank card's number. */
export function isBankCard(digits: string): boolean {
  return (
    issuers.some(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length)) &&
    passesLuhn(digits)
  );
}
