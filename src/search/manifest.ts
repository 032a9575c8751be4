/** `/search-index/manifest.json`: where a site's index is. */
export interface Manifest {
  readonly format: number;
  /** The site's name, shown as the origin of its results. */
  readonly name: string;
  /** Newest years first. */
  readonly volumes: readonly ManifestVolume[];
  /** Words that readers use for one another. */
  readonly aliases: readonly (readonly string[])[];
  /** Other sites that are asked as well. */
  readonly federated: readonly FederatedSite[];
}

/** Another site whose index is asked as well. */
export interface FederatedSite {
  readonly name: string;
  /** Without a slash at the end. */
  readonly url: string;
}

export interface ManifestVolume {
  /** Name of its two files below `/search-index/`, without their endings; changes with their content. */
  readonly name: string;
  readonly reports: number;
  readonly newest: number;
  readonly oldest: number;
}

/** Where the index lies in a published site. */
export const indexAddress = '/search-index/';
export const manifestFile = 'manifest.json';
/** Traditional characters, loaded only where a question finds nothing: see `simplify.ts`. */
export const traditionalFile = 'traditional.txt';

/** Happens to the pages of a preview when their index was made anew, never to those of a site. */
export const indexChangedEvent = 'mingzhang:index-changed';

/** What the two files of a volume end with: its catalogue, and the pack of everything else. */
export const catalogueEnding = '.catalogue.bin';
export const packEnding = '.pack.bin';
