import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import { type Claim, doubtful } from '#extracting/grid/claims.ts';
import type { AmountUnit } from '#extracting/grid/unit.ts';
import type { ProjectClaim } from './projects.ts';
import type { SourceClaim } from './sources.ts';

/** Everything in a document that is an amount of money, or a rate beside one. */
export interface Amounts {
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceClaim[];
  readonly projects: readonly ProjectClaim[];
}

export interface OneUnit {
  readonly unit: Found | null;
  readonly claims: readonly Claim[];
  readonly sources: readonly FoundRecord[];
  readonly projects: readonly FoundRecord[];
  readonly unsure: readonly Unsure[];
}

const main = ['initial', 'adjusted', 'expenditure'];

/**
 * Keeps the amounts of one unit, the one of the report's funds: front matter has one, and nothing is
 * converted.
 */
export function inOneUnit({ claims, sources, projects }: Amounts): OneUnit {
  const own = claims.filter(({ path }) => path.length === 2 && main.includes(path[1] ?? ''));
  const all = [...claims, ...sources, ...projects].map(({ unit }) => unit);
  const unit = onlyUnit(own.map((claim) => claim.unit)) ?? onlyUnit(all);
  const unsure: Unsure[] = [];
  const keep = (stated: AmountUnit | undefined, tell: (why: string) => Unsure): boolean => {
    const why = stated === undefined ? null : otherUnit(stated, unit);
    if (why !== null) unsure.push(tell(why));
    return why === null;
  };
  return {
    unit,
    claims: claims.filter((claim) => keep(claim.unit, (why) => doubtful(claim, why))),
    sources: sources
      .filter(({ source, unit: stated }) => keep(stated, (why) => listed('资金来源', source, why)))
      .map(({ source }) => source),
    projects: projects
      .filter(({ project, unit: stated }) =>
        'budget' in project || 'expenditure' in project
          ? keep(stated, (why) => listed('项目', project, why))
          : true,
      )
      .map(({ project }) => project),
    unsure,
  };
}

function onlyUnit(units: readonly (AmountUnit | undefined)[]): Found | null {
  const stated = units.filter((unit) => typeof unit === 'object' && unit !== null);
  const [first] = stated;
  return first && stated.every(({ value }) => value === first.value) ? first : null;
}

/** Why an amount does not fit the report's unit, `null` when it does. */
function otherUnit(stated: AmountUnit, unit: Found | null): string | null {
  if (stated === 'clash') return '表中写了不同的金额单位';
  if (stated === null) return '没有写明金额单位';
  if (unit === null) return `各表的金额单位不同（此处为${stated.value}），不换算`;
  return stated.value === unit.value
    ? null
    : `金额单位是${stated.value}，报告的金额单位是${unit.value}，不换算`;
}

function listed(kind: string, record: FoundRecord, why: string): Unsure {
  const { name, ...amounts } = record as Readonly<Record<string, Found>>;
  const told = Object.values(amounts).map(({ quote }) => quote);
  return {
    what: `${kind}“${name?.value ?? ''}” ${told.join('、')}`,
    why,
    place: name?.place ?? '',
  };
}
