import type { Report, Section } from '#core/report.ts';
import { bigramsOf } from '#prose/likeness.ts';
import { type ListedIndicators, listedIndicators } from '#prose/listed-indicators.ts';
import { type TextBlock, textBlocks } from '#prose/text-blocks.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

export const indicatorsAreNamedOneWay: ReportRule = {
  id: 'indicators-are-named-one-way',
  family: 'structure',
  scope: 'report',
  severity: 'note',
  question: '逐一列出的指标与以其为题的各段标题，名称是否一致？',
  source: '同一份报告对同一指标的名称应当一致',
  *check(report) {
    const told = new Set<Section>();
    for (const block of textBlocks(report)) {
      if (block.kind !== 'paragraph') continue;
      for (const listed of listedIndicators(block.text)) {
        for (const headings of siblings(report)) {
          const [first] = headings;
          const observation = compared(listed, headings, block);
          // A list that stands twice is told once.
          if (!first || !observation || told.has(first)) continue;
          told.add(first);
          yield observation;
        }
      }
    }
  },
  examples: {
    valid: [
      {
        name: '各段以指标为题',
        frontMatter: '',
        body: '### 1.扩大供给\n\n甲。\n\n### 2. 提升教育质量。\n\n乙。\n\n### 3.保障公平\n\n履职效能分为三个二级指标：一是扩大供给；二是提升教育质量；三是保障公平。',
      },
    ],
    invalid: [
      {
        name: '一个标题与所列指标说法不同',
        frontMatter: '',
        body: '### 1.扩大学位供给\n\n甲。\n\n### 2.提升质量\n\n乙。\n\n### 3.保障公平\n\n履职效能分为三个二级指标：一是增加学位供给；二是提升质量；三是保障公平。',
        findings: [
          {
            at: '',
            message:
              '标题写“扩大学位供给”，第20行所列的二级指标写“增加学位供给”，其余2个标题与所列指标一致；请核对是否同一指标',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有逐一列出指标',
        frontMatter: '',
        body: '### 1.扩大学位供给\n\n甲。\n\n### 2.提升质量\n\n乙。\n\n### 3.保障公平\n\n履职效能分为三个二级指标。',
      },
      {
        name: '各段不以指标为题',
        frontMatter: '',
        body: '### 1.增加供给\n\n甲。\n\n### 2.重点工作\n\n乙。\n\n### 3.其他情况\n\n履职效能分为三个二级指标：一是扩大供给；二是提升质量；三是保障公平。',
      },
    ],
  },
};

/** Headings of one rank below one heading, as lists of at least three. */
function siblings({ sections }: Pick<Report, 'sections'>): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  const open: { readonly depth: number; readonly group: Section[] }[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) > section.depth) open.pop();
    const last = open.at(-1);
    if (last?.depth === section.depth) {
      last.group.push(section);
      continue;
    }
    const group = [section];
    groups.push(group);
    open.push({ depth: section.depth, group });
  }
  return groups.filter(({ length }) => length >= 3);
}

/**
 * Holds a list against as many headings. Only where all but one are equal, place by place, do the
 * headings certainly name the indicators; and only a heading that resembles its indicator names it
 * in other words. `null` where that is not certain.
 */
function compared(
  { level, names, offset }: ListedIndicators,
  headings: readonly Section[],
  block: TextBlock,
): Observation | null {
  if (headings.length !== names.length) return null;
  const pairs = headings.map((heading, index) => ({ heading, name: names[index] ?? '' }));
  const odd = pairs.filter(({ heading, name }) => plain(heading.title) !== plain(name));
  const [one, ...others] = odd;
  const { line } = block.placeAt(offset);
  if (!one) {
    const working = `第${line}行所列的${names.length}个${level}与各段标题一致`;
    return { ...agrees([], working), place: block.placeAt(offset) };
  }
  if (others.length > 0 || !isOtherWording(one.heading.title, one.name)) return null;
  const title = bare(one.heading.title);
  return disagrees({
    at: [],
    place: one.heading.place,
    stated: title,
    expected: one.name,
    message: `标题写“${title}”，第${line}行所列的${level}写“${one.name}”，其余${names.length - 1}个标题与所列指标一致；请核对是否同一指标`,
  });
}

/** Without its numbering and the full stop behind it. */
function bare(title: string): string {
  return title
    .replace(/^(?:[一二三四五六七八九十]+、|[（(][^（）()]{1,3}[）)]|\d+[.．、])\s*/u, '')
    .replace(/[。．.：:]$/u, '');
}

/** What a name says: without numbering, punctuation and the words that join. */
function plain(name: string): string {
  return bare(name).replaceAll(/[\s\p{P}\p{S}]|以及|[和与及]/gu, '');
}

/** The share of the shorter text's pairs of characters that both share, for other words of one thing. */
const enough = 0.5;

function isOtherWording(title: string, name: string): boolean {
  const [a, b] = [plain(title), plain(name)];
  const [shorter, longer] = [bigramsOf(a), bigramsOf(b)].sort(
    (one, other) => one.size - other.size,
  );
  if (!shorter || !longer || shorter.size < 3) return false;
  const shared = [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
  // A heading that shortens or lengthens the name still names it one way.
  return shared >= enough && shared < 1;
}
