import { isInProvince } from './resident-region.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** The eighteenth digit of an identity number, from its first seventeen (GB 11643, ISO 7064 MOD 11-2). */
function checkDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checkDigits[sum % 11] ?? '';
}

/** Whether eighteen characters are an identity number: province, date of birth and check digit. */
export function isResidentId(text: string): boolean {
  return hasResidentShape(text) && checkDigit(text.slice(0, 17)) === text[17]?.toUpperCase();
}

/** Whether fifteen or eighteen characters name a province and a date of birth, check digit aside. */
export function hasResidentShape(text: string): boolean {
  const birth = text.length === 15 ? `19${text.slice(6, 12)}` : text.slice(6, 14);
  return (
    /^(?:\d{15}|\d{17}[\dXx])$/u.test(text) &&
    isInProvince(text) &&
    /^(?:19|20[0-2])\d/u.test(birth) &&
    isCalendarDate(birth)
  );
}

/** Whether eight digits are a day that exists. */
function isCalendarDate(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toJSON().slice(0, 10) === iso;
}
