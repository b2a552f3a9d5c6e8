import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run with names', fixtureAddin, ({ openBlank }) => {
  it('makes names that formulas use, and says what they are', async () => {
    const workbench = await openBlank();
    await workbench.enterRows('A1', [[1], [2], [3]]);
    const seen = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { names } = context.workbook;
        names.add('prices', sheet.getRange('A1:A3'), 'of metals');
        names.add('vat', '=0.13');
        names.addFormulaLocal('total', '=SUM(prices)*2');
        names.add('margin', '=1+1');
        names.add('list', '={1,2;3,4}');
        names.add('label', '="x"');
        names.add('wrong', '=1/0');
        sheet.names.add('local', sheet.getRange('A2'));
        names.getItem('vat').visible = false;
        sheet.getRange('C1:C4').formulas = [['=SUM(prices)'], ['=vat+1'], ['=total'], ['=margin*3']];
        await context.sync();
        names.load('items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment');
        const local = sheet.names.getItem('local');
        local.load('scope,formula,value');
        const range = names.getItem('prices').getRange();
        range.load('address');
        const noRange = names.getItem('vat').getRangeOrNullObject();
        const missing = names.getItemOrNullObject('nowhere');
        const { arrayValues } = names.getItem('list');
        arrayValues.load('values,types');
        const cells = sheet.getRange('C1:C4');
        cells.load('values');
        await context.sync();
        return {
          items: names.items.map((item) => [
            item.name,
            item.type,
            item.value as unknown,
            item.formula as unknown,
            item.visible,
          ]),
          comment: names.items[3]?.comment,
          scopes: [names.items[0]?.scope, local.scope],
          local: [local.formula, local.value] as unknown[],
          range: range.address,
          nulls: [noRange.isNullObject, missing.isNullObject],
          array: [arrayValues.values, arrayValues.types] as unknown[],
          cells: cells.values as unknown[],
        };
      }),
    );
    assert.deepEqual(seen, {
      items: [
        ['label', 'String', 'x', '="x"', true],
        ['list', 'Array', 1, '={1,2;3,4}', true],
        ['margin', 'Double', 2, '=1+1', true],
        ['prices', 'Range', 'Sheet1!$A$1:$A$3', '=Sheet1!$A$1:$A$3', true],
        ['total', 'Double', 12, '=SUM(prices)*2', true],
        ['vat', 'Double', 0.13, '=0.13', false],
        ['wrong', 'Error', '#DIV/0!', '=1/0', true],
      ],
      comment: 'of metals',
      scopes: ['Workbook', 'Worksheet'],
      local: ['=Sheet1!$A$2', 'Sheet1!$A$2'],
      range: 'Sheet1!A1:A3',
      nulls: [true, true],
      array: [
        [
          [1, 2],
          [3, 4],
        ],
        [
          ['Double', 'Double'],
          ['Double', 'Double'],
        ],
      ],
      cells: [[6], [1.13], [12], [6]],
    });
  });

  it('moves with its cells, takes another formula, and goes', async () => {
    const workbench = await openBlank();
    await workbench.enter({ B2: 5, D1: 1 });
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.workbook.names.add('anchor', sheet.getRange('B2'));
        await context.sync();
      }),
    );
    await workbench.enter({ D1: '=anchor*2' });
    await workbench.page.evaluate(() => window.workbench?.insertRow(0));
    const moved = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = 'Prices 2';
        const anchor = context.workbook.names.getItem('anchor');
        await context.sync();
        anchor.load('formula');
        await context.sync();
        const formula = anchor.formula as string;
        anchor.formula = '=7';
        await context.sync();
        return formula;
      }),
    );
    assert.equal(moved, "='Prices 2'!$B$3");
    await workbench.settled();
    assert.equal(await workbench.read('D2'), 14);
    const gone = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = 'Sheet1';
        context.workbook.names.getItem('anchor').delete();
        const anchor = context.workbook.names.getItemOrNullObject('anchor');
        await context.sync();
        return anchor.isNullObject;
      }),
    );
    assert.equal(gone, true);
    await workbench.settled();
    await workbench.shows('D2', '#NAME?');
  });

  it('refuses names that Excel refuses', async () => {
    const { addin } = await openBlank();
    const codes: string[] = [];
    for (const name of ['A1', 'two words', '1st', 'fine', 'FINE']) {
      codes.push(
        await addin.evaluate(
          (given) =>
            Excel.run(async (context) => {
              context.workbook.names.add(given, '=1');
              await context.sync();
              return '';
            }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
          name,
        ),
      );
    }
    assert.deepEqual(codes, [
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      '',
      'ItemAlreadyExists',
    ]);
  });
});
