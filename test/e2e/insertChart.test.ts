/* eslint no-restricted-properties: 'off' -- the test reads as another add-in */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Insertion } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-insert-chart', import.meta.url));
const chart: Insertion = {
  kind: 'chart',
  mode: 'formula',
  label: 'NdPr oxide, average price',
  formula: '=REE.HISTORY("NdPr","price",2021,2025)',
};

/** The charts of the active sheet as Excel's API tells them. */
async function readCharts(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const charts = sheet.charts.load(
    'items/name,items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/legend/visible,' +
      'items/axes/valueAxis/title/text,items/axes/valueAxis/title/visible,items/axes/valueAxis/minimum,' +
      'items/axes/categoryAxis/title/text,items/series/items/name',
  );
  await context.sync();
  const { items } = charts;
  const sources = items.map(({ series }) =>
    series.items.map((one) => [
      one.getDimensionDataSourceString('Categories'),
      one.getDimensionDataSourceString('Values'),
    ]),
  );
  await context.sync();
  return items.map(({ name, chartType, left, top, width, height, title, legend, axes, series }, at) => ({
    name,
    chartType,
    box: { left, top, width, height },
    title: title.text,
    hasLegend: legend.visible,
    valueTitle: axes.valueAxis.title.visible ? axes.valueAxis.title.text : '',
    minimum: axes.valueAxis.minimum as unknown,
    note: axes.categoryAxis.title.text,
    series: series.items.map(({ name: called }, index) => [
      called,
      ...(sources[at]?.[index]?.map(({ value }) => value) ?? []),
    ]),
  }));
}

describeInBrowser('insert a chart', folder, ({ openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  /** Where cells lie, in points. */
  const boxOf = (address: string): Promise<unknown> =>
    page.workbench.addin.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(given);
          range.load('left,top,width,height');
          await context.sync();
          const { left, top, width, height } = range;
          return { left, top, width, height };
        }),
      address,
    );

  it('counts the cells under a chart as in use, and offers a place apart from it', async () => {
    await page.insert(chart, { at: 'selection' });
    const at = (address: string) => ({ at: 'cell', sheet: 'Sheet1', address }) as const;
    const price = { kind: 'value', label: 'NdPr', mode: 'formula', formula: '=REE.PRICE("NdPr")' } as const;
    const under = await page.insert(price, at('F5'));
    assert.ok(under.status === 'occupied');
    assert.deepEqual([under.occupied, under.offerAddress], [['D3:K20'], 'F22']);
    assert.equal((await page.insert(price, at('L5'))).status, 'inserted');
    assert.equal((await page.insert(price, at('F21'))).status, 'inserted');
  });

  it('draws live numbers beside their table, in an empty sheet', async () => {
    const outcome = await page.insert(chart, { at: 'selection' });
    assert.ok(outcome.status === 'inserted');
    assert.equal(outcome.address, 'A1:K20');
    const [drawn, ...others] = await page.excel(readCharts);
    assert.deepEqual(others, []);
    const { note = '', box, ...rest } = drawn ?? {};
    assert.deepEqual(rest, {
      name: 'REE_b1',
      chartType: 'ColumnClustered',
      title: 'NdPr oxide, average price',
      hasLegend: false,
      valueTitle: 'USD/kg',
      minimum: 0,
      series: [['price', 'Sheet1!$A$4:$A$8', 'Sheet1!$B$4:$B$8']],
    });
    assert.match(note, /^Source: U\.S\. Geological Survey.*Edition \d{4}\.\d{2}\.\d{2}/);
    assert.deepEqual(box, await boxOf('D3:K20'));
    assert.deepEqual(await page.workbench.page.evaluate(() => window.workbench?.charts()), [
      {
        name: 'REE_b1',
        labels: ['2021', '2022', '2023', '2024', '2025'],
        series: [{ name: 'price', data: [92, 124, 75, 55, 69] }],
      },
    ]);
    assert.deepEqual(
      (await page.listBlocks()).map(({ kind, state, address }) => [kind, state, address]),
      [['chart', 'present', 'A3:B8']],
    );
  });

  it('draws several series of values with a legend, also where one begins with an error', async () => {
    const compared: Insertion = {
      ...chart,
      mode: 'values',
      label: 'Prices',
      formula: '=REE.COMPARE({"Dy";"NdPr"},{"price change","price"})',
    };
    const outcome = await page.insert(compared, { at: 'new-sheet' });
    assert.ok(outcome.status === 'inserted', JSON.stringify(outcome));
    const [drawn] = await page.excel(readCharts);
    assert.deepEqual(
      [drawn?.chartType, drawn?.hasLegend, drawn?.series],
      [
        'ColumnClustered',
        true,
        [
          ['price change', 'Prices!$A$5:$A$6', 'Prices!$B$5:$B$6'],
          ['price', 'Prices!$A$5:$A$6', 'Prices!$C$5:$C$6'],
        ],
      ],
    );
  });

  it('lies on free cells alone, in a crowded sheet', async () => {
    await page.workbench.enter({
      A1: 'Model',
      A2: '=1+1',
      B2: 'B',
      J12: 'under the chart',
      E30: 7,
      A33: 'below',
    });
    const crowd = await page.workbench.readArea('A1:L34');
    const refused = await page.insert(chart, { at: 'cell', sheet: 'Sheet1', address: 'A4' });
    assert.ok(refused.status === 'occupied');
    assert.deepEqual(
      [refused.address, refused.occupied, refused.offerAddress],
      ['A4:K23', ['J12'], 'A35:K54'],
    );
    assert.deepEqual(await page.excel(readCharts), []);
    const outcome = await page.insert(chart, refused.offer!);
    assert.ok(outcome.status === 'inserted');
    assert.equal(outcome.address, 'A35:K54');
    const [drawn] = await page.excel(readCharts);
    assert.deepEqual(drawn?.series, [['price', 'Sheet1!$A$38:$A$42', 'Sheet1!$B$38:$B$42']]);
    assert.deepEqual(drawn.box, await boxOf('D37:K54'));
    const under = (await page.workbench.readArea('D37:K54')).flat();
    assert.deepEqual(
      under.filter((value) => value !== null),
      [],
    );
    assert.deepEqual(await page.workbench.readArea('A1:L34'), crowd);
  });

  it('refuses what has no numbers to draw', async () => {
    const { code, reason } = await page.refusal(
      { ...chart, formula: '=REE.LIST("facility")' },
      { at: 'selection' },
    );
    assert.deepEqual([code, reason], ['no-answer', 'There are no numbers to draw.']);
    assert.deepEqual(await page.excel(readCharts), []);
  });
});
