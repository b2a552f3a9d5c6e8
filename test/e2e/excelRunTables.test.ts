import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run with tables', fixtureAddin, ({ openBlank }) => {
  it('makes a table and finds it again', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('B2', [
      ['Metal', 'Price', 'Price', ''],
      ['Nd', 70, 1, 2],
      ['Pr', 80, 3, 4],
    ]);
    const found = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        const table = context.workbook.worksheets.getActiveWorksheet().tables.add('B2:E4', true);
        table.name = 'Prices';
        await context.sync();
        const again = tables.getItem('prices');
        const [body, header] = [again.getDataBodyRange(), again.getHeaderRowRange()];
        body.load('address,values');
        header.load('values');
        again.load('id,name,style,showTotals,showBandedRows,showFilterButton,showHeaders');
        again.columns.load('items/name,items/index,count');
        again.rows.load('count');
        again.worksheet.load('name');
        const missing = tables.getItemOrNullObject('Nowhere');
        const inRange = context.workbook.worksheets.getActiveWorksheet().getRange('B3').getTables(false);
        inRange.load('items/name');
        const inside = context.workbook.worksheets.getActiveWorksheet().getRange('B3').getTables();
        const count = inside.getCount();
        table.load('id');
        await context.sync();
        return {
          sameId: again.id === table.id,
          name: again.name,
          flags: [again.showTotals, again.showBandedRows, again.showFilterButton, again.showHeaders],
          style: again.style,
          body: [body.address, body.values],
          header: header.values,
          columns: again.columns.items.map(({ name, index }) => [index, name]),
          counts: [again.columns.count, again.rows.count, count.value],
          sheet: again.worksheet.name,
          missing: missing.isNullObject,
          inRange: inRange.items.map(({ name }) => name),
        };
      }),
    );
    assert.deepEqual(found, {
      sameId: true,
      name: 'Prices',
      flags: [false, true, true, true],
      style: 'TableStyleMedium2',
      body: [
        'Sheet1!B3:E4',
        [
          ['Nd', 70, 1, 2],
          ['Pr', 80, 3, 4],
        ],
      ],
      header: [['Metal', 'Price', 'Price2', 'Column4']],
      columns: [
        [0, 'Metal'],
        [1, 'Price'],
        [2, 'Price2'],
        [3, 'Column4'],
      ],
      counts: [4, 2, 0],
      sheet: 'Sheet1',
      missing: true,
      inRange: ['Prices'],
    });
  });

  it('adds and deletes rows, and keeps formulas on its columns', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
    ]);
    await workbench.enter({ A5: 'below', D1: 'beside' });
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.add('A1:B2', true);
        table.name = 'Prices';
        await context.sync();
      }),
    );
    await workbench.enter({ D2: '=SUM(Prices[Price])', D3: '=ROWS(Prices)' });
    assert.deepEqual(await workbench.readArea('D2:D3'), [[70], [1]]);
    const index = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Prices');
        const rows = [
          ['Pr', 80],
          ['Dy', 250],
          ['Tb', 900],
        ];
        table.rows.add(undefined, rows);
        const first = table.rows.add(0, [['La', 1]]);
        first.load('index,values');
        await context.sync();
        return [first.index, first.values] as unknown[];
      }),
    );
    assert.deepEqual(index, [0, [['La', 1]]]);
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:B9'), [
      ['Metal', 'Price'],
      ['La', 1],
      ['Nd', 70],
      ['Pr', 80],
      ['Dy', 250],
      ['Tb', 900],
      [null, null],
      [null, null],
      ['below', null],
    ]);
    assert.deepEqual(await workbench.readArea('D1:D3'), [['beside'], [1301], [5]]);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Prices');
        table.rows.deleteRowsAt(1, 2);
        table.rows.getItemAt(0).delete();
        await context.sync();
      }),
    );
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:B4'), [
      ['Metal', 'Price'],
      ['Dy', 250],
      ['Tb', 900],
      [null, null],
    ]);
    assert.deepEqual(await workbench.readArea('D2:D3'), [[1150], [2]]);
  });

  it('makes a header where there is none, and a row where there is only a header', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [['Nd', 70]]);
    await workbench.enter({ D1: 'Metal', E1: 'Price' });
    const addresses = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const bare = sheet.tables.add(sheet.getRange('A1:B1'), false).getRange();
        const empty = sheet.tables.add('D1:E1', true);
        const first = empty.getRange();
        bare.load('address,values');
        first.load('address');
        await context.sync();
        empty.rows.add(undefined, [['Pr', 80]]);
        const filled = empty.getRange();
        filled.load('address,values');
        await context.sync();
        return [bare.address, bare.values, first.address, filled.address, filled.values] as unknown[];
      }),
    );
    assert.deepEqual(addresses, [
      'Sheet1!A1:B2',
      [
        ['Column1', 'Column2'],
        ['Nd', 70],
      ],
      'Sheet1!D1:E2',
      'Sheet1!D1:E2',
      [
        ['Metal', 'Price'],
        ['Pr', 80],
      ],
    ]);
  });

  it('refuses what Excel refuses', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
    ]);
    const codes = await workbench.addin.evaluate(async () => {
      await Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.add('A1:B2', true).name = 'Prices';
        tables.add('A5:C6', true).name = 'Wider';
        await context.sync();
      });
      const runs: ((workbook: Excel.Workbook) => void)[] = [
        ({ tables }) => tables.add('B2:C3', true),
        ({ tables }) => tables.add('nowhere', true),
        ({ tables }) => (tables.getItem('Prices').name = 'two words'),
        ({ tables }) => (tables.getItem('Prices').name = 'WIDER'),
        ({ tables }) => (tables.getItem('Prices').style = 'Nice'),
        ({ tables }) => tables.getItem('Nowhere').delete(),
        ({ tables }) => tables.getItem('Prices').rows.add(undefined, [['one']]),
        ({ tables }) => tables.getItem('Prices').rows.add(undefined, [['one', 2]]),
        ({ tables }) => tables.getItem('Prices').columns.getItem('Nowhere').delete(),
        ({ tables }) => tables.getItem('Prices').resize('A2:B4'),
        ({ tables }) => (tables.getItem('Prices').showHeaders = false),
      ];
      return Promise.all(
        runs.map((run) =>
          Excel.run(async (context) => {
            run(context.workbook);
            await context.sync();
            return '';
          }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
        ),
      );
    });
    assert.deepEqual(codes, [
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'ItemNotFound',
      'InvalidArgument',
      'InvalidOperation',
      'ItemNotFound',
      'InvalidArgument',
      'NotImplemented',
    ]);
  });
});
