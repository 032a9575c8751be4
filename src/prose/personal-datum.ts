export type PersonalKind =
  | '身份证号'
  | '手机号'
  | '银行卡号'
  | '护照号'
  | '车牌号'
  | '电子邮箱'
  | '固定电话';

/** Personal data in a text. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** The value with its middle covered, fit to be shown. */
  readonly masked: string;
  readonly offset: number;
  readonly length: number;
  /** Whether it may be meant for the public: an office telephone or mailbox, an official car. */
  readonly official: boolean;
}

/** The same in a plain text. */
export interface FoundDatum {
  readonly kind: PersonalKind;
  readonly masked: string;
  readonly start: number;
  readonly end: number;
  readonly official: boolean;
}

/** Looks for one kind of personal data in a plain text. */
export type PersonalSearch = (text: string, label: string) => Iterable<FoundDatum>;

/** A value with all but its first and last characters covered. */
export function covered(
  text: string,
  { head, tail }: { readonly head: number; readonly tail: number },
): string {
  const hidden = '*'.repeat(Math.max(1, text.length - head - tail));
  return `${text.slice(0, head)}${hidden}${tail > 0 ? text.slice(-tail) : ''}`;
}
