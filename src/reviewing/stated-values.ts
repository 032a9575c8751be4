import type { Figure, Wording } from '#core/figure.ts';
import { keyName } from '#core/figure-name.ts';
import type { Path } from '#core/place.ts';
import type { ReportData } from '#core/report-schema.ts';

/** A figure of the front matter, or a word that decides what figures mean. */
export interface StatedValue {
  /** Rows are named, not numbered: the same row has the same key wherever it stands. */
  readonly key: string;
  readonly at: Path;
  /** For readers: `重点项目·“智慧校园”·支出数`. */
  readonly name: string;
  readonly value: Figure | Wording;
}

/** Words that decide what the figures beside them mean. */
const decidingWords: Readonly<Record<string, string>> = {
  scheme: '评分方案',
  unit: '金额单位',
  published: '发布日期',
  grade: '自评等级',
  relation: '指标性质',
  due: '计划支出日期',
};

/** What is told elsewhere, or holds no figures. */
const left = new Set(['corrections', 'acknowledged', 'attachments', 'source']);

/** Every figure that front matter states, in its order. */
export function statedValues(data: ReportData): readonly StatedValue[] {
  const values: StatedValue[] = [];
  collect(data, { key: '', at: [], names: [] }, values);
  return values;
}

interface Here {
  readonly key: string;
  readonly at: Path;
  readonly names: readonly string[];
}

function collect(value: unknown, here: Here, values: StatedValue[]): void {
  if (typeof value === 'string') {
    values.push(valueAt(here, { kind: 'wording', text: value }));
  } else if (typeof value !== 'object' || value === null) {
    return;
  } else if ('kind' in value && 'text' in value) {
    values.push(valueAt(here, value as Figure | Wording));
  } else if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    for (const [index, item] of value.entries()) {
      const name = rowName(item) ?? String(index);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const names = [...here.names, rowName(item) ? `“${name}”` : `第${index + 1}项`];
      collect(
        item,
        { key: `${here.key}[${name}#${count}]`, at: [...here.at, index], names },
        values,
      );
    }
  } else {
    for (const [key, item] of Object.entries(value)) {
      if (item === null || left.has(key)) continue;
      if (typeof item === 'string' && !decides(here.at, key)) continue;
      const name = typeof item === 'string' ? decidingWords[key] : keyName(here.at.at(-1), key);
      const names = name ? [...here.names, name] : here.names;
      collect(item, { key: `${here.key}.${key}`, at: [...here.at, key], names }, values);
    }
  }
}

function valueAt({ key, at, names }: Here, value: Figure | Wording): StatedValue {
  return { key, at, name: names.join('·'), value };
}

/** A grade in a list of grades is the name of its row. */
function decides(above: Path, key: string): boolean {
  return key in decidingWords && (key !== 'grade' || above.at(-1) === 'scores');
}

function rowName(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const name = 'name' in item ? item.name : 'grade' in item ? item.grade : null;
  return typeof name === 'string' ? name : null;
}
