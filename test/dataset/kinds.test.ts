import assert from 'node:assert/strict';
import { findKind, readKind } from '../../src/dataset/kinds.ts';
import { refusalOf } from '../support/refusalOf.ts';

describe('findKind(text)', () => {
  const cases = [
    ['companies', 'company'],
    ['Facility', 'facility'],
    ['PROGRAMS', 'programme'],
    ['bases', 'basis'],
    ['series', 'series'],
    ['measures', 'measure'],
  ] as const;
  for (const [text, kind] of cases) it(`reads ${text} as ${kind}`, () => assert.equal(findKind(text), kind));
  it('knows nothing else', () => {
    for (const text of ['', 's', 'constructor', '__proto__', 'gadgets'])
      assert.equal(findKind(text), undefined);
  });
});

describe('readKind(text)', () => {
  it('refuses what is none', () =>
    assert.match(refusalOf(() => readKind('gadgets')).message, /^"gadgets" is not a kind\. Use companies/));
});
