import * as z from 'zod/mini';
import { fields } from '../../dataset/index.ts';
import type { FieldKind } from '../../dataset/index.ts';
import { editionId, format, isoDay } from '../header/latest.ts';

const position = z.int().check(z.nonnegative());
const rows = z.optional(z.array(position));
const words = z.object({ words: z.array(z.string()), codes: z.array(position), rows });
const numbers = z.object({ numbers: z.array(z.nullable(z.number())), rows });

/** The whole stored form of an edition. Readers check its columns by a loop: this one is for the published JSON Schema. */
export const editionSchema = z.object({
  format,
  id: editionId,
  date: isoDay,
  tables: z.object(
    Object.fromEntries(
      Object.entries(fields).map(([table, kinds]) => [table, z.optional(tableSchema(kinds))]),
    ),
  ),
});

function tableSchema(kinds: Readonly<Record<string, FieldKind>>) {
  const columns = Object.entries(kinds).flatMap(([field, kind]) => columnsOf(field, kind));
  return z.object({ count: position, columns: z.object(Object.fromEntries(columns)) });
}

function columnsOf(field: string, kind: FieldKind): [string, z.ZodMiniOptional][] {
  switch (kind) {
    case 'text':
    case 'list':
    case 'flag':
      return [[field, z.optional(words)]];
    case 'number':
      return [[field, z.optional(numbers)]];
    case 'period':
      return [
        [`${field}.from`, z.optional(numbers)],
        [`${field}.to`, z.optional(numbers)],
        [`${field}.precision`, z.optional(words)],
      ];
  }
}
