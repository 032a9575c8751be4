/** Another build has put its site in the same place: what this one would leave of it is not known. */
export class PublishedMeanwhile extends Error {
  override readonly name = 'PublishedMeanwhile';
}
