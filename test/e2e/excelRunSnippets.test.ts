/* eslint no-restricted-properties: 'off' -- the tests play an add-in that knows nothing of the workbench */
import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';

type Snippet = (context: Excel.RequestContext) => Promise<unknown>;

/** What add-ins do every day, each written as its author would, and what comes of it. */
const snippets: readonly [what: string, act: Snippet, expected: unknown][] = [
  [
    'takes a sheet by its name, or adds it',
    async (context) => {
      const names: string[] = [];
      for (let round = 0; round < 2; round++) {
        let sheet = context.workbook.worksheets.getItemOrNullObject('Report');
        await context.sync();
        if (sheet.isNullObject) sheet = context.workbook.worksheets.add('Report');
        sheet.activate();
        context.workbook.worksheets.load('items/name');
        await context.sync();
        names.push(context.workbook.worksheets.items.map(({ name }) => name).join());
      }
      return names;
    },
    ['Sheet1,Report', 'Sheet1,Report'],
  ],
  [
    'sets many properties by one object, and loads by one',
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2');
      range.set({ values: [['Oxide', 7]], format: { font: { bold: true }, fill: { color: '#FFEE00' } } });
      range.load({ address: true, values: true, format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      return [range.address, range.values, range.format.font.bold, range.format.fill.color];
    },
    ['Sheet1!B2:C2', [['Oxide', 7]], true, '#FFEE00'],
  ],
  [
    'appends below the last row in use',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['When', 'What'],
        ['2025', 'first'],
      ];
      const used = sheet.getUsedRange(true).load('rowCount,columnCount');
      await context.sync();
      const next = sheet.getRangeByIndexes(used.rowCount, 0, 1, used.columnCount);
      next.values = [['2026', 'second']];
      next.load('address');
      await context.sync();
      return next.address;
    },
    'Sheet1!A3:B3',
  ],
  [
    'sorts a range below its header, by two columns',
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5');
      range.values = [
        ['Metal', 'Price'],
        ['Tb', 800],
        ['Nd', 70],
        ['Dy', 250],
        ['Pr', 70],
      ];
      const fields = [
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ];
      range.sort.apply(fields, false, true, Excel.SortOrientation.rows);
      range.load('values');
      await context.sync();
      return range.values.map(([metal]) => String(metal)).join();
    },
    'Metal,Tb,Dy,Nd,Pr',
  ],
  [
    'removes rows that are there twice',
    async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5');
      range.values = [
        ['Buyer', 'Tonnes'],
        ['GM', 1],
        ['gm', 2],
        ['Apple', 3],
        ['GM', 4],
      ];
      const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
      range.load('values');
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    },
    [
      2,
      2,
      [
        ['Buyer', 'Tonnes'],
        ['GM', 1],
        ['Apple', 3],
        ['', ''],
        ['', ''],
      ],
    ],
  ],
  [
    'moves cells, and formulas follow',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[3], [4]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A2)']];
      const other = context.workbook.worksheets.add('Moved');
      await context.sync();
      sheet.getRange('A1:A2').moveTo(other.getRange('B5'));
      await context.sync();
      const sum = sheet.getRange('C1').load('values,formulas');
      const [left, there] = [sheet.getRange('A1:A2').load('values'), other.getRange('B5:B6').load('values')];
      await context.sync();
      return [left.values, there.values, sum.values, sum.formulas];
    },
    [[[''], ['']], [[3], [4]], [[7]], [['=SUM(Moved!B5:B6)']]],
  ],
  [
    'writes without being told of it',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: string[] = [];
      let hearsLast = (): void => undefined;
      const last = new Promise<void>((resolve) => (hearsLast = resolve));
      const handler = sheet.onChanged.add((event) => {
        heard.push(event.address);
        if (event.address === 'C3') hearsLast();
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('C3').values = [[1]];
      context.runtime.load('enableEvents');
      await context.sync();
      await last;
      handler.remove();
      await context.sync();
      return [heard, context.runtime.enableEvents];
    },
    [['C3'], true],
  ],
  [
    'makes a table of records, with a column that is calculated',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B1', true);
      table.name = 'Deals';
      table.getHeaderRowRange().values = [['Tonnes', 'Price']];
      const records = [
        { tonnes: 10, price: 50 },
        { tonnes: 20, price: 55 },
      ];
      table.rows.add(
        undefined,
        records.map(({ tonnes, price }) => [tonnes, price]),
      );
      table.columns.add(undefined, [['Amount'], ['=A2*B2'], ['=A3*B3']]);
      table.getRange().format.autofitColumns();
      const body = table.getDataBodyRange().load('address,values');
      table.rows.load('count');
      await context.sync();
      return [body.address, body.values, table.rows.count];
    },
    [
      'Sheet1!A2:C3',
      [
        [10, 50, 500],
        [20, 55, 1100],
      ],
      2,
    ],
  ],
  [
    'reads what a filter leaves',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Metal', 'Price'],
        ['Nd', 70],
        ['Dy', 250],
        ['Tb', 800],
      ];
      const table = sheet.tables.add('A1:B4', true);
      table.columns.getItem('Price').filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: '>100' });
      await context.sync();
      const view = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      table.clearFilters();
      await context.sync();
      return view.values;
    },
    [
      ['Dy', 250],
      ['Tb', 800],
    ],
  ],
  [
    'finds all cells with a text and colours them',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A4').values = [['Total'], ['Nd'], ['Dy'], ['total, all']];
      const found = sheet.findAllOrNullObject('total', { completeMatch: false, matchCase: false });
      await context.sync();
      if (found.isNullObject) return undefined;
      found.format.fill.color = 'yellow';
      found.load('address,cellCount');
      const last = sheet.getRange('A4').load('format/fill/color');
      await context.sync();
      return [found.cellCount, last.format.fill.color];
    },
    [2, '#FFFF00'],
  ],
  [
    'copies values without their formulas',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').formulas = [['=6*7'], ['=A1+1']];
      sheet.getRange('C1').copyFrom('A1:A2', Excel.RangeCopyType.values);
      const copy = sheet.getRange('C1:C2').load('formulas');
      await context.sync();
      return copy.formulas;
    },
    [[42], [43]],
  ],
  [
    'keeps the id of an XML part in the settings and finds it again',
    async (context) => {
      const part = context.workbook.customXmlParts.add('<deck xmlns="urn:deck"><price>55</price></deck>');
      part.load('id');
      await context.sync();
      context.workbook.settings.add('deck', part.id);
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('deck').load('value');
      await context.sync();
      const xml = context.workbook.customXmlParts.getItem(setting.value as string).getXml();
      await context.sync();
      return xml.value;
    },
    '<deck xmlns="urn:deck"><price>55</price></deck>',
  ],
  [
    'reports with a title over merged cells, numbers and a chart below them',
    async (context) => {
      const sheet = context.workbook.worksheets.add('Quarters');
      const title = sheet.getCell(0, 0);
      title.values = [['Output by quarter']];
      title.format.font.size = 20;
      title.getResizedRange(0, 2).merge();
      const header = title.getOffsetRange(1, 0).getResizedRange(0, 2);
      header.values = [['Plant', 'Q1', 'Q2']];
      const data = header.getOffsetRange(1, 0).getResizedRange(1, 0);
      data.values = [
        ['One', 10, 12],
        ['Two', 20, 18],
      ];
      data.format.autofitColumns();
      const chart = sheet.charts.add('ColumnClustered', header.getBoundingRect(data), 'Rows');
      chart.title.text = 'Output';
      chart.legend.position = 'Right';
      const below = data.getLastRow().getOffsetRange(2, 0);
      chart.setPosition(below, below.getOffsetRange(12, 0));
      chart.series.load('items/name');
      chart.load('top');
      below.load('top');
      await context.sync();
      return [chart.series.items.map(({ name }) => name), chart.top === below.top];
    },
    [['One', 'Two'], true],
  ],
  [
    'copies a sheet, hides it, and deletes it again',
    async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getActiveWorksheet().copy('After', worksheets.getActiveWorksheet());
      copy.name = 'Backup';
      copy.visibility = Excel.SheetVisibility.hidden;
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      copy.delete();
      const after = worksheets.getCount();
      await context.sync();
      return [all.value, visible.value, after.value];
    },
    [2, 1, 1],
  ],
];

describeInBrowser('Excel.run, as add-ins use it', fixtureAddin, ({ openBlank }) => {
  for (const [what, act, expected] of snippets)
    it(what, async () => {
      const { result, ...fault } = await runExcel(await openBlank(), act);
      assert.deepEqual([fault, result], [{}, expected]);
    });
});
