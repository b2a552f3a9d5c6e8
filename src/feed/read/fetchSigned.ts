import type * as z from 'zod/mini';
import type { JobControl } from '../../model/index.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem } from '../feedProblem.ts';
import { signatureSchema } from '../header/signature.ts';
import { download } from './download.ts';
import type { Limits } from './limits.ts';
import { parseHeader } from './parseHeader.ts';
import { verifySignature } from './verifySignature.ts';

export interface SignedFile<S extends z.ZodMiniType> {
  /** Its path within the feed; the signature stands beside it, in `.sig.json`. */
  readonly file: string;
  readonly schema: S;
  readonly limitBytes: number;
  /** The edition that its signature must name. */
  readonly editionOf: (value: z.output<S>) => string;
}

export interface Signed<T> {
  readonly value: T;
  /** The key that signed; empty where signatures are not checked. */
  readonly key: string;
}

/** A small file of a feed whose signature is right, or is not checked because the build knows no key. Throws a `FeedProblem`. */
export async function fetchSigned<S extends z.ZodMiniType>(
  feed: Feed,
  { file, schema, limitBytes, editionOf }: SignedFile<S>,
  { signal }: Pick<JobControl, 'signal'>,
  limits: Limits,
): Promise<Signed<z.output<S>>> {
  const get = (path: string, most: number): Promise<Uint8Array<ArrayBuffer>> =>
    download({
      url: `${feed.address}${path}`,
      limitBytes: most,
      totalMs: limits.headerMs,
      idleMs: limits.idleMs,
      signal,
    });
  const bytes = await get(file, limitBytes);
  const value = parseHeader(schema, bytes, file);
  if (feed.keys.length === 0) return { value, key: '' };
  const signatureFile = file.replace(/\.json$/, '.sig.json');
  const signature = parseHeader(signatureSchema, await get(signatureFile, limits.headerBytes), signatureFile);
  const edition = editionOf(value);
  if (signature.edition !== edition)
    throw new FeedProblem(
      'unstable',
      `${file} names edition ${edition}, its signature ${signature.edition}: the feed is being replaced, or a signature is missing.`,
      'Try again in a minute.',
    );
  return { value, key: await verifySignature(bytes, signature, feed.keys, file) };
}
