import type { Identity } from './self-signed.ts';

/** A line between a reader and a server. */
export interface Link {
  readonly name: string;
  /** Milliseconds before an answer begins. */
  readonly latency: number;
  /** Bytes a second, all connections together. */
  readonly rate: number;
}

/** What is measured: an index, and how it is reached. */
export interface Host {
  readonly dist: string;
  readonly reports: number;
  readonly link: Link;
  readonly identity: Identity | null;
}
