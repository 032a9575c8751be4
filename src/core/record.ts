import { z } from 'zod';
import { isDate } from './calendar.ts';
import { type Figure, figureAdvice, figureShape, parseFigure, type Wording } from './figure.ts';
import { isDeviceName } from './file-name.ts';
import { hiddenAdvice, hiddenCharacter } from './hidden-character.ts';
import { nearestName } from './nearest-name.ts';

/**
 * Schema pieces shared by everything that editors write in YAML.
 *
 * They read the source text of scalars, so `92.10` arrives with its zero and `2021` as text; an
 * empty value counts as absent. `title` in their metadata is what a form calls them; `pattern` is what
 * an editor can hold the text against while it is typed.
 */

/** Nobody mends more at a time. */
const mostKeys = 200;

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  return keys
    .slice(0, mostKeys)
    .map((key) => {
      const nearest = nearestName(key, known);
      return nearest
        ? `没有名为 ${shortened(key)} 的项，是否想写 ${nearest}？`
        : `没有名为 ${shortened(key)} 的项；此处可以写：${known.join('、')}`;
    })
    .join('；');
}

/** What a message quotes of a text that may be a whole page. */
function shortened(source: string): string {
  return source.length <= 60 ? source : `${source.slice(0, 60)}…`;
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
    .max(longestList, `此处超过${longestList}项，不像是一份报告；请核对是否重复`)
    .nullable()
    .default(null)
    .transform((items) => items ?? []);
}

/** Characters of one value. */
const longestText = 20_000;
const longestList = 5_000;

/** Non-empty text on one or more lines. */
export function text(what: string) {
  return z
    .string({
      error: (issue) => (issue.input === undefined ? `缺少${what}` : `${what}应是一段文字`),
    })
    .trim()
    .min(1, `${what}不能为空；未公开时删去这一行`)
    .max(longestText, `${what}超过${longestText}字；请把长文字写在正文里`)
    .refine((source) => hiddenCharacter(source) === null, {
      error: ({ input }) => `${what}：${hiddenAdvice(hiddenCharacter(String(input))?.code ?? '')}`,
    })
    .meta({ title: what });
}

/** Text of one shape. Quotes that a word processor made are no part of it, and are named first. */
export function shaped(
  what: string,
  pattern: RegExp,
  advice: string | ((source: string) => string),
) {
  return text(what)
    .refine((source) => pattern.test(source), {
      error: ({ input }) =>
        quotesAdvice(what, String(input)) ??
        (typeof advice === 'string' ? advice : advice(String(input))),
    })
    .meta({
      pattern: pattern.source,
      ...(typeof advice === 'string' ? { patternErrorMessage: advice } : {}),
    });
}

/** What to do with Chinese quotes around a whole value, `null` when there are none. */
function quotesAdvice(what: string, source: string): string | null {
  const inside = /^[“”‘’]([^“”‘’]*)[“”‘’]$/u.exec(source)?.[1];
  return inside === undefined ? null : `${what}外面的中文引号请删去，写作 ${inside}`;
}

/** A figure with its stated text and precision, or 不适用. */
export function figure(what: string) {
  return text(what)
    .meta({ pattern: figureShape, patternErrorMessage: figureAdvice('') })
    .transform((source, context): Figure => {
      const parsed = parseFigure(source);
      if (parsed) return parsed;
      const advice = quotesAdvice(what, source);
      context.addIssue({
        code: 'custom',
        message: advice ?? `${what}“${shortened(source)}”不是数字。${figureAdvice(source)}`,
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
  return shaped(what, /^\d{4}-\d{2}-\d{2}$/u, (source) => dateAdvice(what, source)).refine(isDate, {
    error: `${what}应写成 2022-08-31 的样子，并且是真实存在的日期`,
    // One message is enough for a text that has another shape altogether.
    when: ({ issues }) => issues.length === 0,
  });
}

function dateAdvice(what: string, source: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[年/.．-]\s*(\d{1,2})\s*[月/.．-]\s*(\d{1,2})\s*日?$/u.exec(source) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(meant)
    ? `${what}“${source}”请写作 ${meant}`
    : `${what}应写成 2022-08-31 的样子，并且是真实存在的日期`;
}

/** A time of day, `HH:MM`. */
export function timeOfDay(what: string) {
  return shaped(what, /^(?:[01]\d|2[0-3]):[0-5]\d$/u, `${what}应写成 09:30 的样子`);
}

/** Names of folders on every system; the search of other sites takes no longer ones. */
const longestIdentifier = 64;

/** What files, folders and addresses are named by. */
export function identifier(what: string) {
  return shaped(what, /^[a-z0-9][a-z0-9-]*$/u, `${what}只能用小写字母、数字和连字符`)
    .refine((source) => source.length <= longestIdentifier, {
      error: `${what}最长${longestIdentifier}个字符`,
    })
    .refine((source) => !isDeviceName(source), {
      error: ({ input }) => `${what}不能是 ${input}：Windows 不允许文件和文件夹用这个名称`,
    });
}

/**
 * One of a closed list of words.
 *
 * @param words - The words, or each word with what it means in Chinese where it is not Chinese itself.
 */
export function oneOf<const Word extends string>(
  what: string,
  words: readonly Word[] | Readonly<Record<Word, string>>,
) {
  const meanings: Readonly<Record<string, string>> = Array.isArray(words)
    ? Object.fromEntries(words.map((word: string) => [word, '']))
    : (words as Readonly<Record<Word, string>>);
  const choices = Object.entries(meanings)
    .map(([word, meaning]) => (meaning === '' ? word : `${word}（${meaning}）`))
    .join('、');
  const meant = (input: string) =>
    Object.entries(meanings).find(([, meaning]) => meaning === input)?.[0];
  return z
    .enum(Object.keys(meanings) as [Word, ...Word[]], {
      error: ({ input }) => {
        if (input === undefined) return `缺少${what}；可以写：${choices}`;
        const word = meant(String(input));
        return (
          quotesAdvice(what, String(input)) ??
          (word === undefined
            ? `${what}“${String(input)}”不在可选范围内；可以写：${choices}`
            : `${what}“${String(input)}”请写作 ${word}`)
        );
      },
    })
    .meta({ title: what, enumDescriptions: Object.values(meanings) });
}

/** `true` or `false`, absent meaning false. */
export function flag(what: string) {
  return z
    .enum(['true', 'false'], { error: `${what}只能写 true 或 false` })
    .meta({ title: what, enumDescriptions: ['是', '否'] })
    .nullable()
    .default(null)
    .transform((word) => word === 'true');
}

/** A fiscal year as a number. */
export function year(what: string) {
  return shaped(what, /^(?:19|20)\d{2}$/u, `${what}应是四位数字的年份，例如 2021`).transform(
    Number,
  );
}
