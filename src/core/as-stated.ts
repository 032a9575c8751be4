import type { Figure, NotApplicable, StatedFigure, Wording } from './figure.ts';

/**
 * A value of the front matter with each figure replaced by its text as stated: `92.10` keeps its
 * zero, 不适用 stays 不适用, what is undisclosed stays `null`.
 */
export type AsStated<Value> = Value extends Figure | StatedFigure | NotApplicable | Wording
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly AsStated<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: AsStated<Value[Key]> }
      : Value;

/** The same value, of the same shape, with figures as texts: what JSON can hold without loss. */
export function asStated<Value>(value: Value): AsStated<Value> {
  return textsOf(value) as AsStated<Value>;
}

function textsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(textsOf);
  if ('kind' in value && 'text' in value) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textsOf(item)]));
}
