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
  const find = async (scenario: string, cells: readonly string[], stated = typed) => {
    replaceEdition(seedEdition);
    const book = await bookOf({ cells: cells.length > 0 ? cells.map((cell) => [cell]) : [['']] });
    const rows = readRows(seenWith(stated)).filter(isStated);
    const { edition, lines } = layOverrides(seedEdition, rows, scenario);
    return overridesInForce({ ...book, edition, overrides: lines() });
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
    assert.equal(finding.means, 'No cell answers from them.');
  });

  it('finds them in whatever stands around the call, and says which only Excel can tell', async () => {
    const [finding] = await find('', [
      '=REE.PRICE("Dy",2024)*2 → 600',
      '=SUM(REE.PRICE({"NdPr";"Dy"},2024)) → 355',
      '=IFERROR(REE.PRICE("Dy",2024),0) → 300',
      '=REE.CONVERT(REE.PRICE("Dy",2024),"USD/kg","USD/t") → 300000',
      '=REE.HISTORY("Dy","price") → x',
      '=REE.PRICE("NdPr",2024)*2 → 110',
      '=REE.PRICE("D"&"y",2024) → 300',
    ]);
    assert.equal(
      finding?.means,
      '5 cells answer from them: Sheet1!A1, Sheet1!A2, Sheet1!A3, Sheet1!A4, Sheet1!A5. 1 cell more may, whose formulas only Excel can calculate: Sheet1!A7.',
    );
  });

  it('lists what holds, without rows that give way to the scenario', async () => {
    const rows: Typed = [...typed, ['', 'NdPr', 'price', 2025, 75, 'USD/kg', 'average']];
    const [finding] = await find('Bull', [], rows);
    assert.equal(finding?.what, 'For information: 2 overrides are in force, scenario Bull.');
    assert.deepEqual(finding.listed, [
      'Dy, price: average, 2024: 300 USD/kg, was 257 USD/kg (row 12)',
      'NdPr, price: average, 2025: 80 USD/kg, was 75 USD/kg (row 13)',
    ]);
  });

  it('lists twenty, then says how many more', async () => {
    const years = Array.from({ length: 23 }, (_, at) => 2026 + at);
    const [finding] = await find(
      '',
      [],
      years.map((year) => ['', 'Dy', 'price', year, 300, 'USD/kg', 'average']),
    );
    assert.equal(finding?.listed?.length, 21);
    assert.equal(finding.listed.at(-1), 'and 3 more');
  });

  it('finds nothing where nothing is laid', async () => {
    replaceEdition(seedEdition);
    assert.deepEqual(overridesInForce(await bookOf({ cells: [['=REE.PRICE("NdPr",2025)']] })), []);
  });
});
