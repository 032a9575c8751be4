import type { Report } from '#core/report.ts';
import type { Indicator } from '#core/report-schema.ts';
import { emptied } from './emptied.ts';
import { blank, type FormNode, type FormRecord } from './form-text.ts';

/** What a new report takes over from an earlier one: names and full marks, never a figure. */
export interface CarriedOver {
  readonly budget: FormRecord;
  /** Empty where the schemes differ: another scheme has other indicators. */
  readonly indicators: readonly FormNode[];
  readonly targets: readonly FormNode[];
  readonly projects: readonly FormNode[];
  readonly evaluation: FormRecord;
  readonly attachments: readonly string[];
  /** What it is, for a person: 6个项目的名称. */
  readonly told: readonly string[];
  /** Names that hold a figure, which may be last year's. */
  readonly numbered: readonly string[];
}

export const nothingCarriedOver: CarriedOver = {
  budget: {},
  indicators: [],
  targets: [],
  projects: [],
  evaluation: {},
  attachments: [],
  told: [],
  numbered: [],
};

/** @param scheme - The id of the new report's scheme. */
export function carriedOver({ data }: Report, scheme: string): CarriedOver {
  const sameScheme = data.scheme === scheme;
  const budget = (emptied(data.budget, ['budget'], new Set(['name'])) ?? {}) as FormRecord;
  const tree = sameScheme ? (data.scores?.indicators ?? []) : [];
  const indicators = namesIn(tree);
  const evaluation = (emptied({ ...data.evaluation, grades: [] }, ['evaluation']) ??
    {}) as FormRecord;
  const attachments = data.attachments.map(({ title }) => title);
  const { targets, projects } = data;
  const told = [
    [Object.keys(budget).length, '收支情况的各项（不带金额）'],
    [indicators.length, `指标体系：${indicators.length}个指标的名称和分值`],
    [targets.length, `${targets.length}项绩效目标的名称、指标性质和计量单位`],
    [projects.length, `${projects.length}个项目的名称`],
    [attachments.length, `${attachments.length}个附件的名称`],
  ] as const;
  return {
    budget,
    indicators: tree.map(indicatorForm),
    targets: targets.map((target) => targetForm(target, sameScheme)),
    projects: projects.map(({ name, due }) => ({
      name,
      budget: blank(),
      expenditure: blank(),
      due: due === null ? undefined : blank(),
    })),
    evaluation,
    attachments,
    told: told.flatMap(([count, text]) => (count > 0 ? [text] : [])),
    numbered: [...indicators, ...targets, ...projects]
      .map(({ name }) => name)
      .filter((name, index, all) => /\d/u.test(name) && all.indexOf(name) === index),
  };
}

function namesIn(tree: readonly Indicator[]): readonly Indicator[] {
  return tree.flatMap((one) => [one, ...namesIn(one.children)]);
}

function indicatorForm({ name, fullMark, children }: Indicator): FormRecord {
  return {
    name,
    fullMark: fullMark === null ? undefined : fullMark.text,
    score: blank(),
    children: children.map(indicatorForm),
  };
}

function targetForm(
  { goal, name, relation, unit, fullMark, score }: Report['data']['targets'][number],
  sameScheme: boolean,
): FormRecord {
  return {
    goal: goal ?? undefined,
    name,
    relation: relation ?? undefined,
    target: blank(),
    actual: blank(),
    unit: unit ?? undefined,
    fullMark: fullMark === null ? undefined : sameScheme ? fullMark.text : blank(),
    score: score === null ? undefined : blank(),
  };
}
