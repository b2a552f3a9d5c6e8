import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { replaceEdition } from '../../src/dataset/inForce.ts';
import { isCellError } from '../../src/workbench/engine/index.ts';
import { templates } from '../../src/workbook/templates/index.ts';
import { CalculatedSheet } from '../support/calculatedSheet.ts';
import { seedEdition } from '../support/seedEdition.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-templates', import.meta.url));
const sheet = 'Made';

/** An input, what is typed into it, and a result with its value before and after. */
type Edit = readonly [input: string, typed: string | number, result: string, before: unknown, after: unknown];

const edits: Readonly<Record<string, Edit>> = {
  producers: ['B3', 2024, 'F8', 224400000, 203900000],
  'price-history': ['B3', 2024, 'B22', 69, 55],
  'capacity-pipeline': ['B5', 'Sintered NdFeB magnets', 'B10', 50100, 4000],
  'deal-log': ['B5', 'Apple', 'D10', 584273800000, 500000000],
  'policy-timeline': ['B5', 'China', 'E10', 54, 15],
  'country-supply': ['B3', 2024, 'B8', 51000, 45500],
  'floor-monitor': ['D10', 'excl', 'D13', 12.0909, 0],
  'magnet-feed': ['C10', 0.5, 'C13', 3530.47, 4942.66],
  'mine-to-magnet': ['B6', 0.2, 'B22', 8007, 10200],
  margins: ['B6', 'excl', 'H13', 15.675, 17.7128],
  'capital-intensity': ['B6', 'USA Rare Earth', 'B24', 44600000, 285200000],
  'price-deck': ['F12', 110, 'B33', 69, 110],
  'rate-table': ['B6', 7, 'B12', 100.571, 99.2857],
};

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : (value ?? '');

describeInBrowser('insertSheet of a template', folder, ({ openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(240_000);
    replaceEdition(seedEdition);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  const read = async (address: string): Promise<unknown> =>
    rounded((await page.workbench.readArea(`${sheet}!${address}:${address}`))[0]?.[0]);

  for (const { id, label, plan } of templates)
    it(`${id}: reads back as calculated without a workbook, and follows its input`, async function () {
      this.timeout(180_000);
      const outcome = await page.insertTemplate(id, sheet);
      assert.ok(outcome.status === 'inserted');
      assert.deepEqual([outcome.sheet, outcome.block.kind, outcome.block.label], [sheet, 'template', label]);
      const layout = await plan().layOut(seedEdition);
      const calculated = await CalculatedSheet.of(layout);
      const [input, typed, result, before, after] = edits[id] ?? assert.fail(id);
      const shown = await page.workbench.readArea(`${sheet}!A1:${lastCell(layout)}`);
      for (const { address, value } of calculated.list()) {
        const [row, column] = positionOf(address);
        const cell = shown[row]?.[column];
        if (isCellError(value))
          assert.equal(cell !== undefined && isCellError(cell) ? cell.code : cell, value.code, address);
        else assert.equal(rounded(cell), rounded(value), address);
      }
      calculated.dispose();
      assert.equal(await read(result), rounded(before));
      await page.workbench.enter({ [`${sheet}!${input}`]: typed });
      await page.workbench.settled();
      assert.equal(await read(result), rounded(after));
    });

  it('keeps what is built at a date after the edition, and counts plans by their start', async function () {
    this.timeout(180_000);
    await page.insertTemplate('mine-to-magnet', sheet);
    await page.workbench.enter({ [`${sheet}!B3`]: 2027 });
    await page.workbench.settled();
    assert.deepEqual([await read('B19'), await read('C19'), await read('D19')], [5000, 5000, 15750]);
    assert.equal(await read('D39'), 10000);
  });

  it('reads a rate table that is in the workbook, and the price deck', async function () {
    this.timeout(180_000);
    await page.insertTemplate('rate-table', 'Rates');
    await page.insertTemplate('price-deck', 'Deck');
    await page.insertTemplate('margins', sheet, { rates: 'ReeRates' });
    const inUsd = await read('I13');
    await page.workbench.enter({ 'Rates!B6': 7.5 });
    await page.workbench.settled();
    assert.notEqual(await read('I13'), inUsd);
    assert.equal(await read('B5'), 7.5);
    await page.insertTemplate('magnet-feed', 'Feed', { deck: 'ReeDeck' });
    assert.equal(rounded(await page.workbench.read('Feed!B22')), 69);
    await page.workbench.enter({ 'Deck!F12': 110 });
    await page.workbench.settled();
    assert.equal(rounded(await page.workbench.read('Feed!B22')), 110);
  });
});

function lastCell({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `${String.fromCharCode(64 + columns)}${rows}`;
}

function positionOf(address: string): [row: number, column: number] {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return [Number(row) - 1, letter.charCodeAt(0) - 65];
}
