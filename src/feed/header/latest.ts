import './jitless.ts';
import * as z from 'zod/mini';
import { editionIdPattern } from '../editionId.ts';

/** The newest format of the feed's files that this version writes and reads. */
export const feedFormat = 1;

const count = z.int().check(z.nonnegative());

export const editionId = z.string().check(z.regex(editionIdPattern));
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const format = z.literal(feedFormat);

/** `latest.json`: which edition is the newest, and what its file must be. */
export const latestSchema = z.object({
  format,
  edition: editionId,
  /** The day up to which the edition knows. */
  date: isoDay,
  /** Of the bytes of `editions/<edition>.json`. */
  sha256,
  sizeBytes: z.int().check(z.positive()),
  observations: count,
  /** Claims that licences keep out of the published edition. */
  leftOut: count,
});

export type Latest = z.output<typeof latestSchema>;
