import type { Department } from './department.ts';

/** Departments of one region, by what they are for. */
export interface RegionGroup {
  /** `地区未注明` where the registry names none. */
  readonly region: string;
  readonly categories: readonly {
    /** `类别未注明` where the registry names none. */
    readonly category: string;
    readonly departments: readonly Department[];
  }[];
}

const noRegion = '地区未注明';
const noCategory = '类别未注明';

/** Departments in the order of a directory: by region, category and id, unnamed ones last. */
export function inDirectoryOrder(departments: readonly Department[]): readonly Department[] {
  return departments.toSorted(
    (a, b) => order(a.region, b.region) || order(a.category, b.category) || order(a.id, b.id),
  );
}

/** Gathers departments in directory order under their regions and categories. */
export function groupDepartments(departments: readonly Department[]): readonly RegionGroup[] {
  const regions = Map.groupBy(departments, ({ region }) => region ?? noRegion);
  return [...regions].map(([region, list]) => ({
    region,
    categories: [...Map.groupBy(list, ({ category }) => category ?? noCategory)].map(
      ([category, some]) => ({ category, departments: some }),
    ),
  }));
}

/** Departments to look at next. */
export interface Related {
  /** Of the same category elsewhere. */
  readonly alike: readonly Department[];
  /** Of the same region. */
  readonly near: readonly Department[];
}

/** Departments that are offered beside one, of each kind. */
const most = 12;

/** For each department those of its category elsewhere, and those of its region. */
export function relatedDepartments(
  departments: readonly Department[],
): (department: Department) => Related {
  const byCategory = Map.groupBy(departments, ({ category }) => category);
  const byRegion = Map.groupBy(departments, ({ region }) => region);
  return ({ id, category, region }) => ({
    alike: few(category === null ? [] : byCategory.get(category), (one) => one.region !== region),
    near: few(region === null ? [] : byRegion.get(region), (one) => one.id !== id),
  });
}

/** Stops as soon as there are enough: a region may have thousands. */
function few(
  list: readonly Department[] | undefined,
  isWanted: (department: Department) => boolean,
): readonly Department[] {
  return (list ?? []).values().filter(isWanted).take(most).toArray();
}

/** By code points: the same on every machine. `null` comes last. */
function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
