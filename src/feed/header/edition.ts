import * as z from 'zod/mini';
import { editionId, format, isoDay } from './latest.ts';

/** What is checked of `editions/<edition>.json` before its columns are: they are read by a loop. */
export const editionHeaderSchema = z.object({
  format,
  id: editionId,
  date: isoDay,
  tables: z.record(
    z.string(),
    z.object({
      count: z.int().check(z.nonnegative(), z.maximum(2_000_000)),
      columns: z.record(z.string(), z.looseObject({})),
    }),
  ),
});
