import { coverQuotations } from './quotations.ts';

/** A place where a text says of a department what only the reporting department says of itself. */
export interface SelfStatement {
  /** The words in front of the statement; the department's name is at their end. */
  readonly before: string;
  /** Offset behind the name. */
  readonly offset: number;
  /** Whether the name must open its clause: 由X设立 speaks of a partner. */
  readonly opensClause: boolean;
}

/** No department has a longer name. */
const longestName = 40;

/** What follows the name, and whether the name must open its clause. */
const statements: readonly { readonly follows: RegExp; readonly opensClause: boolean }[] = [
  {
    follows: /(?:(?:19|20)\d{2}\s?年度?)?(?:部门整体(?:支出|绩效)|绩效自评)/gu,
    opensClause: false,
  },
  {
    follows:
      /(?:机关|本级)?(?:共|现|内|下|机关)*设(?:有|置)?\s?[\d一二两三四五六七八九十]+\s?个(?:内设|职能|下属|直属|所属)*(?:机构|科室|处室|部室|股室|单位|[科处室])/gu,
    opensClause: true,
  },
  {
    follows: /[为是](?:[市县区省州]|全[市县区省])?(?:人民)?政府(?:组成|工作|直属|派出)/gu,
    opensClause: true,
  },
  {
    follows: /[（(]以下(?:统一)?简称[^）)]*(?:我|本)(?:[局会委办院厅]|部门|单位)/gu,
    opensClause: true,
  },
  {
    follows: /(?:全年预算数|年初预算数|支出数|自评总分|年度总体工作|整体绩效目标)/gu,
    opensClause: true,
  },
];
/** 行政部门1个：X */
const onlyOne =
  /(?:行政(?:部门|单位|机关)|一级预算单位|机关本级)\s?[1一]\s?个[：:，,]?(?:即|为|是|分别[是为])?(?<name>[\p{Script=Han}]{2,40})(?=[，。；、\s]|$)/gu;
/** Who acts together with the department, or gives and takes: 会同X, 由X. */
const partner = /(?:会同|联合|协同|配合|参照|借鉴|[与和同由经向对从比较及被让请为给、])$/u;
const clauseStart = /(?:^|[。；，：:\s]|[。；，：]原)$/u;

/** Names at whose end such a statement hangs, from the text outside quotations. */
export function* selfStatements(text: string): Generator<SelfStatement> {
  if (!/[设（(]|政府|预算|支出|自评|绩效|行政/u.test(text)) return;
  const covered = coverQuotations(text);
  for (const { follows, opensClause } of statements) {
    for (const { index } of covered.matchAll(follows)) {
      const before = covered.slice(Math.max(0, index - longestName), index);
      yield { before, offset: index, opensClause };
    }
  }
  for (const { 0: printed, index, groups } of covered.matchAll(onlyOne)) {
    const name = groups?.['name'] ?? '';
    yield { before: name, offset: index + printed.length, opensClause: true };
  }
}

/** The longest of the given names that a statement ends with, unless a partner is meant. */
export function nameAtEnd(
  { before, opensClause }: SelfStatement,
  names: readonly string[],
): string | null {
  let longest: string | null = null;
  for (const name of names) {
    if (!before.endsWith(name) || name.length <= (longest?.length ?? 1)) continue;
    const preceding = before.slice(0, before.length - name.length);
    const stands = opensClause ? clauseStart.test(preceding) : !partner.test(preceding);
    if (stands) longest = name;
  }
  return longest;
}
