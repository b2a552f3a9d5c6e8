import assert from 'node:assert/strict';
import { checkTexts } from '../../../src/feed/read/checkTexts.ts';

const check = (word: string, table = 'observations', column = 'note'): void =>
  checkTexts(
    {
      format: 1,
      id: '',
      date: '',
      tables: { [table]: { count: 1, columns: { [column]: { words: [word], codes: [1] } } } },
    },
    'x.json',
  );

describe('checkTexts(edition, file)', () => {
  for (const word of [
    '-10.74% on the month',
    '+4.78 % on August',
    '-5',
    'a = b',
    'less than <5 t',
    'x < y',
    'A@B',
    'metadata: text',
    'R&D | other',
    '1,000',
    'Nd₂O₃ – 99.5% min',
  ])
    it(`lets "${word}" stand`, () => check(word));
  for (const word of [
    '=1',
    ' =1',
    '\t=1',
    '+cmd',
    '-cmd',
    '@x',
    '- =1',
    "a|'b'!c",
    '<b>',
    '</p',
    '<!--',
    'JavaScript:x',
    'vbscript :x',
    'data:text/html,x',
    'a\u0000b',
    'a\nb',
    '\u202eab',
    'x'.repeat(32_768),
  ])
    it(`refuses ${JSON.stringify(word.slice(0, 20))}`, () =>
      assert.throws(() => check(word), {
        kind: 'text',
        message: /^x\.json: table observations, column note: /,
      }));
  it('lets the format for text stand where formats do', () => {
    check('@', 'measures', 'format');
    assert.throws(() => check('@'), { kind: 'text' });
  });
  it('lets only addresses of the web stand as addresses', () => {
    for (const url of ['https://example.org/a', 'http://example.org']) check(url, 'sources', 'url');
    for (const url of ['ftp://x', '//x', 'file:///etc', 'x', 'https:///'])
      assert.throws(() => check(url, 'sources', 'url'), { kind: 'text' }, url);
  });
});
