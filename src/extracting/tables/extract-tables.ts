import type { ExtractionContext } from '#extracting/extraction-context.ts';
import type { FoundRecord, FoundReport, Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { type Claim, doubtful, isClaim, settle } from '#extracting/grid/claims.ts';
import { type Form, formsOf } from '#extracting/grid/forms.ts';
import { scoresOf } from '#extracting/indicator-tables/scores.ts';
import { inOneUnit } from '#extracting/money-tables/amounts.ts';
import { basicThreePublic } from '#extracting/money-tables/basic-three-public.ts';
import { type MoneyItem, moneyOf } from '#extracting/money-tables/money.ts';
import { projectsOf } from '#extracting/money-tables/projects.ts';
import type { SourceClaim } from '#extracting/money-tables/sources.ts';
import { summedParts } from '#extracting/money-tables/summed-parts.ts';
import type { SourceDocument } from '#importers/source-document.ts';
import { formRemarks } from './form-remarks.ts';
import { departmentClaims, resultClaims, yearClaims } from './identity.ts';
import { scopeOf } from './scope.ts';

/**
 * Reads the front matter that a document's self-evaluation tables (自评表) state for certain: funds,
 * scores, targets, projects. Whatever could mean something else is listed as unsure.
 */
export function extractTables(document: SourceDocument, context: ExtractionContext): FoundReport {
  const all = formsOf(document);
  const { years, others } = yearsOf(yearClaims(all), context.year ?? null);
  const { forms, unsure: leftOut } = scopeOf(all, document);
  const year = context.year ?? yearIn(years);
  const amounts = amountsOf(forms, year);
  const scores = scoresOf(forms, { schemes: context.schemes, year });
  const remarks = formRemarks(forms);
  const named = departmentClaims(all, context.departments);
  const results = [...scores.totals, ...resultClaims(forms, context.schemes)];
  const settled = settle([...years, ...named, ...results, ...amounts.claims].filter(isClaim));
  // 合计 may be doubtful where another place states the same total for certain.
  const told = new Set(results.filter(isClaim).map((claim) => doubtful(claim, '').what));
  return {
    data: {
      ...settled.data,
      ...(amounts.unit && { unit: amounts.unit }),
      ...part('budget', settled.data['budget'], { sources: amounts.sources }),
      ...part('scores', settled.data['scores'], { indicators: scores.indicators }),
      ...lists({
        targets: scores.targets,
        projects: amounts.projects,
        problems: remarks.problems,
        measures: remarks.measures,
      }),
    },
    unsure: distinct([
      ...leftOut,
      ...others,
      ...[...named, ...results].filter(isUnsure).filter(({ what }) => !told.has(what)),
      ...settled.unsure,
      ...amounts.unsure,
      ...scores.unsure,
      ...remarks.unsure,
    ]),
  };
}

/** The years that tables state, without those that are not the report's. */
function yearsOf(claims: readonly Claim[], year: number | null) {
  if (year === null) return { years: claims, others: [] };
  const isOwn = ({ found }: Claim) => Number(found.value) === year;
  const why = `报告是${String(year)}年度的`;
  return {
    years: claims.filter(isOwn),
    others: claims.filter((claim) => !isOwn(claim)).map((claim) => doubtful(claim, why)),
  };
}

function yearIn(claims: readonly Claim[]): number | null {
  const years = new Set(claims.map(({ found }) => found.value));
  const [only] = years;
  return only !== undefined && years.size === 1 ? Number(only) : null;
}

function amountsOf(forms: readonly Form[], year: number | null) {
  const blocks = (kind: Block['head']['kind']) =>
    forms.flatMap((form) =>
      form.blocks.filter(({ head }) => head.kind === kind).map((block) => ({ form, block })),
    );
  const money = forms.flatMap((form) => moneyIn(form, year));
  const listed = blocks('projects').map(({ form, block }) => projectsOf(form, block));
  const projects = onlyList(listed.map((items) => items.filter((item) => 'project' in item)));
  const sources = onlyList(money.map((items) => items.filter(isSource)));
  const kept = inOneUnit({
    claims: money.flat().filter(isClaim),
    sources: sources.kept,
    projects: projects.kept,
  });
  return {
    ...kept,
    unsure: [
      ...money.flat().filter(isUnsure),
      ...listed.flat().filter(isUnsure),
      ...sources.twice.map(({ source }) => twice('资金来源', source)),
      ...projects.twice.map(({ project }) => twice('项目', project)),
      ...kept.unsure,
    ],
  };
}

/** The amounts of each block of a form, and those that stand beside their labels or codes. */
function moneyIn(form: Form, year: number | null): readonly (readonly MoneyItem[])[] {
  const ofColumns = form.blocks
    .filter(({ head }) => head.kind === 'money')
    .map((block) => moneyOf(form, block, year));
  return [
    ...ofColumns,
    summedParts(form, ofColumns.flat().filter(isClaim)),
    basicThreePublic(form),
  ];
}

/** The one list that a document has; of several, none. */
function onlyList<Item>(lists: readonly (readonly Item[])[]) {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1
    ? { kept: [], twice: filled.flat() }
    : { kept: filled.flat(), twice: [] };
}

function twice(kind: string, record: FoundRecord): Unsure {
  const name = record['name'] as { readonly value: string; readonly place: string } | undefined;
  const why = '有几张这样的表，不知道哪一张是本报告的';
  return { what: `${kind}“${name?.value ?? ''}”`, why, place: name?.place ?? '' };
}

function isSource(item: MoneyItem): item is SourceClaim {
  return 'source' in item;
}

function isUnsure(item: object): item is Unsure {
  return 'why' in item;
}

function part(
  key: string,
  own: FoundRecord[string],
  more: Readonly<Record<string, readonly FoundRecord[]>>,
) {
  const filled = { ...(own as FoundRecord | undefined), ...lists(more) };
  return Object.keys(filled).length > 0 ? { [key]: filled } : {};
}

function lists(all: Readonly<Record<string, readonly FoundRecord[]>>): FoundRecord {
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

/** Each doubt once: cells may be looked at for several items. */
function distinct(unsure: readonly Unsure[]): readonly Unsure[] {
  const seen = new Map(unsure.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
