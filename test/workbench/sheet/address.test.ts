import assert from 'node:assert/strict';
import {
  columnName,
  formatAddress,
  parseAddress,
  qualify,
  splitQualified,
} from '../../../src/workbench/sheet/address.ts';

describe('addresses', () => {
  it('are read and written', () => {
    for (const address of ['A1', 'B2:C4', 'AA10:AB12', 'XFD1048576']) {
      const area = parseAddress(address);
      assert.ok(area);
      assert.equal(formatAddress(area), address);
    }
    assert.equal(columnName(16_383), 'XFD');
  });

  it('may be whole columns and rows, absolute, or turned over', () => {
    const write = (address: string): string => formatAddress(parseAddress(address)!);
    assert.equal(write('B:C'), 'B:C');
    assert.equal(write('2:3'), '2:3');
    assert.equal(write('$C$4:$B$2'), 'B2:C4');
  });

  it('are refused where they are none', () => {
    for (const text of ['', 'A', '7', 'A1:', 'Name', 'A1B']) assert.equal(parseAddress(text), undefined);
  });

  it('carry the name of the sheet', () => {
    assert.equal(qualify('Sheet1', 'A1'), 'Sheet1!A1');
    assert.equal(qualify("Bob's data", 'A1'), "'Bob''s data'!A1");
    assert.deepEqual(splitQualified("'Bob''s data'!B2"), { sheet: "Bob's data", address: 'B2' });
    assert.deepEqual(splitQualified('B2'), { address: 'B2' });
  });
});
