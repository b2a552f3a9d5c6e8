import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { overridesInForce } from '../../../src/workbook/check/overridesInForce.ts';
import { isStated } from '../../../src/workbook/overrides/overrideRow.ts';
import { layOverrides } from '../../../src/workbook/overrides/layOverrides.ts';
import { readRows } from '../../../src/workbook/overrides/readRows.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { seenWith } from '../overrides/seen.ts';
import type { Typed } from '../overrides/seen.ts';
import { bookOf } from './bookOf.ts';

const typed: Typed = [
  ['', 'Dy', 'price', 2024, 300, 'USD/kg', 'average'],
  ['Bull', 'NdPr', 'price', 2025, 80, 'USD/kg', 'average'],
];

describe('overridesInForce(book)', () => {
  const find = async (scenario: string, cells: readonly string[]) => {
    replaceEdition(seedEdition);
    const book = await bookOf({ cells: cells.map((cell) => [cell]) });
    const rows = readRows(seenWith(typed)).filter(isStated);
    return overridesInForce({ ...book, edition: layOverrides(seedEdition, rows, scenario).edition });
  };

  it('is one finding, for information, with scenario and the cells that answer from them', async () => {
    const [finding, ...others] = await find('Bull', [
      '=REE.PRICE("NdPr",2025)',
      '=REE.PRICE("NdPr",2024)',
      '=REE.PRICE("Dy",2024)',
    ]);
    assert.deepEqual(others, []);
    assert.equal(finding?.what, 'For information: 2 overrides are in force, scenario Bull.');
    assert.equal(finding.means, '2 cells answer from them: Sheet1!A1, Sheet1!A3.');
    assert.deepEqual([finding.sheet, finding.address, finding.repair], ['Sheet1', 'A1', undefined]);
  });

  it('says so where no cell answers from them', async () => {
    const [finding] = await find('', ['=REE.PRICE("NdPr",2025)']);
    assert.equal(finding?.what, 'For information: 1 override is in force.');
    assert.equal(finding.means, 'No cell that asks for a single figure answers from them.');
  });

  it('finds nothing where nothing is laid', async () => {
    replaceEdition(seedEdition);
    assert.deepEqual(overridesInForce(await bookOf({ cells: [['=REE.PRICE("NdPr",2025)']] })), []);
  });
});
