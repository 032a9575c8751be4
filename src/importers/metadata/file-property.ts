/** Something that a file tells of people or places outside of what it shows. */
export interface FileProperty {
  /**
   * - `person`: a name.
   * - `location`: where a picture was taken; `value` is no more than that it is told.
   * - `text`: words of any kind, such as a title.
   */
  readonly kind: 'person' | 'location' | 'text';
  /** 作者, 批注作者, 拍摄位置 … */
  readonly what: string;
  readonly value: string;
}
