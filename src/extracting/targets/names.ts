import type { Clause } from './clauses.ts';

const fore =
  /^(?:[-•●·▪◆■*]|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+，|（?\d{1,2}[.．、）]|全年(?!龄)|年内|本年度?|当年|今年|共计|共(?=[评选组举开建培挖征征收完])|先后|并(?!购)|还|已|实际(?!上)|(?:19|20)\d{2}年度?|截至年底|此外|同时|另外|主要用于|用于)+/u;
const hangs =
  /(?:均?达到了?|均?达|提高到|提升到|保持在|(?<![行认作])为|约|共计|总计|合计|计|共|数量|了|的|：)+$/u;
/** What counts something of the clause before it. */
const dependent =
  /^(?:涉及|金额|参[加与训观]|覆盖|惠及|受益|总投资|其中)|^.{1,3}$|^.{2,6}人[数次]$/u;

/** The clause before, as far as the next may continue it. */
export interface Earlier {
  readonly words: string;
  /** Whether it counted something itself. */
  readonly counts: boolean;
  /** What it counted in; `null` where it counted nothing. */
  readonly unit: string | null;
}

/**
 * The name of what a clause counts: its words without the figure. A clause that only continues the
 * one before it takes that one's words along.
 *
 * @param earlier - What the clause before says; `null` where this one stands apart.
 * @returns `null` where the words are too few to name anything.
 */
export function countedName(
  { text, figures, start }: Clause,
  earlier: Earlier | null,
): string | null {
  const [figure] = figures;
  if (!figure) return null;
  const head = text
    .slice(0, figure.start - start)
    .replace(/^其中：?/u, '')
    .replace(fore, '');
  const tail = text.slice(figure.end - start).replace(/^（[件套台辆艘个]）|^(?:的|以上|左右)/u, '');
  const front = (head === '为' ? head : head.replace(hangs, '')).replace(
    /^(\p{Script=Han}{2})了(?=[“《\p{Script=Han}])/u,
    '$1',
  );
  const own = `${front}${tail}`;
  const leans = leansOn({ text, figures, start });
  if (text.startsWith('其中') && !earlier?.counts) return null;
  // A clause without a figure may be a slogan: only a bare figure leans on it.
  const holds = earlier !== null && (front === '' || earlier.counts);
  // 供应化肥8.6万吨，农药420吨: whether that was supplied as well is for a person to read.
  const isListed = /^\p{Script=Han}{1,3}$/u.test(front) && tail === '' && !text.startsWith('其中');
  if (isListed && earlier?.unit === figure.unit && figure.kind === 'count') return null;
  if (leans && holds) return named(`${earlier.words}，${own}`.replace(/，$/u, ''));
  return leans && front === '' && tail.length < 4 ? null : named(own);
}

/** Whether a clause with a figure says what it counts only together with the clause before it. */
export function leansOn({
  text,
  figures,
  start,
}: Pick<Clause, 'text' | 'figures' | 'start'>): boolean {
  const [figure] = figures;
  if (!figure) return false;
  const head = text.slice(0, figure.start - start).replace(fore, '');
  // 为56名学员办理… has its words behind the figure, and is whole.
  const front = head === '为' ? '为学员办理' : head.replace(hangs, '');
  // 受益群众满意度 names its people itself.
  return front === '' || (dependent.test(front) && !front.endsWith('满意度'));
}

/** Words of a clause without what only places it in time. */
export function plainWords(text: string): string {
  return text.replace(fore, '');
}

const longest = 60;
/** Words of doing without what was done. */
const nothing =
  /^(?:实际|全年|年末|年内|按期|完工|建成|已|共|完成|达到|达成|实现|开展|组织|其中|为|达)+$/u;

function named(name: string): string | null {
  return name.length >= 3 &&
    !nothing.test(name) &&
    name.length <= longest &&
    /\p{Script=Han}{2}/u.test(name)
    ? name
    : null;
}
