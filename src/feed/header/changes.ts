import * as z from 'zod/mini';
import { editionId, format } from './latest.ts';

const stated = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** `changes/<edition>.json`: what an edition says otherwise than the one before it. */
export const changesSchema = z.object({
  format,
  /** Null for the first edition, whose changes are not listed. */
  from: z.nullable(editionId),
  to: editionId,
  changes: z.array(
    z.object({
      change: z.enum(['added', 'removed', 'revised']),
      table: z.string(),
      id: z.string(),
      source: z.string(),
      about: z.optional(
        z.object({
          subject: z.string(),
          measure: z.string(),
          product: z.string(),
          series: z.string(),
          period: z.string(),
        }),
      ),
      old: z.optional(stated),
      new: z.optional(stated),
    }),
  ),
});

export type ChangesFile = z.output<typeof changesSchema>;
