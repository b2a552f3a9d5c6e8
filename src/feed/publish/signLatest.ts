import { p256 } from '@noble/curves/nist.js';
import { toBase64 } from '../base64.ts';
import { feedFormat } from '../header/latest.ts';
import { signatureAlgorithm } from '../header/signature.ts';
import type { Signature } from '../header/signature.ts';
import { sha256Hex } from '../sha256Hex.ts';

/** What stands before the point of a P-256 public key in SPKI form (RFC 5480). */
const spkiHead = '3059301306072a8648ce3d020106082a8648ce3d030107034200';

/** The signature beside `latest.json`, or beside the list of editions, whose newest is `edition`. Nonces follow RFC 6979: the same bytes and key give the same signature. */
export async function signLatest(
  bytes: Uint8Array,
  edition: string,
  secretKey: Uint8Array | undefined,
): Promise<Signature> {
  const head = { format: feedFormat, edition, algorithm: signatureAlgorithm } as const;
  if (!secretKey) return { ...head, keyId: null, signature: null };
  const keyId = (await sha256Hex(spkiOf(secretKey))).slice(0, 16);
  return { ...head, keyId, signature: toBase64(p256.sign(bytes, secretKey, { prehash: true })) };
}

/** The public key as a build of the add-in names it. */
export function publicKeyOf(secretKey: Uint8Array): string {
  return toBase64(spkiOf(secretKey));
}

function spkiOf(secretKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = spkiHead.match(/../g)!.map((byte) => Number.parseInt(byte, 16));
  return Uint8Array.from([...head, ...p256.getPublicKey(secretKey, false)]);
}
