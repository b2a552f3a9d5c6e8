import assert from 'node:assert/strict';
import { publicKeyOf, signLatest } from '../../../src/feed/publish/signLatest.ts';
import { secretKey } from '../../support/feed/madeFeed.ts';

const bytes = new TextEncoder().encode('sample');

describe('signLatest(bytes, edition, secretKey)', () => {
  it('signs as RFC 6979 does: A.2.5, P-256 with SHA-256, message "sample"', async () => {
    const x = 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721';
    const { signature } = await signLatest(bytes, '2026.01.01', Uint8Array.from(Buffer.from(x, 'hex')));
    const [r, s] = [signature!, signature!].map((text, half) =>
      Buffer.from(text, 'base64')
        .subarray(half * 32, half * 32 + 32)
        .toString('hex'),
    );
    assert.equal(r, 'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716');
    // The RFC's s or its mirror image, which verifies alike.
    const [rfc, order] = [
      'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
      'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
    ];
    const mirror = (BigInt(`0x${order}`) - BigInt(`0x${rfc}`)).toString(16).padStart(64, '0');
    assert.ok(s === rfc || s === mirror, s);
  });
  it('is verified by WebCrypto with the printed public key, and not for other bytes', async () => {
    const { signature, keyId } = await signLatest(bytes, '2026.01.01', secretKey);
    const spki = Buffer.from(publicKeyOf(secretKey), 'base64');
    assert.equal(
      Buffer.from(await crypto.subtle.digest('SHA-256', spki))
        .toString('hex')
        .slice(0, 16),
      keyId,
    );
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    const verify = (signed: string): Promise<boolean> =>
      crypto.subtle.verify(
        algorithm,
        key,
        Buffer.from(signature!, 'base64'),
        new TextEncoder().encode(signed),
      );
    assert.deepEqual([await verify('sample'), await verify('samplf')], [true, false]);
  });
  it('says so where there is no key', async () => {
    assert.deepEqual(await signLatest(bytes, '2026.01.01', undefined), {
      format: 1,
      edition: '2026.01.01',
      algorithm: 'ECDSA-P256-SHA256',
      keyId: null,
      signature: null,
    });
  });
});
