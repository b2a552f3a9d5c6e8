import assert from 'node:assert/strict';
import { bySkipping } from '../../../src/taskpane/book/bySkipping.ts';

const skip = (sheet: string, address: string, reason: string) => ({ sheet, address, reason });

describe('bySkipping(skipped)', () => {
  it('says a reason once for all its cells on a sheet', () => {
    assert.deepEqual(
      bySkipping([
        skip('Deck', 'B2', 'It shows #NUM!.'),
        skip('Deck', 'B3', 'It is still being calculated.'),
        skip('Deck', 'B4:C4,D9', 'It shows #NUM!.'),
        skip('Other', 'B2', 'It shows #NUM!.'),
      ]),
      [
        { places: 'Deck!B2, B4:C4, D9', reason: 'It shows #NUM!.' },
        { places: 'Deck!B3', reason: 'It is still being calculated.' },
        { places: 'Other!B2', reason: 'It shows #NUM!.' },
      ],
    );
  });

  it('names twelve cells and counts the others', () => {
    const many = Array.from({ length: 22 }, (_, at) => skip('Deck', `B${at + 1}`, 'It shows #NUM!.'));
    assert.deepEqual(
      bySkipping(many).map(({ places }) => places),
      ['Deck!B1, B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, B12 and 10 more'],
    );
  });
});
