import assert from 'node:assert/strict';
import { readAddress } from '../../../src/workbook/place/area.ts';
import { occupation } from '../../../src/workbook/place/occupation.ts';

const cells = (...addresses: string[]): { row: number; column: number }[] =>
  addresses.map((address) => readAddress(address)!.area);

describe('occupation(cells, tables)', () => {
  it('joins cells to ranges', () => {
    assert.deepEqual(occupation(cells('A1', 'A2', 'A3', 'C5'), []), {
      occupied: ['A1:A3', 'C5'],
      unlistedCount: 0,
    });
  });
  it('lists five ranges and counts the cells beyond', () => {
    const checkered = cells('A1', 'C1', 'E1', 'G1', 'I1', 'K1', 'L1', 'A3');
    assert.deepEqual(occupation(checkered, []), {
      occupied: ['A1', 'C1', 'E1', 'G1', 'I1'],
      unlistedCount: 3,
    });
  });
  it('names a table whose cells there are empty', () => {
    assert.deepEqual(occupation([], [readAddress('B2:C9')!.area]), {
      occupied: ['B2:C9'],
      unlistedCount: 0,
    });
  });
  it('names the cells alone where a table is in use', () => {
    assert.deepEqual(occupation(cells('B2'), [readAddress('B2:C9')!.area]).occupied, ['B2']);
  });
});
