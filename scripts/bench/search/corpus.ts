import { openContent } from '#reading/content-directory.ts';
import type { SearchRecord, SearchReport } from '#search/record.ts';
import { searchReport } from '#search/records.ts';
import { randomNumbers } from '../random-numbers.ts';

/** What the generated reports are made of. */
export interface CorpusModel {
  /** Sentences of the sample reports, by the kind of section they stand in. */
  readonly sentences: readonly string[];
  /** Words of two characters, most of which no dictionary holds. */
  readonly words: readonly string[];
  /** The real report of the sample, whose outline every generated one has. */
  readonly outline: SearchReport;
}

/** Reads the sample content once. */
export function corpusModel(): CorpusModel {
  const content = openContent(process.cwd(), 'content');
  const reports = content.reportFiles.flatMap((file) => {
    const { report } = content.readReportFile(file);
    const department = report && content.departments.get(report.data.department);
    return report && department ? [searchReport(report, department, 'clean')] : [];
  });
  const sentences = reports.flatMap(({ records }) =>
    records.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.match(/[^。；]{8,}[。；]?/gu) ?? []),
    ),
  );
  // As often as reports use them, so that common pairs are as common as in real text.
  const characters = sentences.join('').match(/\p{Script=Han}/gu) ?? [];
  const random = randomNumbers(7);
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '';
  const words = Array.from({ length: 6000 }, () => pick() + pick());
  const outline = reports.find(({ id }) => id === 'gzgsl/2021');
  if (!outline) throw new Error('Unexpected missing report gzgsl/2021');
  return { sentences, words, outline };
}

const years = 10;
const lastYear = 2023;

/**
 * A generated report of the real one's size, fictional throughout: half of its sentences are those of
 * the sample with other figures, half are words of two characters in no order. Report `index` is the
 * same however many there are.
 */
export function generatedReport(index: number, from: CorpusModel): SearchReport {
  const random = randomNumbers(index + 1);
  const department = Math.floor(index / years);
  const year = lastYear - (index % years);
  const name = `示例市第${department}局`;
  const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)] as One;
  const figure = () => (random() * 10 ** (1 + Math.floor(random() * 4))).toFixed(2);
  const sentence = () =>
    random() < 0.5
      ? pick(from.sentences).replaceAll(/\d+(?:\.\d+)?/gu, (printed) =>
          random() < 0.5
            ? printed
            : printed.includes('.')
              ? figure()
              : String(Math.floor(random() * 3000)),
        )
      : `${Array.from({ length: 4 + Math.floor(random() * 12) }, () => pick(from.words)).join('')}${random() < 0.3 ? figure() : ''}${random() < 0.5 ? '，' : '。'}`;
  const rewritten = (block: string) => {
    let text = '';
    for (let next = sentence(); text.length + next.length / 2 < block.length; next = sentence()) {
      text += next;
    }
    return text || block;
  };
  const records = from.outline.records.map(
    (record): SearchRecord => ({ ...record, blocks: record.blocks.map(rewritten) }),
  );
  return {
    id: `jg${department}/${year}`,
    title: `${name}${year}年度部门整体支出绩效自评报告（示例）`,
    year,
    department: {
      id: `jg${department}`,
      name,
      names: [name, `市第${department}局`],
      region: `示例省第${department % 20}市`,
    },
    check: pick(['clean', 'noted', 'acknowledged'] as const),
    score: (80 + random() * 20).toFixed(1),
    rate: `${(70 + random() * 30).toFixed(2)}%`,
    records,
    figures: from.outline.figures.map((one) => ({
      ...one,
      text: one.text.replace(/\d+(?:\.\d+)?/u, (printed) =>
        printed.includes('.') ? figure() : String(Math.floor(random() * 3000)),
      ),
    })),
  };
}

/** The file that a generated report would be read from. */
export function generatedFile(index: number): string {
  return `content/reports/jg${Math.floor(index / years)}/${lastYear - (index % years)}.mdx`;
}

/** The number of a generated report, by its file or its id. */
export function indexOfFile(file: string): number {
  const [, department = '0', year = '0'] = /jg(\d+)\/(\d+)/u.exec(file) ?? [];
  return Number(department) * years + (lastYear - Number(year));
}
