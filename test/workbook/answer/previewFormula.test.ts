import assert from 'node:assert/strict';
import { previewFormula } from '../../../src/workbook/answer/previewFormula.ts';
import type { FormulaPreview } from '../../../src/workbook/answer/previewFormula.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

const preview = async (formula: string): Promise<FormulaPreview> =>
  previewFormula(await loadSeedEdition(), formula);

async function answered(formula: string): Promise<FormulaPreview & { status: 'answered' }> {
  const found = await preview(formula);
  assert.ok(found.status === 'answered', `${formula}: ${found.status}`);
  return found;
}

describe('previewFormula(edition, formula)', () => {
  it('gives value, format, unit and the claim behind them', async () => {
    const { rows, unit, finding } = await answered('=REE.PRICE("NdPr")');
    assert.deepEqual([rows, unit], [[[{ value: 69, format: '#,##0.00' }]], 'USD/kg']);
    assert.equal(finding?.series?.id, 'ndpr-oxide-average-usgs');
  });

  it('gives the unit that is asked for, also with a rate', async () => {
    const { rows, unit } = await answered('=REE.PRICE("NdPr",,"assessment Europe","EUR/kg","EURUSD 1.08")');
    assert.deepEqual([rows[0]![0]!.value, unit], [83.75 / 1.08, 'EUR/kg']);
    assert.equal((await answered('=REE.CAPACITY("10X",,,,"ktpa")')).unit, 'kt/yr');
    assert.equal((await answered('=REE.VALUE("10X","start")')).unit, '');
  });

  it('has no single source for a spill, whose rows it gives', async () => {
    const { rows, finding } = await answered('=REE.HISTORY("NdPr","price",2024,2025)');
    assert.deepEqual(
      rows.map((row) => row.map(({ value }) => value)),
      [
        ['Period', 'price (USD/kg)'],
        ['2024', 55],
        ['2025', 69],
      ],
    );
    assert.equal(finding, undefined);
  });

  it('says what the cell would refuse, with its reason', async () => {
    const refused = await preview('=REE.PRICE("NdPrr")');
    assert.ok(refused.status === 'refused');
    assert.deepEqual([refused.code, refused.message.includes('NdPr')], ['#VALUE!', true]);
  });

  it('knows a function that there is not, with what may have been meant, also within another', async () => {
    const unknown = { status: 'unknown-function', functionId: 'PRCE', nearest: 'PRICE' };
    assert.deepEqual(await preview('=REE.PRCE("NdPr")'), unknown);
    assert.deepEqual(await preview('=REE.CONVERT(REE.PRCE("NdPr"),"USD/kg","USD/t")'), unknown);
  });

  it('says which argument only Excel can calculate, and which slip keeps a formula from being read', async () => {
    assert.deepEqual(await preview('=REE.PRICE("NdPr",DATE(2024,1,1))'), {
      status: 'calculated',
      argument: 'DATE(2024,1,1)',
    });
    assert.deepEqual(await preview('=REE.PRICE(A:A)'), { status: 'calculated', argument: 'A:A' });
    const slip = await preview('=REE.PRICE("NdPr";2024)');
    assert.ok(slip.status === 'unreadable');
    assert.equal(slip.fault.what, 'The arguments are separated by semicolons.');
  });

  it('knows what only the sheet knows, and what only Excel can calculate', async () => {
    assert.deepEqual(await preview('=REE.PRICE(A2)'), { status: 'open' });
    for (const formula of ['=REE.PRICE("NdPr")*2', '=1+', 'REE.PRICE("NdPr")', '', '=SUM(1)'])
      assert.deepEqual(await preview(formula), { status: 'not-a-call' }, formula);
  });
});
