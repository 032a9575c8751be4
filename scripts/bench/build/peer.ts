import type { BenchContent, BenchReport } from './content.ts';

/** A program that publishes the reports: how its project is laid out and what builds it. */
export interface Peer {
  /** As `--peers` names it, and the name of its folder. */
  readonly name: string;
  /**
   * Installs what it needs and writes its project, but for the reports, into its folder.
   *
   * @throws MissingPeer when it cannot be had on this machine.
   */
  readonly prepare: (folder: string, content: BenchContent) => void;
  /** A report's file in its project, and the text it is to have. */
  readonly report: (report: BenchReport) => ProjectFile;
  /** One after the other they make the whole site. */
  readonly steps: readonly Step[];
  /** The folder that it publishes to. */
  readonly out: string;
  /** What its runs leave behind to be faster the next time. */
  readonly caches: readonly string[];
  /** The page of a report in the folder that it publishes to. */
  readonly page: (report: BenchReport) => string;
  /** Further runs that are measured after the others. */
  readonly extras: readonly Extra[];
  /** What the results show of it. */
  readonly rows: readonly Row[];
}

export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
}

/** A run that begins with a part of the caches. */
export interface Extra {
  readonly scenario: 'pages' | 'check';
  readonly steps: readonly Step[];
  /** What of the caches is left, and of what they hold. */
  readonly spared: readonly string[];
  /** Changes the project before, in another way each round. */
  readonly change?: (folder: string, round: number) => void;
}

/** What is measured of a peer: from nothing, after an edit, unchanged, and its extras. */
export type Scenario = 'full' | 'edit' | 'none' | Extra['scenario'];

/** A line of the results: some steps of a peer, added up. */
export interface Row {
  readonly label: string;
  readonly includes: string;
  readonly steps: readonly string[];
  /** The run that stands where others have their full build. */
  readonly scenario: 'full' | 'pages';
}

/** Why a peer is not measured, to be told to whoever reads the results. */
export class MissingPeer extends Error {
  override readonly name = 'MissingPeer';
}
