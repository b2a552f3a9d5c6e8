import assert from 'node:assert/strict';
import { listAskedPeriods } from '../../../src/taskpane/ask/listAskedPeriods.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

describe('listAskedPeriods(edition, name, measure)', () => {
  const textsOf = async (name: string, measure: string): Promise<readonly string[]> =>
    listAskedPeriods(await loadSeedEdition(), name, measure).map(({ text }) => text);

  it('has the printed periods, the latest first', async () => {
    assert.deepEqual(await textsOf('NdPr', 'price: average'), ['2025', '2024', '2023', '2022', '2021']);
    assert.deepEqual(await textsOf('MP Materials', 'revenue'), ['2026-Q1', '2025', '2025-Q1', '2024']);
  });

  it('has the years of quotes before their days', async () => {
    assert.deepEqual((await textsOf('NdPr', 'price: assessment Europe')).slice(0, 2), ['2025', '2025-09-25']);
  });

  it('has LTM where four quarters are printed, and nowhere else', async () => {
    assert.equal((await textsOf('Mountain Pass', 'production: NdPr oxide'))[0], 'LTM');
    assert.ok(!(await textsOf('MP Materials', 'revenue')).includes('LTM'));
  });

  it('has none for claims that stand side by side, and for words that mean nothing', async () => {
    assert.deepEqual(await textsOf('10X', 'nameplate capacity'), []);
    assert.deepEqual(await textsOf('NdPr', 'price: spot Mars'), []);
  });
});
