import { type Result, ratio } from './results.ts';

/** A ratio that the project means to reach. */
export interface Goal {
  readonly text: string;
  readonly value: number;
  readonly reached: boolean;
}

/** The goals whose both sides were measured. */
export function goalsOf(results: readonly Result[]): readonly Goal[] {
  const of = (label: string, key: 'full' | 'edit' | 'none') =>
    results.find((result) => result.label === label)?.[key] ?? null;
  const ours = of('Mingzhang', 'full');
  const goal = (text: string, value: number | null, reached: (value: number) => boolean) =>
    value === null ? [] : [{ text, value, reached: reached(value) }];
  const stock = of('Hugo + Pagefind', 'full');
  return [
    ...goal(
      'Starlight / ours, full build: 2 or more',
      ratio(of('Starlight', 'full'), ours),
      (value) => value >= 2,
    ),
    ...goal(
      'Astro + MDX + Pagefind / ours, full build: 3 or more',
      ratio(of('Astro + MDX + Pagefind', 'full'), ours),
      (value) => value >= 3,
    ),
    ...goal(
      'our pages anew / Hugo: 1.5 or less',
      ratio(of('Mingzhang, pages anew', 'full'), of('Hugo', 'full')),
      (value) => value <= 1.5,
    ),
    ...goal(
      'our edit of one report / our full build: 1/8 or less',
      ratio(of('Mingzhang', 'edit'), ours),
      (value) => value <= 1 / 8,
    ),
    ...goal(
      'our edit of one report / full build of Hugo + Pagefind: 1/2 or less',
      ratio(of('Mingzhang', 'edit'), stock),
      (value) => value <= 1 / 2,
    ),
    ...goal(
      'ours with nothing edited / our full build: 1/15 or less',
      ratio(of('Mingzhang', 'none'), ours),
      (value) => value <= 1 / 15,
    ),
  ];
}
