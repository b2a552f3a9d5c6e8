import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Place } from '../../../src/workbook/place/area.ts';
import { anchorText, packAnchors, readAnchors } from '../../../src/workbook/registry/anchorFormula.ts';

const at = (sheet: string, row: number, column: number, rows = 1, columns = 1): Place => ({
  sheet,
  area: { row, column, rows, columns },
});

describe('anchorText(place)', () => {
  it('writes cells, areas, whole columns and rows with fixed references', () => {
    assert.deepEqual(
      [
        at('Sheet1', 1, 0),
        at("It's", 1, 0, 2, 2),
        at('Sheet1', 0, 0, 1_048_576, 2),
        at('S', 4, 0, 1, 16_384),
      ].map(anchorText),
      ['Sheet1!$A$2', "'It''s'!$A$2:$B$3", 'Sheet1!$A:$B', 'S!$5:$5'],
    );
  });
});

describe('packAnchors(places)', () => {
  it('puts as many into a name as 255 characters hold, of one sheet only', () => {
    const packed = packAnchors([
      ...Array.from({ length: 40 }, (_, row) => at('Sheet1', row, 0)),
      at('Other', 0, 0),
    ]);
    assert.deepEqual(
      packed.map(({ places }) => places.length),
      [20, 19, 1, 1],
    );
    assert.ok(packed.every(({ formula }) => formula.length <= 255));
    assert.equal(packed[2]?.formula, '=Sheet1!$A$40');
    assert.equal(packed[3]?.formula, '=Other!$A$1');
  });
});

describe('readAnchors(formula)', () => {
  it('reads every part; those whose cells were deleted are not there', () => {
    assert.deepEqual(readAnchors("=Sheet1!$A$2,'a, ''b'!$B$3:$C$4,Sheet1!#REF!,#REF!,#REF!$A$1"), [
      at('Sheet1', 1, 0),
      at("a, 'b", 2, 1, 2, 2),
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(readAnchors('=(Sheet1!$A$2,Sheet1!$A$3)'), [at('Sheet1', 1, 0), at('Sheet1', 2, 0)]);
  });

  it('gives back what was packed', () => {
    const sheet = fc.constantFrom('Sheet1', "It's", 'No #1', 'a, b', 'Übersicht 2026', '2026', 'R1C1');
    const place = fc
      .tuple(sheet, fc.nat(9999), fc.nat(99), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map((parts) => at(...parts));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const packed = packAnchors(places);
        assert.deepEqual(
          packed.flatMap(({ formula }) => readAnchors(formula)),
          places,
        );
      }),
    );
  });
});
