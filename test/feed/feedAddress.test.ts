import assert from 'node:assert/strict';
import { makeFeed } from '../../src/feed/index.ts';

describe('makeFeed(address, keys)', () => {
  it('ends the address with a slash and splits the keys', () => {
    assert.deepEqual(makeFeed('https://example.org/ree', 'a, b,'), {
      address: 'https://example.org/ree/',
      keys: ['a', 'b'],
    });
    assert.deepEqual(makeFeed('https://example.org/ree/'), { address: 'https://example.org/ree/', keys: [] });
  });
  it('takes http from this machine only', () => {
    for (const address of ['http://localhost:8000/x', 'http://127.0.0.1/']) assert.ok(makeFeed(address));
    for (const address of [
      'http://example.org/',
      'http://localhost.example.org/',
      'ftp://x/',
      'javascript:1',
      'ree',
      '',
    ])
      assert.throws(() => makeFeed(address), /is not an https address/, address);
  });
  it('refuses what would not be kept when a file is asked for', () => {
    for (const address of ['https://x/?a=1', 'https://x/#a', 'https://user:word@x/'])
      assert.throws(() => makeFeed(address), /has more than a path/);
  });
});
