import { relative, sep } from 'node:path';
import type { ReportSummary } from '#core/summary.ts';
import { type KeptReport, prepareReports } from '#preparing/prepare-reports.ts';
import { type PreparedList, showList } from '#reading/prepared-list.ts';
import { checkStatusOf } from '#search/check-status.ts';
import type { Followed } from './channel.ts';
import { baseOf, type ContentPlace, currentContent } from './current-content.ts';
import type { IndexedReport } from './made-index.ts';
import { type FileEvent, outdatedReports } from './outdated-reports.ts';
import { PassProgress } from './pass-progress.ts';
import { previewList } from './preview-list.ts';

/**
 * The reports as they are being written, each read, checked and rendered once for pages, overlay,
 * terminal, lists and search alike: all at the start, after a save those that it concerns.
 */
export class WrittenReports {
  readonly #place: ContentPlace;
  readonly #say: (line: string) => void;
  readonly #prepared = new Map<string, KeptReport>();
  /** What lists show: a file that cannot be read keeps its entry, for the moment it is mended. */
  readonly #listed = new Map<string, ReportSummary>();
  /** Files that have to be prepared again. */
  readonly #stale = new Set<string>();
  /** Which preparation of a file was the last to begin; what an earlier one finds is out of date. */
  readonly #turns = new Map<string, number>();
  readonly #listeners: ((isPrepared: boolean) => void)[] = [];
  #turn = 0;
  #followed = { revision: 0, at: performance.now() };
  #isComplete = false;
  #passes: Promise<void> | null = null;
  #isPassDue = false;
  #progress: PassProgress | null = null;

  /** @param say - Told how far a preparation is that takes long. */
  constructor(place: ContentPlace, say: (line: string) => void = () => {}) {
    this.#place = place;
    this.#say = say;
  }

  /** Prepares everything; lists wait for it, pages of single reports do not. */
  start(): Promise<void> {
    const first = this.#all();
    showList(first.then(() => this.#list()));
    return first;
  }

  /**
   * Told each time when pages can be asked again: at once with `false` where preparing takes a while,
   * with `true` when all of them, lists and search follow what was saved.
   */
  onFollowed(listener: (isPrepared: boolean) => void): void {
    this.#listeners.push(listener);
  }

  /** What to say to whoever asks for a page before there are any; `null` where that is no matter. */
  waiting(): string | null {
    return this.#isComplete ? null : (this.#progress?.line() ?? null);
  }

  /** What pages follow that are asked for at this moment. */
  followed(): Followed {
    const { revision, at } = this.#followed;
    return { revision, age: performance.now() - at };
  }

  /** A file of the content was saved, added or deleted; done when everything has followed. */
  async changed(path: string, event: FileEvent): Promise<void> {
    const name = relative(baseOf(this.#place), path).split(sep).join('/');
    const files = outdatedReports(name, event, this.#files());
    if (files === null) return this.#all();
    this.#outdate(files);
    await this.#prepare(files);
    this.#follow(true);
  }

  /** A report file, read and checked. */
  async of(file: string): Promise<KeptReport> {
    if (this.#stale.has(file) || !this.#prepared.has(file)) await this.#prepare([file]);
    const kept = this.#prepared.get(file);
    if (!kept) throw new Error(`Unexpected end of the preparation of \`${file}\``);
    return kept;
  }

  /** The published reports, in order, as the search takes them up. */
  published(): readonly IndexedReport[] {
    return this.#files().flatMap((file) => {
      const { status, digest, findings } = this.#prepared.get(file) ?? {};
      return status === 'published' && digest !== undefined && findings
        ? [{ file, digest, check: checkStatusOf(findings) }]
        : [];
    });
  }

  /** Files that cannot be read, as far as everything was prepared. */
  unreadable(): readonly string[] {
    return this.#files().filter((file) => this.#prepared.get(file)?.status === null);
  }

  #files(): readonly string[] {
    return currentContent(this.#place).reportFiles;
  }

  #outdate(files: readonly string[]): number {
    this.#turn += 1;
    for (const file of files) {
      this.#stale.add(file);
      this.#turns.set(file, this.#turn);
    }
    return this.#turn;
  }

  /** All reports, one pass after the other: a save meanwhile begins another when this one is done. */
  async #all(): Promise<void> {
    this.#outdate(this.#files());
    this.#follow(false);
    this.#isPassDue = true;
    this.#passes ??= this.#pass();
    await this.#passes;
  }

  async #pass(): Promise<void> {
    try {
      while (this.#isPassDue) {
        this.#isPassDue = false;
        const progress = new PassProgress(this.#say);
        this.#progress = progress;
        await this.#prepare(this.#files(), (done, all) => progress.note(done, all));
        progress.end();
      }
    } finally {
      this.#passes = null;
    }
    this.#isComplete = true;
    this.#follow(true);
  }

  async #prepare(
    files: readonly string[],
    onProgress: (done: number, all: number) => void = () => {},
  ): Promise<void> {
    const turn = this.#outdate(files);
    const content = currentContent(this.#place);
    const known = this.#prepared;
    const all = await prepareReports({ ...this.#place, content, files, known, onProgress });
    for (const kept of all) {
      if (this.#turns.get(kept.file) !== turn) continue;
      this.#prepared.set(kept.file, kept);
      this.#stale.delete(kept.file);
      const summary = kept.summary ?? kept.draft;
      if (summary) this.#listed.set(kept.file, summary);
      else if (kept.status !== null) this.#listed.delete(kept.file);
    }
  }

  #follow(isPrepared: boolean): void {
    if (!this.#isComplete) return;
    showList(this.#list());
    this.#followed = { revision: this.#followed.revision + 1, at: performance.now() };
    for (const tell of this.#listeners) tell(isPrepared);
  }

  #list(): PreparedList {
    return previewList(this.#files(), {
      prepared: this.#prepared,
      listed: this.#listed,
      stale: this.#stale,
    });
  }
}
