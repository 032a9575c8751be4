import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type Figure, figureAdvice, parseFigure, type Wording } from './figure.ts';

/**
 * Schema pieces shared by everything that editors write in YAML.
 *
 * They read the source text of scalars, so `92.10` arrives with its zero and `2021` as text; an
 * empty value counts as absent.
 */

/** The known key that an unknown one most likely means, or `null` when none is near. */
function nearestKey(key: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const lower = key.toLowerCase();
  const nearest = closest(
    lower,
    known.map((name) => name.toLowerCase()),
  );
  const found = known.find((name) => name.toLowerCase() === nearest);
  if (!found) return null;
  const edits = distance(lower, nearest);
  // A key that shares no letter with the nearest one is a word of its own, however short.
  const near = edits < found.length && edits <= Math.max(2, Math.floor(found.length / 3));
  return near || found.toLowerCase().startsWith(lower) ? found : null;
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  return keys
    .map((key) => {
      const nearest = nearestKey(key, known);
      return nearest
        ? `没有名为 ${key} 的项，是否想写 ${nearest}？`
        : `没有名为 ${key} 的项；此处可以写：${known.join('、')}`;
    })
    .join('；');
}

/** An object that refuses unknown keys and proposes the nearest known one. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownKeys(issue.keys as string[], Object.keys(shape))
        : issue.code === 'invalid_type'
          ? '此处应是若干“名称: 值”，每行一项，比上一级多缩进两格'
          : undefined,
  });
}

/** `null` when the report does not disclose it. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null as never);
}

/** An empty list when the report does not disclose it. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema, { error: '此处应是列表，每项以“- ”开头' })
    .nullable()
    .default(null)
    .transform((items) => items ?? []);
}

/** Non-empty text on one or more lines. */
export function text(what: string) {
  return z
    .string({
      error: (issue) => (issue.input === undefined ? `缺少${what}` : `${what}应是一段文字`),
    })
    .trim()
    .min(1, `${what}不能为空；未公开时删去这一行`);
}

/** A figure with its stated text and precision, or 不适用. */
export function figure(what: string) {
  return text(what).transform((source, context): Figure => {
    const parsed = parseFigure(source);
    if (parsed) return parsed;
    context.addIssue({
      code: 'custom',
      message: `${what}“${source}”不是数字。${figureAdvice(source)}`,
    });
    return z.NEVER;
  });
}

/** A figure where the text is one, the wording itself where it is not. */
export function figureOrWording(what: string) {
  return text(what).transform(
    (source): Figure | Wording => parseFigure(source) ?? { kind: 'wording', text: source },
  );
}

/** A calendar date, `YYYY-MM-DD`. */
export function date(what: string) {
  return text(what).refine(
    (source) =>
      /^\d{4}-\d{2}-\d{2}$/u.test(source) &&
      new Date(`${source}T00:00:00Z`).toJSON()?.slice(0, 10) === source,
    { error: `${what}应写成 2022-08-31 的样子，并且是真实存在的日期` },
  );
}

/** A time of day, `HH:MM`. */
export function timeOfDay(what: string) {
  return text(what).refine((source) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(source), {
    error: `${what}应写成 09:30 的样子`,
  });
}

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  what: string,
  words: Words,
) {
  return z.enum(words, {
    error: (issue) =>
      issue.input === undefined
        ? `缺少${what}；可以写：${words.join('、')}`
        : `${what}“${String(issue.input)}”不在可选范围内；可以写：${words.join('、')}`,
  });
}

/** `true` or `false`, absent meaning false. */
export function flag(what: string) {
  return z
    .enum(['true', 'false'], { error: `${what}只能写 true 或 false` })
    .nullable()
    .default(null)
    .transform((word) => word === 'true');
}

/** A fiscal year as a number. */
export function year(what: string) {
  return text(what)
    .refine((source) => /^(?:19|20)\d{2}$/u.test(source), {
      error: `${what}应是四位数字的年份，例如 2021`,
    })
    .transform(Number);
}
