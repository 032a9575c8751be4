import { type Result, ratio } from './results.ts';

/** A ratio that the project means to reach. */
export interface Goal {
  readonly text: string;
  /** Of wall times. */
  readonly value: number;
  /** Of processor times: what other work on the machine changes least. */
  readonly processor: number | null;
  readonly reached: boolean;
}

interface Side {
  readonly label: string;
  readonly run: 'full' | 'edit' | 'none';
}

const full = (label: string): Side => ({ label, run: 'full' });
const ours = full('Mingzhang');
const edit: Side = { label: 'Mingzhang', run: 'edit' };
const none: Side = { label: 'Mingzhang', run: 'none' };

type Wanted = readonly [text: string, one: Side, other: Side, reached: (value: number) => boolean];

const wanted: readonly Wanted[] = [
  ['Starlight / ours, 2 or more', full('Starlight'), ours, (value) => value >= 2],
  [
    'Astro + MDX + Pagefind / ours, 3 or more',
    full('Astro + MDX + Pagefind'),
    ours,
    (value) => value >= 3,
  ],
  [
    'Astro + MDX + Pagefind / ours without pictures, 3 or more',
    full('Astro + MDX + Pagefind'),
    full('Mingzhang, no pictures'),
    (value) => value >= 3,
  ],
  [
    'our pages anew / Hugo, 1.5 or less',
    full('Mingzhang, pages anew'),
    full('Hugo'),
    (value) => value <= 1.5,
  ],
  ['our edit / our full build, 1/8 or less', edit, ours, (value) => value <= 1 / 8],
  [
    'our edit / Hugo + Pagefind, 1/2 or less',
    edit,
    full('Hugo + Pagefind'),
    (value) => value <= 1 / 2,
  ],
  ['ours unchanged / our full build, 1/15 or less', none, ours, (value) => value <= 1 / 15],
];

/** The goals whose both sides were measured. */
export function goalsOf(results: readonly Result[]): readonly Goal[] {
  const cost = ({ label, run }: Side) =>
    results.find((result) => result.label === label)?.[run] ?? null;
  return wanted.flatMap(([text, one, other, reached]) => {
    const [mine, theirs] = [cost(one), cost(other)];
    const value = ratio(mine?.wall ?? null, theirs?.wall ?? null);
    if (value === null) return [];
    const processor = ratio(mine?.processor ?? null, theirs?.processor ?? null);
    return [{ text, value, processor, reached: reached(value) }];
  });
}
