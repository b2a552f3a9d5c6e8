import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wrapText } from '../../../src/workbook/sheets/wrapText.ts';

describe('wrapText(text, widthChars)', () => {
  it('breaks between words', () => {
    assert.deepEqual(wrapText('nameplate capacity: NdFeB magnets', 11), [
      'nameplate',
      'capacity:',
      'NdFeB',
      'magnets',
    ]);
    assert.deepEqual(wrapText('', 11), []);
  });

  it('keeps every word, and lines within the width but for a word that is longer', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        assert.equal(lines.join(' '), text.split(/\s+/).filter(Boolean).join(' '));
        assert.ok(lines.every((line) => line.length <= width || !line.includes(' ')));
      }),
    );
  });
});
