import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newSheetName } from '../../../src/workbook/place/newSheetName.ts';
import { blockState } from '../../../src/workbook/registry/blockState.ts';
import type { FoundCells } from '../../../src/workbook/registry/blockState.ts';
import type { Block } from '../../../src/workbook/block.ts';
import { nextBlockId } from '../../../src/workbook/registry/nextBlockId.ts';
import { tableName } from '../../../src/workbook/layout/tableName.ts';
import { nextName } from '../../../src/workbook/registry/nextName.ts';

describe('nextBlockId(taken)', () => {
  it('goes on counting, whatever is missing between', () => {
    assert.equal(nextBlockId([]), 'REE_b1');
    assert.equal(nextBlockId(['REE_b1', 'ree_B7', 'REE_b', 'Other9', 'REE_b3x']), 'REE_b8');
  });
});

describe('nextName(wanted, taken)', () => {
  it('counts on where a name is taken', () => {
    assert.equal(nextName('REE_date', ['REE_rate']), 'REE_date');
    assert.equal(nextName('REE_date', ['ree_DATE', 'REE_date_2']), 'REE_date_3');
    assert.equal(nextName('ReeDeck', ['reedeck']), 'ReeDeck2');
    assert.equal(nextName('ReeDeck', ['ReeDeck', 'ReeDeck2', 'ReeDeck_3']), 'ReeDeck3');
  });
});

describe('tableName(label)', () => {
  it('makes a name of the label', () => {
    assert.equal(tableName('NdPr oxide, average price'), 'REE_NdPr_oxide_average_price');
    assert.equal(tableName('Préis'), 'REE_Pre_is');
    assert.equal(tableName('氧化镨钕'), 'REE_table');
  });
});

describe('newSheetName(wanted, taken)', () => {
  const cases: [wanted: string, taken: string[], name: string][] = [
    ['Prices', [], 'Prices'],
    ['Prices', ['PRICES', 'Prices (2)'], 'Prices (3)'],
    ['History', [], 'History (2)'],
    ["'a/b: [c]*?'", [], 'a b c'],
    ['', [], 'REE'],
    ['NdPr oxide, average price, China, excluding VAT', [], 'NdPr oxide, average price, Chin'],
  ];
  for (const [wanted, taken, name] of cases)
    it(`makes ${name} of ${wanted || 'nothing'}`, () => assert.equal(newSheetName(wanted, taken), name));

  it('is always a name that Excel takes and nobody has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wanted, taken) => {
        const name = newSheetName(wanted, taken);
        assert.ok(name.length > 0 && name.length <= 31);
        assert.doesNotMatch(name, /[[\]:*?/\\]|^'|'$/);
        assert.ok(!taken.some((one) => one.toLowerCase() === name.toLowerCase()));
      }),
    );
  });
});

describe('blockState(block, found)', () => {
  const block = { mode: 'formula', firstPlace: 'Prices!B2:C3' } as Block;
  const values: Block = { ...block, mode: 'values' };
  const found: FoundCells = {
    sheet: 'Prices',
    address: 'B2:C3',
    isCopy: false,
    firstRow: ['=REE.PRICE("Nd")', ''],
  };
  const cases: [what: string, block: Block, found: FoundCells | undefined, state: string][] = [
    ['where it was put', block, found, 'present'],
    ['elsewhere on its sheet', block, { ...found, address: 'B5:C6' }, 'moved'],
    ['on a renamed sheet', block, { ...found, sheet: 'Deck' }, 'moved'],
    ['on a copied sheet', block, { ...found, sheet: 'Prices (2)', isCopy: true }, 'copied'],
    ['nowhere', block, undefined, 'vanished'],
    ['overwritten', block, { ...found, firstRow: [55, ''] }, 'emptied'],
    ['there but for its first cell', block, { ...found, firstRow: [55, '=REE.PRICE("Nd")'] }, 'present'],
    ['emptied', block, { ...found, firstRow: ['', ''] }, 'emptied'],
    ['emptied on a copied sheet', block, { ...found, isCopy: true, firstRow: ['', ''] }, 'emptied'],
    ['values where they were put', values, { ...found, firstRow: ['', 'price'] }, 'present'],
    ['emptied values', values, { ...found, firstRow: ['', null] }, 'emptied'],
  ];
  it('says frozen of one whose formula is, until that stands there again', () => {
    assert.equal(blockState(block, { ...found, firstRow: [55, ''] }, true).state, 'frozen');
    assert.equal(blockState(block, found, true).state, 'present');
    assert.equal(blockState(block, { ...found, firstRow: ['', ''] }, true).state, 'emptied');
  });
  for (const [what, given, cells, state] of cases)
    it(`says ${state} of one that is ${what}`, () => {
      const said = blockState(given, cells);
      assert.equal(said.state, state);
      assert.equal(said.remark === '', state === 'present');
    });
});
