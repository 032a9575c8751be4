/** A count of staff in a text: 行政编制80人, 实有在职人员105人. */
export interface StaffCount {
  readonly count: number;
  /** As printed: 现有编制人员205人. */
  readonly text: string;
  readonly offset: number;
}

const number = String.raw`(?<count>\d{1,3}(?:,\d{3})+|\d{1,6})\s?(?:人|名|个)`;
const serving =
  '(?:现有|实有|共有|年末|核定)*(?:人员)?(?:编制|在编|在职|在岗)(?:在编|在职|在岗)*(?:人员|人数|职工|干部职工|总数|内人员)*';
const servingCount = new RegExp(
  String.raw`(?<![非离退休未])(?<head>${serving})(?:总数|合计|共计|共|为|有|是|[:：])*\s?${number}`,
  'gu',
);
const retired = new RegExp(
  String.raw`(?:离退休|离休|退休)(?:人员|干部|职工)*(?:总数|合计|共计|共|为|有|[:：])*\s?${number}`,
  'u',
);
const parts = /^[，,]?\s?(?:[（(](?:其中|含|包括)?|其中|包括|含)[：:]?/u;
const apartFrom = /另有|此外|另|不含|不包括|不计|除|以外|遗属|供养/u;

/** A count of serving staff with the parts that are named right behind it. */
export interface ServingStaff {
  readonly serving: StaffCount;
  /** The part that is retired; `null` when none is. */
  readonly retirees: StaffCount | null;
}

/**
 * Counts of 编制, 在编 or 在职 staff whose parts are named right behind by 其中 or in brackets.
 * Retirees belong to them only for certain: in the same brackets, or where all parts make up the
 * count. Those told beside it (另有退休人员75人) are none of its parts.
 */
export function* servingStaff(text: string): Generator<ServingStaff> {
  if (!/编制|在编|在职|在岗/u.test(text)) return;
  for (const match of text.matchAll(servingCount)) {
    const from = match.index + match[0].length;
    const opening = parts.exec(text.slice(from))?.[0];
    if (opening === undefined) continue;
    const start = from + opening.length;
    const bracketed = /[（(]/u.test(opening);
    const end = text.slice(start).search(bracketed ? /[）)。]/u : /。|$/u);
    const list = text.slice(start, start + end);
    const serving = countOf(match, 0);
    const found = retired.exec(list);
    if (!found) yield { serving, retirees: null };
    else if (!apartFrom.test(list) && isPart(serving.count, list, found, bracketed)) {
      yield { serving, retirees: countOf(found, start) };
    }
  }
}

/** Whether the retirees of a list are counted in the whole, as far as the list's sum tells. */
function isPart(whole: number, list: string, found: RegExpExecArray, bracketed: boolean): boolean {
  const outside = list.replaceAll(/[（(][^（）()]*[）)]/gu, '');
  const all = [...outside.matchAll(new RegExp(number, 'gu'))].map((one) => countOf(one, 0).count);
  const sum = all.reduce((total, one) => total + one, 0);
  const retirees = countOf(found, 0).count;
  if (retirees === 0 || sum - retirees === whole) return false;
  return sum === whole || (bracketed && retirees < whole);
}

/** 编制 and 实有 of one body, told in one sentence. */
export interface Establishment {
  readonly posts: StaffCount;
  readonly staff: StaffCount;
}

const postsCount = new RegExp(
  String.raw`(?:核定|核准|批准|批复)?(?:人员)?编制(?:人数|总数|数)?(?:合计|共计|共|为|有|[:：])*\s?${number}`,
  'gu',
);
const staffCount = new RegExp(
  String.raw`(?:实有|现有)(?:在编在职|在职在编|在编|在职)(?:人员|人数|职工|干部职工)*(?:合计|共计|共|为|有|[:：])*\s?${number}`,
  'gu',
);
/** Posts of one kind among several, and staff beyond the establishment. */
const partial =
  /行政编制|事业编制|工勤|机关编制|参公|政法专项|编外|聘用|合同制|劳务派遣|借调|挂职|其中|包括|超编|消化|周转|军转/u;

/**
 * Sentences that tell exactly one number of posts and one of serving staff, both for the whole body.
 * Where kinds of posts are told apart, who fills which is not certain: such sentences are left out.
 */
export function* establishments(text: string): Generator<Establishment> {
  if (!text.includes('编制')) return;
  let offset = 0;
  for (const sentence of text.split(/(?<=[。！？])/u)) {
    const posts = [...sentence.matchAll(postsCount)];
    const staff = [...sentence.matchAll(staffCount)];
    const [post] = posts;
    const [one] = staff;
    const certain = posts.length === 1 && staff.length === 1 && !partial.test(sentence);
    if (post && one && certain && post.index < one.index) {
      yield { posts: countOf(post, offset), staff: countOf(one, offset) };
    }
    offset += sentence.length;
  }
}

function countOf(match: RegExpExecArray, offset: number): StaffCount {
  const [text] = match;
  const count = Number(match.groups?.['count']?.replaceAll(',', ''));
  return { count, text, offset: offset + match.index };
}
