import * as z from 'zod/mini';
import { editionId, format } from './latest.ts';

export const signatureAlgorithm = 'ECDSA-P256-SHA256';

/** `latest.sig.json`, `editions/index.sig.json`: a signature over the bytes of the file beside it. */
export const signatureSchema = z.object({
  format,
  /** The newest edition that the file named when it was signed: tells a feed that is just being replaced from a forged one. */
  edition: editionId,
  algorithm: z.literal(signatureAlgorithm),
  /** The first 16 hexadecimal digits of the SHA-256 of the public key in SPKI form. */
  keyId: z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  /** Base64 of r and s, 32 bytes each; null where the feed is not signed. */
  signature: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/))),
});

export type Signature = z.output<typeof signatureSchema>;
