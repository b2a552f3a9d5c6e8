import assert from 'node:assert/strict';
import { webAddress } from '../../../src/dataset/index.ts';

describe('webAddress(url)', () => {
  for (const url of ['https://example.org/a?b#c', 'HTTP://example.org'])
    it(`keeps ${url}`, () => assert.equal(webAddress(url), url));
  for (const url of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://a b', ' https://a', 'file:///x'])
    it(`drops "${url}"`, () => assert.equal(webAddress(url), ''));
});
