import type { Thing } from 'schema-dts';
import type { MetaTag } from './citation-meta.ts';

/** What the head of a page states beyond its title, description and column. All of it is optional. */
export interface PageMetadata {
  /** Government page tags of an article. */
  readonly article?: Article;
  readonly tags?: readonly MetaTag[];
  readonly links?: readonly HeadLink[];
  /** Statements for JSON-LD. */
  readonly things?: readonly Thing[];
  /** Search engines are not to list it: what it shows is not what stands. */
  readonly hidden?: true;
  /** What a shared link shows; the site's own picture where there is none. */
  readonly picture?: SharedPicture;
}

export interface Article {
  /** Exactly the visible title. */
  readonly title: string;
  /** `YYYY-MM-DD HH:MM`, or the date alone: a time that is not known is not made up. */
  readonly published: string | null;
  /** The day of the last correction, `YYYY-MM-DD`. */
  readonly modified: string | null;
  readonly source: string;
  readonly author: string;
  readonly keywords: readonly string[];
}

/** A link of the head to what belongs to the page; addresses are within the site. */
export interface HeadLink {
  readonly rel: 'alternate' | 'prev' | 'next' | 'latest-version' | 'predecessor-version';
  readonly href: string;
  readonly type?: string;
  readonly title: string;
}

export interface SharedPicture {
  readonly address: string;
  /** The picture in words. */
  readonly text: string;
}
