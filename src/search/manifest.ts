/** `/search-index/manifest.json`: where the shards of a site's index are. */
export interface Manifest {
  readonly format: number;
  /** The site's name, shown as the origin of its results. */
  readonly name: string;
  /** Newest years first. */
  readonly shards: readonly ManifestShard[];
  /** Words that readers use for one another. */
  readonly aliases: readonly (readonly string[])[];
  /** Other sites that are asked as well. */
  readonly federated: readonly { readonly name: string; readonly url: string }[];
}

export interface ManifestShard {
  /** Folder of its files below `/search-index/`; changes with their content. */
  readonly folder: string;
  readonly reports: number;
  readonly newest: number;
  readonly oldest: number;
}

/** Where the index lies in a published site. */
export const indexAddress = '/search-index/';
export const manifestFile = 'manifest.json';
