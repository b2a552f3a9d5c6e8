import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const prices = [
  ['', 'NdPr', 'Dy'],
  ['2022', 135, 370],
  ['2023', 75, 310],
  ['2024', 55, 250],
];

async function enterPrices(workbench: WorkbenchPage): Promise<void> {
  await workbench.enterRows(
    'A1',
    prices.map((row) =>
      row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
    ),
  );
}

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run with charts', fixtureAddin, ({ openBlank }) => {
  it('makes a chart of a range and finds it again', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
        chart.name = 'Prices';
        chart.title.text = 'Prices of metals';
        chart.setPosition('E2', 'J15');
        await context.sync();
        const again = sheet.charts.getItem('Prices');
        again.load('id,name,left,top,width,height,chartType');
        again.title.load('text,visible');
        again.legend.load('visible,position');
        again.series.load('items/name,items/chartType');
        const cells = sheet.getRange('E2:J15');
        cells.load('left,top,width,height');
        const missing = sheet.charts.getItemOrNullObject('Nowhere');
        const count = sheet.charts.getCount();
        chart.load('id');
        await context.sync();
        return {
          isSame: again.id === chart.id,
          name: again.name,
          isPlaced:
            again.left === cells.left &&
            again.top === cells.top &&
            again.width === cells.width &&
            again.height === cells.height,
          type: again.chartType,
          title: [again.title.text, again.title.visible],
          legend: [again.legend.visible, again.legend.position],
          series: again.series.items.map(({ name }) => name),
          missing: missing.isNullObject,
          count: count.value,
        };
      }),
    );
    assert.deepEqual(seen, {
      isSame: true,
      name: 'Prices',
      isPlaced: true,
      type: 'ColumnClustered',
      title: ['Prices of metals', true],
      legend: [true, 'Bottom'],
      series: ['NdPr', 'Dy'],
      missing: true,
      count: 1,
    });
    assert.deepEqual(await workbench.page.evaluate(() => window.workbench?.charts()), [
      {
        name: 'Prices',
        labels: ['2022', '2023', '2024'],
        series: [
          { name: 'NdPr', data: [135, 75, 55] },
          { name: 'Dy', data: [370, 310, 250] },
        ],
      },
    ]);
  });

  it('follows values and inserted rows, and leaves gaps for errors', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('LineMarkers', sheet.getRange('A1:B4'));
        await context.sync();
      }),
    );
    await workbench.enter({ B3: '=NA()', B4: '=B2*2' });
    await workbench.page.evaluate(() => window.workbench?.insertRow(0));
    await workbench.settled();
    assert.deepEqual(await workbench.page.evaluate(() => window.workbench?.charts()[0]?.series), [
      { name: 'NdPr', data: [135, null, 270] },
    ]);
  });

  it('takes series, axes, labels and looks', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
        const added = chart.series.add('Dysprosium');
        added.setValues(sheet.getRange('C2:C4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        added.chartType = 'LineMarkers';
        added.axisGroup = 'Secondary';
        added.format.line.color = 'orange';
        added.markerStyle = 'Diamond';
        const first = chart.series.getItemAt(0);
        first.format.fill.setSolidColor('#156082');
        first.points.getItemAt(1).format.fill.setSolidColor('red');
        first.hasDataLabels = true;
        first.yErrorBars.visible = true;
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.minimum = 0;
        valueAxis.maximum = 200;
        valueAxis.numberFormat = '#,##0.0';
        valueAxis.title.text = 'USD/kg';
        categoryAxis.format.font.color = '#112233';
        chart.title.format.font.bold = true;
        chart.legend.position = 'Right';
        await context.sync();
        valueAxis.load('minimum,maximum,numberFormat');
        valueAxis.title.load('text,visible');
        const { series } = chart;
        const { line } = series.getItemAt(1).format;
        line.load('color');
        series.load('items/name,items/axisGroup,items/chartType,count');
        await context.sync();
        const answer = [
          [
            valueAxis.minimum,
            valueAxis.maximum,
            valueAxis.numberFormat,
            valueAxis.title.text,
            valueAxis.title.visible,
          ],
          series.items.map(({ name, axisGroup, chartType }) => [name, axisGroup, chartType]),
          line.color,
        ];
        series.items[0]?.delete();
        const count = chart.series.getCount();
        await context.sync();
        return [...answer, count.value] as unknown[];
      }),
    );
    assert.deepEqual(seen, [
      [0, 200, '#,##0.0', 'USD/kg', true],
      [
        ['NdPr', 'Primary', 'ColumnClustered'],
        ['Dysprosium', 'Secondary', 'LineMarkers'],
      ],
      '#FFA500',
      1,
    ]);
  });

  it('gives an image', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    const image = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
        const png = chart.getImage(240);
        await context.sync();
        const picture = new Image();
        picture.src = `data:image/png;base64,${png.value}`;
        await picture.decode();
        return [picture.width, picture.height];
      }),
    );
    assert.deepEqual(image, [240, 144]);
  });

  it('is selected by a click: then no range is, until a cell is clicked', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Line', sheet.getRange('A1:C4')).name = 'Clicked';
        await context.sync();
      }),
    );
    const selected = (): Promise<unknown> =>
      workbench.addin.evaluate(() =>
        Excel.run(async (context) => {
          const chart = context.workbook.getActiveChartOrNullObject();
          chart.load('name');
          await context.sync();
          const name = chart.isNullObject ? null : chart.name;
          context.workbook.getSelectedRange().load('address');
          await context.sync();
          return [name, 'a range'];
        }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
      );
    assert.deepEqual(await selected(), [null, 'a range']);
    await workbench.page.locator('#charts .chart').click();
    assert.equal(await selected(), 'InvalidSelection');
    await workbench.select('A7');
    assert.deepEqual(await selected(), [null, 'a range']);
  });

  it('tells of charts that come, are selected, and go', async () => {
    const workbench = await openBlank();
    await enterPrices(workbench);
    const told = await workbench.addin.evaluate(async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.onAdded.add(({ type }) => Promise.resolve(void seen.push(type)));
        sheet.charts.onActivated.add(({ type }) => Promise.resolve(void seen.push(type)));
        sheet.charts.onDeleted.add(({ type }) => Promise.resolve(void seen.push(type)));
        await context.sync();
        const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
        chart.activate();
        await context.sync();
        chart.delete();
        await context.sync();
      });
      for (let turn = 0; turn < 200 && seen.length < 3; turn += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return seen;
    });
    assert.deepEqual(told, ['ChartAdded', 'ChartActivated', 'ChartDeleted']);
  });

  it('refuses what it cannot draw, and what is gone', async () => {
    const workbench = await openBlank();
    const codes = await workbench.addin.evaluate(() =>
      Promise.all(
        [
          (sheet: Excel.Worksheet) => void sheet.charts.add('Waterfall', sheet.getRange('A1:B2')),
          (sheet: Excel.Worksheet) => sheet.charts.getItem('Nowhere').delete(),
        ].map((run) =>
          Excel.run(async (context) => {
            run(context.workbook.worksheets.getActiveWorksheet());
            await context.sync();
            return '';
          }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
        ),
      ),
    );
    assert.deepEqual(codes, ['NotImplemented', 'ItemNotFound']);
  });
});
