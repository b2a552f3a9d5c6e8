import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-comparison', import.meta.url));
const newSheet = { at: 'new-sheet', name: 'Peers' } as const;

const measures = (...texts: string[]): Comparison['measures'] =>
  texts.map((measure) => ({ measure, unit: '' }));

const peers: Comparison = {
  label: 'Magnet makers',
  names: ['MP Materials', 'Noveon', 'Lynas', 'NdPr'],
  measures: measures('nameplate capacity: NdFeB magnets', 'revenue', 'start', 'price: spot'),
  date: null,
  mode: 'formula',
  charted: 0,
};

/** The companies of the edition that `REE.LIST` has, as many as are wanted. */
const twenty = [
  ...[
    'Aclara Resources',
    'Arafura',
    'Arnold Magnetic Technologies',
    'Australian Strategic Materials',
    'Carester',
  ],
  ...[
    'China Northern Rare Earth',
    'China Rare Earth Group',
    'Cyclic Materials',
    'e-VAC Magnetics',
    'Energy Fuels',
  ],
  ...['HyProMag', 'Iluka Resources', 'JL MAG', 'Less Common Metals', 'Lynas'],
  ...['MP Materials', 'Neo Performance Materials', 'Noveon Magnetics', 'Ucore', 'USA Rare Earth'],
];

describeInBrowser('insertSheet of a comparison', folder, ({ open, openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(240_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  const read = (address: string): Promise<unknown[][]> => page.workbench.readArea(address);
  const code = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
  const codes = async (address: string): Promise<unknown[][]> =>
    (await read(address)).map((row) => row.map(code));

  it('shows what REE.VALUE answers, under measures, units and dates', async () => {
    const outcome = await page.insertComparison(peers, newSheet);
    assert.ok(outcome.status === 'inserted');
    assert.deepEqual(
      [outcome.sheet, outcome.block.kind, outcome.block.mode],
      ['Peers', 'comparison', 'formula'],
    );
    assert.deepEqual(await codes('Peers!A5:E11'), [
      ['Name', 'nameplate capacity: NdFeB magnets', 'revenue', 'start', 'price: spot'],
      ['Unit', 't/yr', 'USD', null, 'USD/kg'],
      ['As of', 46022, 46022, 45778, 46072],
      ['MP Materials', 1000, 224400000, '#N/A', '#VALUE!'],
      ['Noveon Magnetics', 2000, '#N/A', '#N/A', '#VALUE!'],
      ['Lynas', '#N/A', '#N/A', 45778, '#VALUE!'],
      ['NdPr oxide', '#VALUE!', '#N/A', '#N/A', 104.5],
    ]);
  });
});
