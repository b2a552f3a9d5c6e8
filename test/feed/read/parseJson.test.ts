import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJson } from '../../../src/feed/read/parseJson.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): unknown => parseJson(bytesOf(text), 'x.json');

describe('parseJson(bytes, file)', () => {
  it('reads what JSON.parse reads, where it is shallow', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        if (/"(__proto__|constructor|prototype)":/.test(text)) return;
        assert.deepEqual(read(text), JSON.parse(text));
      }),
    );
  });
  it('counts brackets in texts as text', () => {
    assert.deepEqual(read(`["${'['.repeat(50)}\\"${'{'.repeat(50)}"]`), [
      `${'['.repeat(50)}"${'{'.repeat(50)}`,
    ]);
  });
  it('reads sixteen levels and refuses seventeen', () => {
    assert.ok(read('['.repeat(16) + ']'.repeat(16)));
    assert.throws(() => read('['.repeat(17) + ']'.repeat(17)), {
      kind: 'nesting',
      message: 'x.json nests more than 16 levels deep.',
    });
    assert.throws(() => read('{"a":'.repeat(17)), { kind: 'nesting' });
  });
  it('refuses keys that mean something to JavaScript, however they are written and wherever they stand', () => {
    for (const text of ['{"__proto__":1}', '[[{"a":{"constructor":{}}}]]', '{"\\u0070rototype":null}'])
      assert.throws(() => read(text), { kind: 'prototype-key' }, text);
    assert.deepEqual(read('{"a":"__proto__"}'), { a: '__proto__' });
  });
  it('refuses what is no JSON or no UTF-8, a byte order mark included', () => {
    for (const text of ['', '{', '{"a":NaN}', "{'a':1}", '\ufeff{}', '{}{}'])
      assert.throws(() => read(text), { kind: 'not-json' }, text);
    assert.throws(() => parseJson(Uint8Array.from([0x22, 0xc0, 0x22]), 'x.json'), { kind: 'encoding' });
  });
});
