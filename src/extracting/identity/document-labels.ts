import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { writtenDate } from '#prose/written-date.ts';

const labels: Readonly<Record<string, string>> = {
  索引号: 'indexNumber',
  文号: 'documentNumber',
  发文字号: 'documentNumber',
  发布日期: 'published',
  发布时间: 'published',
  公开日期: 'published',
  公开时间: 'published',
  成文日期: 'documentDate',
  批复日期: 'approved',
  来源: 'source',
  信息来源: 'source',
  发布机构: 'source',
  公开单位: 'source',
  原文网址: 'url',
};
/** Labels that end the value before them and fill nothing. */
const others = [
  '主题分类',
  '有效性',
  '名称',
  '标题',
  '浏览次数',
  '字体',
  '生成日期',
  '体裁分类',
  '主题词',
  '发布单位',
];
const names = [...Object.keys(labels), ...others].toSorted((a, b) => b.length - a.length);
const label = new RegExp(
  `(?:^|(?<=[\\s】\\]|]))[【\\[]?(?<name>${names.map((name) => [...name].join('\\s*')).join('|')})[】\\]]?\\s*[:：]`,
  'gu',
);
/** Lines before the first chapter hold the labels of the page; longer ones are running text. */
const longest = 200;

/** Index number, document number, dates and source, where a label names them. */
export function documentLabels(lines: readonly NarrativeLine[]): {
  readonly data: FoundRecord;
  readonly unsure: readonly Unsure[];
} {
  const first = lines.findIndex(({ titles }) => titles.length > 0);
  const head = lines.slice(0, first < 0 ? 12 : first);
  const values = new Map<string, Found>();
  const unsure: Unsure[] = [];
  for (const line of head) {
    const printed = line.printed(0, line.text.length);
    if (printed.length > longest) continue;
    for (const { key, name, text } of labelled(printed)) {
      const quote = printed.trim();
      const value = readValue(key, text);
      const before = values.get(key);
      const differs = before !== undefined && before.value !== value;
      if (value === null || differs) {
        const why = value === null ? '写法无法辨认' : `另有一处写为 ${before?.value ?? ''}`;
        unsure.push({ what: `${name} ${text}`, why, place: line.place });
      } else values.set(key, { value, place: line.place, quote });
      const time = key === 'published' ? writtenDate(text)?.time : null;
      if (time) values.set('publishedTime', { value: time, place: line.place, quote });
    }
  }
  return { data: { ...shaped(values) }, unsure };
}

function* labelled(line: string) {
  const found = [...line.matchAll(label)];
  for (const [index, { 0: printed, index: at, groups }] of found.entries()) {
    const name = (groups?.['name'] ?? '').replaceAll(/\s/gu, '');
    const end = found[index + 1]?.index ?? line.length;
    const text = line.slice(at + printed.length, end).replaceAll(/^[\s|]+|[\s|【[]+$/gu, '');
    const key = labels[name];
    if (key !== undefined && !/^(?:|无|暂无|[-—/]+)$/u.test(text)) yield { key, name, text };
  }
}

function readValue(key: string, text: string): string | null {
  switch (key) {
    case 'published':
    case 'documentDate':
    case 'approved':
      return writtenDate(text)?.date ?? null;
    case 'documentNumber':
      return /^\S{1,16}[〔[【（(]\d{4}[〕\]】）)]\s?第?\d{1,5}号$/u.test(text) ? text : null;
    case 'url':
      return /^https?:\/\/\S+$/u.test(text) ? text : null;
    case 'source':
      return /[。，；]/u.test(text) || text.length > 40 ? null : text;
    default:
      return /^[\p{L}\p{N}/_·.\-〔〕()（）]{3,60}$/u.test(text) ? text : null;
  }
}

function shaped(values: ReadonlyMap<string, Found>): FoundRecord {
  const { source, url, ...data } = Object.fromEntries(values);
  return source ? { ...data, source: { name: source, ...(url ? { url } : {}) } } : data;
}
