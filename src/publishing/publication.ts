import type { Finding } from '#core/finding.ts';
import type { BuiltSite } from './build-site.ts';
import type { CheckedContent } from './check-content.ts';
import type { OnProgress } from './progress.ts';
import type { Shard } from './shard.ts';

export interface PublishOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly content: string;
  /** The folder to publish to, relative to the root. */
  readonly out: string;
  /** The part of the site to build, which goes to the folder `site` there; `null` for all of it. */
  readonly shard: Shard | null;
  readonly onProgress: OnProgress;
}

/** What a publication did, or what stands in its way. */
export type Publication =
  | {
      readonly published: false;
      readonly blocking: readonly Finding[];
      readonly checked: CheckedContent;
    }
  | ({ readonly published: true; readonly checked: CheckedContent } & BuiltSite);
