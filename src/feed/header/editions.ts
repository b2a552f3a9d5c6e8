import * as z from 'zod/mini';
import { editionId, format, latestSchema } from './latest.ts';

const count = z.int().check(z.nonnegative());

/** `editions/index.json`: every edition that was published, newest first. */
export const editionsSchema = z.object({
  format,
  editions: z.array(
    z.object({
      edition: editionId,
      date: latestSchema.shape.date,
      sha256: latestSchema.shape.sha256,
      sizeBytes: latestSchema.shape.sizeBytes,
      observations: count,
      leftOut: count,
      /** What `changes/<edition>.json` lists; null for the first edition. */
      changes: z.nullable(z.object({ from: editionId, added: count, removed: count, revised: count })),
    }),
  ),
});

export type Editions = z.output<typeof editionsSchema>;
export type PublishedLine = Editions['editions'][number];
