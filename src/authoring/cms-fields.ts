import type { JsonSchema } from './json-schema.ts';

/** A field of a form. Figures are text, so that 92.10 keeps its zero. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: 'string' | 'text' | 'select' | 'object' | 'list';
  readonly required: boolean;
  readonly hint?: string;
  readonly pattern?: readonly [pattern: string, message: string];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly field?: CmsField;
  readonly fields?: readonly CmsField[];
}

/** Trees such as that of indicators are of any depth; a form has to end somewhere. */
const deepest = 4;

/** What is written in sentences. */
const sentences: ReadonlySet<string> = new Set(['text', 'reason', 'note', 'description']);

/** The fields of a schema's keys, in its order. */
export function fieldsOf(schema: JsonSchema): readonly CmsField[] {
  return below(schema, schema.definitions ?? {}, 0);
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function below(schema: JsonSchema, definitions: Definitions, depth: number): readonly CmsField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]): CmsField[] => {
    const recursive = part.items?.$ref !== undefined;
    if (recursive && depth >= deepest) return [];
    const required = schema.required?.includes(name) ?? false;
    return [fieldOf({ name, part, required }, definitions, recursive ? depth + 1 : depth)];
  });
}

interface Key {
  readonly name: string;
  readonly part: JsonSchema;
  readonly required: boolean;
}

function fieldOf({ name, part, required }: Key, definitions: Definitions, depth: number): CmsField {
  const label = labelOf(part, name);
  const hint = part.description && part.description !== label ? { hint: part.description } : {};
  const field = { name, label, required, ...hint };
  const types = [part.type ?? []].flat();
  if (part.enum || types.includes('boolean')) {
    return { ...field, widget: 'select', options: optionsOf(part) };
  }
  if (types.includes('object')) {
    return { ...field, widget: 'object', collapsed: true, fields: below(part, definitions, depth) };
  }
  if (types.includes('array') && part.items) {
    const items = resolved(part.items, definitions);
    const list = { ...field, widget: 'list' as const, collapsed: true };
    if (!items.properties) {
      const item = { name: 'item', part: items, required: true };
      return { ...list, field: fieldOf(item, definitions, depth) };
    }
    const fields = below(items, definitions, depth);
    const first = fields.find(({ widget }) => widget === 'string' || widget === 'text');
    return { ...list, fields, ...(first ? { summary: `{{fields.${first.name}}}` } : {}) };
  }
  const advice = part.patternErrorMessage ?? `${label}的写法不对`;
  return {
    ...field,
    widget: sentences.has(name) ? 'text' : 'string',
    ...(part.pattern === undefined ? {} : { pattern: [part.pattern, advice] as const }),
  };
}

function resolved(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (definitions[name] ?? schema);
}

/** What the schema calls it, or the first words of its description. */
function labelOf({ title, description }: JsonSchema, name: string): string {
  return title ?? description?.split(/[，；：（。]/u)[0] ?? name;
}

function optionsOf({ enum: words = ['true', 'false'], enumDescriptions }: JsonSchema) {
  return words.map((value, index) => ({
    value,
    label: enumDescriptions?.[index] || ({ true: '是', false: '否' }[value] ?? value),
  }));
}
