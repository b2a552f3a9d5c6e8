import assert from 'node:assert/strict';
import { namesInShort } from '../../../src/dataset/profile/namesInShort.ts';

describe('namesInShort(names)', () => {
  it('tells each name once', () => assert.equal(namesInShort(['A', '', 'B', 'A']), 'A; B'));
  it('counts what is beyond eight', () =>
    assert.equal(namesInShort('ABCDEFGHIJ'.split('')), 'A; B; C; D; E; F; G; H and 2 more'));
  it('is empty for none', () => assert.equal(namesInShort([]), ''));
});
