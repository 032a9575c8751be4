import type { Scheme } from '#core/scheme.ts';
import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { executionMark, executionNode } from './execution-mark.ts';
import { indicatorsOf } from './indicators.ts';
import { totalsOf } from './total.ts';
import { treeOf } from './tree.ts';

/** The indicators, targets and totals of all forms. */
export interface Scores {
  readonly indicators: readonly FoundRecord[];
  readonly targets: readonly FoundRecord[];
  readonly totals: readonly (Claim | Unsure)[];
  readonly unsure: readonly Unsure[];
}

/** The site's schemes, and the report's year where it is known. */
export interface Known {
  readonly schemes: readonly Scheme[];
  readonly year: number | null;
}

export function scoresOf(forms: readonly Form[], known: Known): Scores {
  const trees = forms.map((form) =>
    treeOf(
      form,
      form.blocks.filter(({ head }) => head.kind === 'indicators'),
    ),
  );
  const read = trees.map(indicatorsOf);
  const tree = together(
    read.flatMap(({ indicators }) => (indicators && indicators.length > 0 ? [indicators] : [])),
    { what: '指标得分', name: nameOf },
  );
  const targets = together(
    read.flatMap(({ targets: own }) => (own.length > 0 ? [own] : [])),
    { what: '绩效目标', name: (record) => `${text(record['goal'])}｜${nameOf(record)}` },
  );
  const execution = executionOf(forms, tree.records, known);
  return {
    indicators: [...execution.nodes, ...tree.records],
    targets: targets.records,
    totals: trees.flatMap((one) => totalsOf(one, known.schemes)),
    unsure: [
      ...read.flatMap(({ unsure }) => unsure),
      ...tree.unsure,
      ...targets.unsure,
      ...execution.unsure,
    ],
  };
}

/** The records of several forms, unless two forms speak of the same: then of none. */
function together(
  lists: readonly (readonly FoundRecord[])[],
  { what, name }: { readonly what: string; readonly name: (record: FoundRecord) => string },
): { readonly records: readonly FoundRecord[]; readonly unsure: readonly Unsure[] } {
  const owners = new Map<string, number>();
  for (const list of lists)
    for (const key of new Set(list.map(name))) owners.set(key, (owners.get(key) ?? 0) + 1);
  if ([...owners.values()].every((count) => count === 1))
    return { records: lists.flat(), unsure: [] };
  const unsure = lists.map((list) => ({
    what: `${what}：${list.map(nameOf).join('、')}`,
    why: '几张表有同名的指标，不知道哪一张是本报告的',
    place: placeOf(list[0]),
  }));
  return { records: [], unsure };
}

/** 预算执行率, whose marks stand beside the funds, unless the indicators name it themselves. */
function executionOf(
  forms: readonly Form[],
  tree: readonly FoundRecord[],
  known: Known,
): { readonly nodes: readonly FoundRecord[]; readonly unsure: readonly Unsure[] } {
  const read = forms.flatMap((form) =>
    form.blocks
      .filter(({ head }) => head.kind === 'money')
      .flatMap((block) => executionMark(form, block) ?? []),
  );
  const marks = read.filter((item) => 'name' in item);
  const unsure = read.filter((item) => 'why' in item);
  const named = tree.map(nameOf);
  if (named.some((name) => /^(?:预算|资金)*执行(?:情况|率)?$/u.test(name)))
    return { nodes: [], unsure };
  const [mark, ...others] = marks;
  if (!mark || others.length > 0)
    return {
      nodes: [],
      unsure: [
        ...unsure,
        ...marks.map(({ name }) => ({
          what: '执行率的分值和得分',
          why: '有几张表写了执行率的得分',
          place: name.place,
        })),
      ],
    };
  return { nodes: [executionNode(mark, named, known)], unsure };
}

function nameOf(record: FoundRecord): string {
  return text(record['name']);
}

function text(node: FoundRecord[string]): string {
  return (node as Found | undefined)?.value ?? '';
}

function placeOf(record: FoundRecord | undefined): string {
  return (record?.['name'] as Found | undefined)?.place ?? '';
}
