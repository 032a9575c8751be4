import { figureName } from '#core/figure-name.ts';
import type { Fidelity } from '#drafting/fidelity.ts';
import { type Found, type FoundNode, isFound, isFoundList } from '#extracting/found-value.ts';
import { maskName } from '#prose/mask-name.ts';
import type { ImportPlan } from './import-plan.ts';

/**
 * The fidelity report: what became of the originals, what was filled in from which sentence or cell,
 * and what is left to a person. Markdown that reads well in a terminal.
 */
export function importSummary(name: string, plan: ImportPlan, target: string): string {
  const { found, lost, kept, fidelity, draft } = plan;
  const filled = flat(found.data, '');
  return sections([
    [`${name} → ${target}`, fidelityLines(fidelity)],
    [`填入的数据（${filled.length}项）`, items(filled)],
    [
      `没有填入、请人工确认（${found.unsure.length}项）`,
      found.unsure.map(({ what, why, place }) => `${what}：${why}（${place}）`),
    ],
    ['没有带入草稿', lost],
    ['草稿中需要改正', draft.problems.map(({ place, message }) => `第${place.line}行：${message}`)],
    [
      '原件',
      kept.flatMap(({ name: file, sha256, removed, left }) => [
        removed.length === 0
          ? `${file}　SHA-256 ${sha256}`
          : `${file}　SHA-256 ${sha256}（已去掉：${removed.map(namesCovered).join('、')}）`,
        ...left.map((one) => `${file}　没能去掉：${one}`),
      ]),
    ],
  ]);
}

/** 作者“张三” as it may be told: what was taken out is not to stand in the report about it. */
export function namesCovered(removed: string): string {
  return removed.startsWith('单位')
    ? removed
    : removed.replaceAll(/“([^”]+)”/gu, (_, name: string) => `“${maskName(name)}”`);
}

/** One line for a value, one for an item of a list with all that it states. */
function items(filled: readonly (readonly [string, Found])[]): readonly string[] {
  const byItem = Map.groupBy(filled, ([path]) => /^.*\]/u.exec(path)?.[0] ?? path);
  return [...byItem].map(([item, values]) => {
    const said = values.map(([path, { value }]) => {
      const name = figureName(path).slice(figureName(item).length).replace(/^·/u, '');
      return name === '' ? cut(value) : `${name} ${cut(value)}`;
    });
    const quotes = values.map(([, { quote }]) => cut(quote));
    const quote = quotes.toSorted((a, b) => b.length - a.length)[0] ?? '';
    const place = values[0]?.[1].place ?? '';
    return `${nameOf(item)}：${said.join('，')}　← ${place}${said.includes(quote) ? '' : `“${quote}”`}`;
  });
}

/** 指标 stands for the whole tree: its own name would say nothing on a page about scores. */
function nameOf(path: string): string {
  return path.startsWith('scores.indicators') ? `指标·${figureName(path)}` : figureName(path);
}

function sections(all: readonly (readonly [string, readonly string[]])[]): string {
  return all
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => `## ${head}\n\n${lines.map((line) => `- ${line}\n`).join('')}`)
    .join('\n');
}

function fidelityLines(fidelity: Fidelity): readonly string[] {
  const { charactersIn, charactersOut, tablesIn, tablesOut, figuresIn, absentFigures } = fidelity;
  return [
    `字符（不计空白）：原件${charactersIn}个，草稿${charactersOut}个，${difference(fidelity)}`,
    `表格：原件${tablesIn}个，草稿${tablesOut}个`,
    absentFigures.length === 0
      ? `数字：原件中的${figuresIn}个数字全部在草稿中`
      : `数字：原件中的${figuresIn}个数字有${absentFigures.length}个不在草稿中：${absentFigures.join('、')}`,
  ];
}

function difference({ isVerbatim, missing, added }: Fidelity): string {
  if (isVerbatim) return '逐字相同';
  const less = missing.map(({ character, count }) => `${character}${times(count)}`);
  const more = added.map(({ character, count }) => `${character}${times(count)}`);
  if (less.length + more.length === 0) return '字符相同，次序不同';
  return [
    less.length > 0 ? `草稿少：${shortened(less)}` : null,
    more.length > 0 ? `草稿多：${shortened(more)}` : null,
  ]
    .filter((part) => part !== null)
    .join('；');
}

function times(count: number): string {
  return count > 1 ? `（${count}次）` : '';
}

const mostShown = 30;

function shortened(items: readonly string[]): string {
  const shown = items.slice(0, mostShown).join('、');
  return items.length > mostShown ? `${shown}等${items.length}种` : shown;
}

/** Characters of a sentence that are quoted. */
const longestQuote = 60;

function cut(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/** Every found value with its path, `scores.indicators[0].score`. */
function flat(node: FoundNode, path: string): readonly (readonly [string, Found])[] {
  if (isFound(node)) return [[path, node]];
  if (isFoundList(node)) return node.flatMap((item, index) => flat(item, `${path}[${index}]`));
  return Object.entries(node).flatMap(([key, value]) =>
    value ? flat(value, path === '' ? key : `${path}.${key}`) : [],
  );
}
