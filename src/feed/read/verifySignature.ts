import { fromBase64 } from '../base64.ts';
import { FeedProblem } from '../feedProblem.ts';
import type { Signature } from '../header/signature.ts';
import { sha256Hex } from '../sha256Hex.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Checks the signature over the bytes of a file of the feed; resolves to the one of the keys that it is by. Throws a `FeedProblem`. */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  { keyId, signature }: Signature,
  keys: readonly string[],
  file = 'latest.json',
): Promise<string> {
  const signatureFile = file.replace(/\.json$/, '.sig.json');
  if (signature === null || keyId === null)
    throw new FeedProblem(
      'signature',
      `${signatureFile} says that the feed is not signed, and its key is known here.`,
    );
  for (const key of keys) {
    const spki = fromBase64(key);
    if (!spki)
      throw new FeedProblem(
        'signature',
        `The public key "${key.slice(0, 20)}…" of this build is not base64.`,
      );
    if ((await keyIdOf(spki)) !== keyId) continue;
    const imported = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    if (await crypto.subtle.verify(algorithm, imported, fromBase64(signature)!, bytes)) return key;
    throw new FeedProblem(
      'signature',
      `The signature in ${signatureFile} does not belong to ${file}: one of them was changed.`,
    );
  }
  throw new FeedProblem(
    'signature',
    `${signatureFile} is signed with the unknown key ${keyId}.`,
    'Update the add-in, if its feed has a new key.',
  );
}

/** How a signature names its key. */
export async function keyIdOf(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(spki)).slice(0, 16);
}
