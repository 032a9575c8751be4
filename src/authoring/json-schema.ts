import { z } from 'zod';

/** A JSON Schema, as far as editors and forms read it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The JSON Schema of what editors write in YAML. Where a text or a figure is asked for, a number is
 * accepted as well: `92.10` is one to every YAML parser but ours.
 *
 * @param title - What the file is, in Chinese.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const raw = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as Raw;
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...written(raw) };
}

/** What zod makes: more than editors need, with `null` spelled out. */
interface Raw extends Omit<JsonSchema, 'properties' | 'items' | 'definitions'> {
  readonly anyOf?: readonly Raw[];
  readonly properties?: Readonly<Record<string, Raw>>;
  readonly items?: Raw;
  readonly definitions?: Readonly<Record<string, Raw>>;
}

function written(raw: Raw): JsonSchema {
  // An empty value counts as absent: what may be left out may be null.
  const [value, empty] = raw.anyOf ?? [];
  if (value && empty?.type === 'null') {
    const { description = value.description } = raw;
    return orEmpty(written({ ...value, ...(description ? { description } : {}) }));
  }
  if (raw.enum?.join() === 'true,false') {
    return { ...named(raw), type: 'boolean' };
  }
  if (raw.enum) return choice(raw, raw.enum);
  if (raw.type === 'string') {
    const { pattern, patternErrorMessage } = raw;
    return {
      ...named(raw),
      type: ['string', 'number'],
      ...(pattern === undefined ? {} : { pattern }),
      ...(patternErrorMessage === undefined ? {} : { patternErrorMessage }),
    };
  }
  return nested(raw);
}

function nested(raw: Raw): JsonSchema {
  const { $ref, type, properties, required, items, definitions } = raw;
  const all = (parts: Readonly<Record<string, Raw>>) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, written(part)]));
  return {
    ...named(raw),
    ...($ref === undefined ? {} : { $ref }),
    ...(type === undefined ? {} : { type }),
    ...(properties ? { properties: all(properties), additionalProperties: false } : {}),
    ...(required ? { required } : {}),
    ...(items ? { items: written(items) } : {}),
    ...(definitions ? { definitions: all(definitions) } : {}),
  };
}

function named({ title, description }: Raw): JsonSchema {
  return { ...(title ? { title } : {}), ...(description ? { description } : {}) };
}

function choice(raw: Raw, words: readonly string[]): JsonSchema {
  const meanings = raw.enumDescriptions ?? [];
  if (meanings.every((meaning) => meaning === '')) return { ...named(raw), enum: words };
  const list = words.map((word, index) => `- \`${word}\` ${meanings[index]}`).join('\n');
  return {
    ...named(raw),
    markdownDescription: `${raw.description ?? raw.title ?? ''}\n\n${list}`,
    enum: words,
    enumDescriptions: meanings,
  };
}

function orEmpty(schema: JsonSchema): JsonSchema {
  if (schema.type === undefined) return schema;
  return { ...schema, type: [...[schema.type].flat(), 'null'] };
}
