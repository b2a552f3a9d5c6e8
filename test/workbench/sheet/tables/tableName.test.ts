import assert from 'node:assert/strict';
import { explainBadName, freeName } from '../../../../src/workbench/sheet/tables/tableName.ts';

describe('explainBadName', () => {
  for (const name of ['Prices', '_x', 'Цены', 'A', 'ABCD1', 'XFE1', 'Q1_2024', 'a.b', '\\x']) {
    it(`takes ${name}`, () => assert.equal(explainBadName(name), undefined));
  }

  for (const [name, reason] of [
    ['', 'A name has at least one character.'],
    ['1st', 'The name "1st" begins with neither a letter, an underscore nor a backslash.'],
    [
      'two words',
      'The name "two words" has a character other than letters, digits, underscores and full stops.',
    ],
    ['AB12', 'The name "AB12" is the address of a cell.'],
    ['XFD1048576', 'The name "XFD1048576" is the address of a cell.'],
    ['r1c1', 'The name "r1c1" is the address of a cell.'],
    ['C', 'The name "C" is the address of a cell.'],
    ['x'.repeat(256), 'A name has at most 255 characters, this one 256.'],
  ] as const) {
    it(`refuses ${name.slice(0, 20)}`, () => assert.equal(explainBadName(name), reason));
  }
});

describe('freeName', () => {
  it('leaves a free name as it is', () =>
    assert.equal(
      freeName('Sales', () => false),
      'Sales',
    ));

  it('takes the first free number', () => {
    const taken = new Set(['Sales', 'Sales2']);
    assert.equal(
      freeName('Sales', (name) => taken.has(name)),
      'Sales3',
    );
  });
});
