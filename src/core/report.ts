import type { Root } from 'mdast';
import type { Path, Place } from './place.ts';
import type { ReportData } from './report-schema.ts';

/** A heading of the report's text with what stands directly under it. */
export interface Section {
  /** Stable anchor from the printed numbering: 二（一） is `s2-1`. */
  readonly anchor: string;
  /** 2 for 一、, 3 for （一）, 4 for 1. and so on: the depth of the heading element. */
  readonly depth: number;
  /** The heading as printed, numbering included. */
  readonly title: string;
  readonly place: Place;
  /** The plain text up to the next heading, one line per paragraph, item or table row. */
  readonly text: string;
}

/** One department-year, read once and shared, unchanged, by every consumer. */
export interface Report {
  /** `gzgsl/2021`: folder and file name, the report's permanent address. */
  readonly id: string;
  /** Path from the project's root with forward slashes. */
  readonly file: string;
  readonly data: ReportData;
  /** The text as a Markdown tree that has passed the safe subset. */
  readonly body: Root;
  /** Line of the file on which the text begins; `null` where there is none. */
  readonly textLine: number | null;
  readonly sections: readonly Section[];
  /** Where each front-matter value stands, by its path as text; `''` is where front matter begins. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where a front-matter value stands, or its nearest stated ancestor when it is absent. */
  readonly placeOf: (at: Path) => Place;
}

/** Something that keeps a file, or a part of it, from being read. */
export interface Problem {
  readonly kind: 'front-matter' | 'body';
  readonly at: Path;
  readonly place: Place;
  /** What stands there and what to do, in Chinese. */
  readonly message: string;
}

/** What reading a report file yields: a report, or the problems that prevent one. */
export interface ReportFile {
  readonly id: string;
  readonly file: string;
  /** The source text, for code frames. */
  readonly source: string;
  /** `null` when the front matter or the text could not be read. */
  readonly report: Report | null;
  readonly problems: readonly Problem[];
}
