import assert from 'node:assert/strict';
import { findAnswer } from '../../../src/dataset/index.ts';
import { listUnits } from '../../../src/taskpane/ask/listUnits.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

describe('listUnits(finding)', () => {
  const unitsOf = async (name: string, measure: string): Promise<readonly string[]> =>
    listUnits(findAnswer(await loadSeedEdition(), { name, measure, when: undefined })).map(
      ({ text, label, pair }) => `${text || `(${label})`}${pair ? ` ${pair.quote} per ${pair.base}` : ''}`,
    );

  it('has the units that convert without a rate first, then those that need one, with its pair', async () => {
    assert.deepEqual(await unitsOf('NdPr', 'price: assessment Europe'), [
      '(USD/kg)',
      'USD/t',
      'USD/lb',
      'CNY/kg CNY per USD',
      'CNY/t CNY per USD',
      'CNY/lb CNY per USD',
      'EUR/kg USD per EUR',
      'EUR/t USD per EUR',
      'EUR/lb USD per EUR',
    ]);
  });

  it('begins with the printed money where the usual unit needs a rate', async () => {
    assert.deepEqual((await unitsOf('NdPr metal', 'price: spot')).slice(0, 4), [
      'CNY/t',
      'CNY/kg',
      'CNY/lb',
      'USD/kg CNY per USD',
    ]);
  });

  it('never leads from tonnes to tonnes of oxide, nor from one money to another where no function takes a rate', async () => {
    assert.deepEqual(await unitsOf('10X', 'nameplate capacity'), [
      '(t/yr)',
      'kt/yr',
      'kg/yr',
      'short ton/yr',
    ]);
    assert.deepEqual(await unitsOf('China', 'production'), ['(t REO)', 'kt REO', 'kg REO']);
    assert.deepEqual(await unitsOf('MP Materials', 'revenue'), ['(USD)']);
  });

  it('has a ton that the source does not qualify as printed only', async () => {
    assert.deepEqual(await unitsOf('Sartell', 'nameplate capacity'), ['ton/yr (unqualified)']);
  });

  it('has no rate for what VALUE answers', async () => {
    assert.deepEqual(await unitsOf('Lynas', 'average selling price'), [
      'AUD/kg REO',
      'AUD/t REO',
      'AUD/lb REO',
    ]);
  });

  it('has none for a date and a text', async () => {
    assert.deepEqual(await unitsOf('10X', 'start'), []);
    assert.deepEqual(await unitsOf('10X', 'location'), []);
  });
});
