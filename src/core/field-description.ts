import { z } from 'zod';
import type { Path } from './place.ts';
import { reportSchema } from './report-schema.ts';

/**
 * What the schema of reports says of an item of front matter, in Chinese.
 *
 * @param path - Indices of lists may be left out or given.
 * @returns `null` for an item that the schema does not know or does not describe.
 */
export function fieldDescription(path: Path): string | null {
  let schema: z.core.$ZodType = reportSchema;
  let described: string | null = null;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const inner = recordIn(schema);
    const next = inner?.shape[step];
    if (!next) return null;
    schema = next;
    described = descriptionOf(next);
  }
  return described;
}

/** The record inside what makes it optional, a list or a transformed value. */
function recordIn(schema: z.core.$ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema;
  const inner = innerOf(schema);
  return inner && recordIn(inner);
}

function descriptionOf(schema: z.core.$ZodType): string | null {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = innerOf(schema);
  return inner && descriptionOf(inner);
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodPipe) return schema.in;
  if (schema instanceof z.ZodLazy) return schema.unwrap();
  return null;
}
