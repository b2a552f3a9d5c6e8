import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run that changes tables', fixtureAddin, ({ openBlank }) => {
  it('shows totals, takes another style and size, and goes back to cells', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
      ['Pr', 80],
    ]);
    await workbench.enter({ A4: 'note', A9: 'far' });
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.add('A1:B3', true);
        table.set({ name: 'Prices', style: 'TableStyleLight9', showTotals: true, showBandedRows: false });
        await context.sync();
        const [whole, totals] = [table.getRange(), table.getTotalRowRange()];
        whole.load('address');
        totals.load('address,values');
        table.load('style,showTotals,showBandedRows,showFilterButton');
        await context.sync();
        const look = [table.style, table.showTotals, table.showBandedRows, table.showFilterButton];
        table.rows.add(undefined, [['Dy', 250]]);
        const grown = table.getTotalRowRange();
        grown.load('address,values');
        await context.sync();
        table.showTotals = false;
        table.resize('A1:C3');
        const resized = table.getHeaderRowRange();
        resized.load('values');
        await context.sync();
        const cells = table.convertToRange();
        cells.load('address');
        sheet.tables.load('count');
        await context.sync();
        return [
          [whole.address, totals.address, totals.values],
          look,
          [grown.address, grown.values],
          [resized.values, cells.address, sheet.tables.count],
        ] as unknown[];
      }),
    );
    assert.deepEqual(seen, [
      ['Sheet1!A1:B4', 'Sheet1!A4:B4', [['Total', 150]]],
      ['TableStyleLight9', true, false, true],
      ['Sheet1!A5:B5', [['Total', 400]]],
      [[['Metal', 'Price', 'Column3']], 'Sheet1!A1:C3', 0],
    ]);
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:A11'), [
      ['Metal'],
      ['Nd'],
      ['Pr'],
      ['Dy'],
      [null],
      ['note'],
      [null],
      [null],
      [null],
      [null],
      ['far'],
    ]);
  });

  it('adds, renames and deletes columns, and formulas follow', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
      ['Pr', 80],
    ]);
    await workbench.enter({ C2: 'right' });
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.add('A1:B3', true);
        table.name = 'Prices';
        table.columns.add(1, [['Volume'], [5], [6]]);
        table.columns.add(undefined, undefined, 'Note');
        await context.sync();
      }),
    );
    assert.deepEqual(await workbench.readArea('A1:E3'), [
      ['Metal', 'Volume', 'Price', 'Note', null],
      ['Nd', 5, 70, null, 'right'],
      ['Pr', 6, 80, null, null],
    ]);
    await workbench.enter({ G8: '=SUM(Prices[Price])', G9: '=SUM(Prices[[#Data],[Volume]:[Price]])' });
    assert.deepEqual(await workbench.readArea('G8:G9'), [[150], [161]]);
    const names = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Prices');
        const price = table.columns.getItem('price');
        price.name = 'USD per kg';
        table.name = 'Quotes';
        await context.sync();
        table.columns.getItem('Note').delete();
        const body = price.getDataBodyRange();
        body.load('address');
        table.columns.load('items/name');
        await context.sync();
        return [body.address, ...table.columns.items.map(({ name }) => name)];
      }),
    );
    assert.deepEqual(names, ['Sheet1!C2:C3', 'Metal', 'Volume', 'USD per kg']);
    await workbench.settled();
    assert.deepEqual(
      await workbench.page.evaluate(() => ['G8', 'G9'].map((cell) => window.workbench?.formula(cell))),
      ['=SUM(Quotes[USD per kg])', '=SUM(Quotes[[#Data],[Volume]:[USD per kg]])'],
    );
    assert.deepEqual(await workbench.readArea('G8:G9'), [[150], [161]]);
    await workbench.enter({ B1: 'Tonnes', B2: 7 });
    assert.deepEqual(
      await workbench.page.evaluate(() => window.workbench?.formula('G9')),
      '=SUM(Quotes[[#Data],[Tonnes]:[USD per kg]])',
    );
    assert.equal(await workbench.read('G9'), 163);
  });

  it('tells of tables that come, change and go', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
    ]);
    const told = await workbench.addin.evaluate(async () => {
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.onAdded.add(({ type }) => Promise.resolve(void seen.push(type)));
        tables.onDeleted.add(({ type, tableName }) => Promise.resolve(void seen.push([type, tableName])));
        await context.sync();
        const table = tables.add('A1:B2', true);
        table.name = 'Prices';
        table.onChanged.add(({ type, address }) => Promise.resolve(void seen.push([type, address])));
        await context.sync();
        context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2').values = [[71, 1]];
        await context.sync();
        table.delete();
        await context.sync();
      });
      for (let turn = 0; turn < 200 && seen.length < 3; turn += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return seen;
    });
    assert.deepEqual(told, ['TableAdded', ['TableChanged', 'B2'], ['TableDeleted', 'Prices']]);
  });

  it('sorts and filters', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
      ['Dy', 250],
      ['Pr', 80],
    ]);
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.add('A1:B4', true);
        table.sort.apply([{ key: 1, ascending: false }]);
        const sorted = table.getDataBodyRange();
        sorted.load('values');
        table.columns.getItem('Metal').filter.applyValuesFilter(['Nd', 'Pr']);
        table.autoFilter.load('isDataFiltered,criteria');
        await context.sync();
        const filtered = [table.autoFilter.isDataFiltered, table.autoFilter.criteria] as unknown[];
        table.clearFilters();
        table.autoFilter.load('isDataFiltered');
        await context.sync();
        return [sorted.values, ...filtered, table.autoFilter.isDataFiltered] as unknown[];
      }),
    );
    assert.deepEqual(seen, [
      [
        ['Dy', 250],
        ['Pr', 80],
        ['Nd', 70],
      ],
      true,
      [{ filterOn: 'Values', values: ['Nd', 'Pr'] }, null],
      false,
    ]);
  });

  it('keeps the columns where rows and columns are inserted before it', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('B2', [
      ['Metal', 'Price'],
      ['Nd', 70],
    ]);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.add('B2:C3', true).name = 'Prices';
        await context.sync();
      }),
    );
    await workbench.enter({ F3: '=SUM(Prices[Price])' });
    await workbench.page.evaluate(() => {
      window.workbench?.insertRow(0);
      window.workbench?.insertColumn(0);
    });
    await workbench.settled();
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Prices');
        const range = table.getRange();
        range.load('address');
        table.columns.load('items/name');
        await context.sync();
        return [range.address, ...table.columns.items.map(({ name }) => name)];
      }),
    );
    assert.deepEqual(seen, ['Sheet1!C3:D4', 'Metal', 'Price']);
    assert.equal(await workbench.read('G4'), 70);
  });

  it('gives the table of a copied sheet a name of its own, which its formulas follow', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [
      ['Metal', 'Price'],
      ['Nd', 70],
    ]);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.add('A1:B2', true).name = 'Prices';
        await context.sync();
      }),
    );
    await workbench.enter({ D1: '=SUM(Prices[Price])' });
    await workbench.page.evaluate(() => window.workbench?.copySheet());
    await workbench.settled();
    const names = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load('items/name,items/worksheet/position');
        await context.sync();
        return tables.items.map(({ name, worksheet }) => [name, worksheet.position]);
      }),
    );
    assert.deepEqual(names, [
      ['Prices', 0],
      ['Prices2', 1],
    ]);
    const [, copy = ''] = await workbench.page.evaluate(() => window.workbench?.sheets() ?? []);
    await workbench.enter({ [`'${copy}'!B2`]: 5 });
    assert.deepEqual(
      await workbench.page.evaluate(
        ([first, second]) => [first, second].map((cell) => window.workbench?.formula(cell ?? '')),
        ['Sheet1!D1', `'${copy}'!D1`],
      ),
      ['=SUM(Prices[Price])', '=SUM(Prices2[Price])'],
    );
    assert.deepEqual([await workbench.read('Sheet1!D1'), await workbench.read(`'${copy}'!D1`)], [70, 5]);
  });
});
