import { findBankCards } from './find-bank-cards.ts';
import { findEmails } from './find-emails.ts';
import { findMobiles } from './find-mobiles.ts';
import { findPlates } from './find-plates.ts';
import { findResidentIds } from './find-resident-ids.ts';
import { findTelephones } from './find-telephones.ts';
import { findTravelDocuments } from './find-travel-documents.ts';
import type { PersonalDatum, PersonalSearch } from './personal-datum.ts';
import { type PlainText, plainTexts } from './plain-text.ts';
import { isWorthLooking } from './worth-looking.ts';

/** What surrounds a text: the heads of a table cell, say, which name what stands in it. */
export interface PersonalContext {
  readonly label: string;
}

/** The most certain first: what one has found is no other's. */
const searches: readonly PersonalSearch[] = [
  findResidentIds,
  findBankCards,
  findMobiles,
  findTelephones,
  findTravelDocuments,
  findPlates,
  findEmails,
];

/** Personal data that a text discloses; masked forms such as 138****1234 are none. */
export function personalData(
  text: string,
  { label }: PersonalContext = { label: '' },
): readonly PersonalDatum[] {
  if (!isWorthLooking(text)) return [];
  const found: PersonalDatum[] = [];
  for (const plain of plainTexts(text)) {
    for (const search of searches) {
      for (const datum of dataIn(plain, search, label)) {
        if (!found.some((one) => overlap(one, datum))) found.push(datum);
      }
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function* dataIn(
  { text, offsetAt }: PlainText,
  search: PersonalSearch,
  label: string,
): Generator<PersonalDatum> {
  for (const { start, end, ...datum } of search(text, label)) {
    const offset = offsetAt(start);
    // The end is behind the last character, whatever is left out before the next.
    yield { ...datum, offset, length: offsetAt(end - 1) + 1 - offset };
  }
}

function overlap(one: PersonalDatum, other: PersonalDatum): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
