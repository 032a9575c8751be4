import type { Finding } from '#core/finding.ts';
import type { Place } from '#core/place.ts';
import { contactsIn, holdsPhone } from '#prose/contacts.ts';
import { personalData } from '#prose/personal-data.ts';
import type { PersonalDatum } from '#prose/personal-datum.ts';
import { personalDataIsNotPublished } from './personal-data-is-not-published.ts';

/**
 * Personal data in a file that stands beside the reports and is published as it is: `site.yaml`, a
 * registry, a page. Nothing there can be acknowledged. How to reach the publisher's office, in
 * `contact` of `site.yaml` and on the page about the site, is meant for the public; people are not.
 */
export function personalDataInFile(file: string, text: string): readonly Finding[] {
  const isPage = file.endsWith('.mdx');
  return passagesOf(text, isPage).flatMap((passage) => {
    const found = personalData(passage.text, { label: passage.label });
    const told = found
      .filter(({ official }) => !(official && isForPublic(file, passage.key)))
      .map((datum) => finding(file, passage.placeAt(datum.offset), ofDatum(datum)));
    const named = holdsPhone(found) ? contactsIn(passage.text) : [];
    return [
      ...told,
      ...named.map(({ masked, offset }) => finding(file, passage.placeAt(offset), ofName(masked))),
    ];
  });
}

/** Fields whose telephones and mailboxes are an office's own. */
function isForPublic(file: string, key: string): boolean {
  return (
    /(?:^|\/)pages\/about\.mdx$/u.test(file) ||
    (/(?:^|\/)site\.yaml$/u.test(file) && key === 'contact')
  );
}

interface Passage {
  readonly text: string;
  /** The key of the value, empty where there is none. */
  readonly key: string;
  /** What names the value: its key in Chinese, as checks of numbers know it. */
  readonly label: string;
  readonly placeAt: (offset: number) => Place;
}

const labels: Readonly<Record<string, string>> = {
  contact: '联系方式',
  siteIdCode: '标识码',
  icp: '备案号',
  policeFiling: '备案号',
};

/** Paragraphs of a page, lines of anything else: what a number may run across. */
function passagesOf(text: string, isPage: boolean): readonly Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const passage of text.split(isPage ? /(?<=\n)(?=\r?\n)/u : /(?<=\n)/u)) {
    const begins = start;
    const key = isPage ? '' : (/^[\s-]*(\w+):/u.exec(passage)?.[1] ?? '');
    passages.push({
      text: passage,
      key,
      label: labels[key] ?? '',
      placeAt: (offset) => placeIn(text, begins + offset),
    });
    start += passage.length;
  }
  return passages;
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Told {
  readonly masked: string;
  readonly official: boolean;
  readonly message: string;
}

function ofDatum({ kind, masked, official }: PersonalDatum): Told {
  const message = official
    ? `此处有${kind}（${masked}）；如是公开的办公联系方式，请写在 site.yaml 的 contact 或“关于本站”，否则请删去`
    : `此处有${kind}（${masked}），属于个人信息，不得公开；请删去或遮盖`;
  return { masked, official, message };
}

function ofName(masked: string): Told {
  const message = `联系人姓名（${masked}）与电话一并列出，属于个人信息；请删去姓名，只留部门和办公电话`;
  return { masked, official: false, message };
}

function finding(file: string, place: Place, { masked, official, message }: Told): Finding {
  return {
    rule: personalDataIsNotPublished.id,
    severity: official ? 'warning' : 'error',
    file,
    ...place,
    at: '',
    message,
    stated: masked,
    expected: null,
    difference: null,
    confidential: true,
    acknowledged: null,
    fix: null,
  };
}
