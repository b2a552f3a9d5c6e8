/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-sources', import.meta.url));

describeInBrowser('the sources sheet', folder, ({ open }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async function () {
    this.timeout(60_000);
    page = new OperationsPage(await open());
  });

  const rows = (sheet: string, address: string): Promise<unknown[][]> =>
    page.workbench.addin.evaluate(
      ([name, at]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(at).load('values');
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address] as const,
    );

  it('lists each call with value, unit, period and source, and links to its cell', async () => {
    await page.workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")',
      B2: '=REE.PRICE(A1,"2024",,"CNY/kg",7)/REE.CAPACITY("10X")',
      B3: '=REE.PRICE("NdPrr")',
      B4: '=1+1',
    });
    const summary = await page.writeSources();
    assert.deepEqual(summary, {
      cells: 3,
      frozen: 0,
      lines: 4,
      dead: 1,
      inserted: 0,
      edition: '2026.11.23',
      sheet: 'REE sources',
      address: 'A4:J8',
      isNew: true,
      isCancelled: false,
    });
    const table = await rows('REE sources', 'A4:J8');
    assert.deepEqual(table[0], [
      'Sheet',
      'Cell',
      'Formula',
      'Call',
      'Value',
      'Unit',
      'Period',
      'Source',
      'Edition',
      'Remark',
    ]);
    assert.deepEqual(
      table.slice(1).map((row) => row.slice(0, 7)),
      [
        ['Sheet1', 'B1', '=REE.PRICE(A1,"2024")', '', 55, 'USD/kg', '2024'],
        [
          'Sheet1',
          'B2',
          '=REE.PRICE(A1,"2024",,"CNY/kg",7)/REE.CAPACITY("10X")',
          'REE.PRICE(A1,"2024",,"CNY/kg",7)',
          385,
          'CNY/kg',
          '2024',
        ],
        [
          'Sheet1',
          'B2',
          '=REE.PRICE(A1,"2024",,"CNY/kg",7)/REE.CAPACITY("10X")',
          'REE.CAPACITY("10X")',
          7000,
          't/yr',
          table[3]?.[6],
        ],
        ['Sheet1', 'B3', '=REE.PRICE("NdPrr")', '', '#VALUE!', '', ''],
      ],
    );
    assert.match(String(table[1]?.[7]), /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/);
    assert.match(String(table[4]?.[9]), /NdPrr/);
    const link = await page.excel(async (context) => {
      const range = context.workbook.worksheets.getItem('REE sources').getRange('B5').load('hyperlink');
      await context.sync();
      return range.hyperlink.documentReference;
    });
    assert.equal(link, "'Sheet1'!B1");
    assert.equal((await page.readFacts()).reeCells, 3);
  });

  it('lists what was inserted as values, and reads the source of such a cell where it has moved', async () => {
    const price = {
      kind: 'value',
      label: 'NdPr',
      formula: '=REE.PRICE("NdPr","2024")',
      mode: 'values',
    } as const;
    const at = (address: string) => ({ at: 'cell', sheet: 'Sheet1', address }) as const;
    await page.insert(price, at('B2'));
    await page.insert(
      { ...price, kind: 'table', formula: '=REE.HISTORY("NdPr","price",2023,2025)' },
      at('D1'),
    );
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
    });
    const { cells, inserted, lines, sheet } = await page.writeSources();
    assert.deepEqual([cells, inserted, lines], [0, 2, 2]);
    const table = await rows(sheet, 'A5:J6');
    assert.deepEqual(
      table.map((row) => [row[1], row[4], row[5], row[6], row[9]]),
      [
        ['B3', 55, 'USD/kg', '2024', 'Inserted as a value from edition 2026.11.23.'],
        ['D5:E8', '', '', '', 'Inserted as a value from edition 2026.11.23.'],
      ],
    );
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    await page.workbench.select('B3');
    const selection = await page.readSelection();
    assert.deepEqual([selection.formula, selection.inserted?.formula], ['', price.formula]);
    assert.deepEqual(selection.calls[0]?.question, { name: 'NdPr', measure: 'price', date: '2024' });
    await page.workbench.enter({ B3: 99 });
    assert.equal((await page.readSelection()).inserted?.isTypedOver, true);
  });

  it('is brought up to date in its place: renamed, moved, longer or shorter, with what stands to its right', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("Dy","2024")' });
    await page.writeSources();
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('REE sources');
      sheet.name = 'Where from';
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('K7:K8').values = [['checked by me'], ['to do']];
      await context.sync();
    });
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [['']];
      await context.sync();
    });
    const shorter = await page.writeSources();
    assert.deepEqual(
      [shorter.sheet, shorter.address, shorter.isNew, shorter.lines],
      ['Where from', 'A6:J8', false, 2],
    );
    assert.deepEqual(await rows('Where from', 'K7:K8'), [['checked by me'], ['to do']]);
    assert.deepEqual((await rows('Where from', 'J8:J8')).flat(), [
      'Its cell is not there any more; the line stays for what is written beside it.',
    ]);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Where from').getRange('K8').values = [['']];
      await context.sync();
    });
    assert.equal((await page.writeSources()).address, 'A6:J7');
    assert.deepEqual(
      (await rows('Where from', 'A8:J8')).flat().filter((value) => value !== ''),
      [],
    );
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2:A4').formulas = [
        ['=REE.PRICE("Dy","2024")'],
        ['=REE.PRICE("Tb","2024")'],
        ['=REE.EDITION()'],
      ];
      await context.sync();
    });
    await page.workbench.settled();
    assert.equal((await page.writeSources()).address, 'A6:J10');
    const sheets = await page.excel(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    assert.deepEqual(sheets, ['Sheet1', 'Where from']);
  });

  it('keeps what stands beside a line with it, formulas that refer to the line, too', async () => {
    await page.workbench.enter({ A2: '=REE.PRICE("NdPr","2024")', A3: '=REE.PRICE("Dy","2024")' });
    await page.writeSources();
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('REE sources');
      sheet.getRange('K4:M6').formulas = [
        ['My note', 'Twice', 'Year'],
        ['NdPr checked', '=E5*2', "'2024"],
        ['Dy to do', '=E6*2+Sheet1!$A$9', ''],
      ];
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=REE.PRICE("Tb","2024")']];
      await context.sync();
    });
    await page.workbench.settled();
    await page.writeSources();
    const [formulas, table] = await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('REE sources');
      const own = sheet.getRange('K4:M7').load('formulas');
      const list = sheet.getRange('B5:M7').load('values');
      await context.sync();
      return [own.formulas as unknown[][], list.values as unknown[][]] as const;
    });
    assert.deepEqual(formulas, [
      ['My note', 'Twice', 'Year'],
      ['', '', ''],
      ['NdPr checked', '=E6*2', '2024'],
      ['Dy to do', '=E7*2+Sheet1!$A$9', ''],
    ]);
    assert.deepEqual(
      table.map((row) => [row[0], row[3], row[10]]),
      [
        ['A1', 812, ''],
        ['A2', 55, 110],
        ['A3', 257, 514],
      ],
    );
  });

  it('lists each figure of a spill at its cell', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE({"NdPr","Dy"},{"2024";"2025"})' });
    const { cells, lines } = await page.writeSources();
    assert.deepEqual([cells, lines], [1, 4]);
    assert.deepEqual(
      (await rows('REE sources', 'A5:G8')).map(([, cell, , , value, unit, period]) => [
        cell,
        value,
        unit,
        period,
      ]),
      [
        ['A1', 55, 'USD/kg', '2024'],
        ['B1', 257, 'USD/kg', '2024'],
        ['A2', 69, 'USD/kg', '2025'],
        ['B2', 239, 'USD/kg', '2025'],
      ],
    );
  });

  it('says which references lead nowhere', async () => {
    await page.excel(async (context) => {
      context.workbook.worksheets.add('Inputs').getRange('A1').values = [['NdPr']];
      await context.sync();
    });
    await page.workbench.enter({ A1: '=REE.PRICE(Inputs!A1,"2024")' });
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Inputs').delete();
      await context.sync();
    });
    await page.workbench.settled();
    const { dead } = await page.writeSources();
    assert.equal(dead, 1);
    const [row] = await rows('REE sources', 'A5:J5');
    assert.match(
      String(row?.[9]),
      /A cell or a sheet that it refers to was deleted|There is no sheet Inputs/,
    );
  });

  it('lists what is frozen too, and says so', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("NdPr","2025")' });
    await page.workbench.select('A1');
    await page.freeze('selection');
    const { cells, frozen, dead } = await page.writeSources();
    assert.deepEqual([cells, frozen, dead], [2, 1, 0]);
    const table = await rows('REE sources', 'A5:J6');
    assert.deepEqual(
      table.map((row) => [row[1], row[2], row[4], row[8], row[9]]),
      [
        ['A1', '=REE.PRICE("NdPr","2024")', 55, '2026.11.23', 'Frozen.'],
        ['A2', '=REE.PRICE("NdPr","2025")', 69, '2026.11.23', ''],
      ],
    );
  });

  it('does not run into cells below it', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    await page.writeSources();
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('REE sources').getRange('C6').values = [['mine']];
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').formulas = [['=REE.PRICE("Dy","2024")']];
      await context.sync();
    });
    await page.workbench.settled();
    await assert.rejects(page.writeSources(), /REE sources!C6, below the list, is in use/);
    assert.deepEqual(await rows('REE sources', 'C6:C6'), [['mine']]);
  });
});
