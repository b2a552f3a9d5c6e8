/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const sheet = "'REE overrides'!";
/** The first row of the table holds the example; the user's begin below it. */
const firstRow = 18;

type Row = readonly (string | number)[];

/** Figures of two scenarios, and one that holds in both. */
const rows: readonly Row[] = [
  ['Bull', 'NdPr', 'price', 2025, 80, 'USD/kg', 'average'],
  ['Bear', 'NdPr', 'price', 2025, 50, 'USD/kg', 'average'],
  ['', 'Dy', 'price', 2024, 300, 'USD/kg', 'average'],
];

describeInBrowser('overrides in the pane', builtAddin, ({ open }) => {
  const part = ({ addin }: WorkbenchPage): Locator => addin.getByRole('region', { name: 'Overrides' });
  const openTable = async (cells: Record<string, string | number>, typed = rows): Promise<WorkbenchPage> => {
    const workbench = await open();
    await workbench.enter(cells);
    await goTo(workbench.addin, 'Workbook');
    await part(workbench).getByRole('button', { name: 'Insert the table' }).click();
    await part(workbench).getByText('Inserted at REE overrides!').waitFor();
    await part(workbench).getByText('No override is in force.').waitFor();
    await workbench.settled();
    if (typed.length > 0) await workbench.enterRows(`${sheet}A${firstRow}`, typed);
    return workbench;
  };
  const choose = (workbench: WorkbenchPage, scenario: string): Promise<unknown> =>
    part(workbench).getByRole('combobox', { name: 'Scenario in force' }).selectOption(scenario);
  const recalculated = async (workbench: WorkbenchPage): Promise<string[]> => {
    await workbench.settled();
    const touched = await workbench.page.evaluate(() => window.workbench!.touched('dirtied', 'add-in'));
    return [...new Set(touched)].sort();
  };
  const forget = ({ page }: WorkbenchPage): Promise<void> =>
    page.evaluate(() => window.workbench!.forgetTouched());

  const isBlank = async ({ page }: WorkbenchPage, address: string): Promise<void> => {
    await page.waitForFunction((cell) => window.workbench!.read(cell) === null, address);
  };

  it('switches scenarios, and exactly the cells that answer otherwise are calculated again', async () => {
    const workbench = await openTable({
      A1: '=REE.PRICE("NdPr",2025)',
      A2: '=REE.PRICE("Dy",2024)',
      A3: '=REE.PRICE("NdPr",2024)',
      A4: '=A1*2',
      A5: '=REE.SOURCE("NdPr","price",2025)',
    });
    await workbench.shows('Sheet1!A2', 300);
    assert.deepEqual((await workbench.readArea('Sheet1!A1:A4')).flat(), [69, 300, 55, 138]);
    await part(workbench).getByText('1 override is in force.').waitFor();
    await forget(workbench);
    await choose(workbench, 'Bull');
    await workbench.shows('Sheet1!A1', 80);
    assert.deepEqual(await recalculated(workbench), ['Sheet1!A1', 'Sheet1!A5']);
    await workbench.shows(
      'Sheet1!A5',
      'Your override, scenario Bull, row 18 of REE overrides; was 69 USD/kg [override]',
    );
    await part(workbench).getByText('2 overrides are in force, scenario Bull.').waitFor();
    await workbench.addin
      .getByRole('link', { name: /^Edition .* \+ overrides \+ scenario Bull, as of/ })
      .first()
      .waitFor();
    assert.deepEqual(await axeFindings(workbench.addin), []);
    await forget(workbench);
    await choose(workbench, 'Bear');
    await workbench.shows('Sheet1!A4', 100);
    assert.deepEqual(await recalculated(workbench), ['Sheet1!A1', 'Sheet1!A5']);
    await forget(workbench);
    await choose(workbench, '');
    await workbench.shows('Sheet1!A1', 69);
    assert.deepEqual(await recalculated(workbench), ['Sheet1!A1', 'Sheet1!A5']);
    assert.equal(await workbench.read(`${sheet}B3`), null);
  });

  it('says beside a row what is wrong with it, and nothing once it is mended; no other cell is written', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("NdPr",2025)' }, []);
    await forget(workbench);
    await workbench.enterRows(`${sheet}A${firstRow}`, [
      ['', 'NdPrr', 'price', 2025, 80, 'USD/kg', 'average'],
    ]);
    await workbench.shows(
      `${sheet}I${firstRow}`,
      'No material is called "NdPrr". Did you mean NdPr or NdPr metal?',
    );
    await part(workbench).getByRole('list', { name: 'Rows to mend' }).getByText('NdPrr').waitFor();
    await workbench.enter({ [`${sheet}B${firstRow}`]: 'NdPr' });
    await workbench.shows('Sheet1!A1', 80);
    await isBlank(workbench, `${sheet}I${firstRow}`);
    await workbench.settled();
    const written = await workbench.page.evaluate(() => window.workbench!.touched('written', 'add-in'));
    assert.deepEqual([...new Set(written)], [`${sheet}I${firstRow}`]);
  });

  it('says that no row names the scenario, lists what holds, and says which column was renamed', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("Dy",2024)*2' });
    const { addin } = workbench;
    await workbench.enter({ [`${sheet}B3`]: 'Bulll' });
    await part(workbench)
      .getByText(/No row names the scenario Bulll: .* Did you mean Bull\?/)
      .waitFor();
    await addin
      .getByRole('link', { name: /\+ overrides \+ scenario Bulll \(no override\), as of/ })
      .first()
      .waitFor();
    await addin.getByRole('button', { name: 'Check the workbook' }).click();
    await addin.getByText(/^Dy, price: average, 2024: 300 USD\/kg, was 257 USD\/kg \(row \d+\)$/).waitFor();
    await addin.getByText(/^1 cell answers from them: Sheet1!A1\./).waitFor();
    await workbench.enter({ [`${sheet}E16`]: 'Figure' });
    await part(workbench)
      .getByText(/is not read.*it has no column Value\./)
      .waitFor();
    assert.equal(await part(workbench).getByRole('button', { name: 'Insert the table' }).count(), 0);
    await workbench.shows('Sheet1!A1', 514);
  });

  it('follows a formula in Value, and leaves a formula for the scenario alone', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("NdPr",2025)', C1: 100, C2: 'Bear' }, [
      ['Bull', 'NdPr', 'price', 2025, '=Sheet1!C1*2', 'USD/kg', 'average'],
      ['Bear', 'NdPr', 'price', 2025, '=Sheet1!C1/2', 'USD/kg', 'average'],
    ]);
    await workbench.enter({ [`${sheet}B3`]: '=Sheet1!C2' });
    await workbench.shows('Sheet1!A1', 50);
    await workbench.enter({ 'Sheet1!C1': 120 });
    await workbench.shows('Sheet1!A1', 60);
    await part(workbench)
      .getByText('by the formula in REE overrides!B3, which is not written over.')
      .waitFor();
    assert.equal(await part(workbench).getByRole('combobox').count(), 0);
    await workbench.enter({ 'Sheet1!C2': 'bull' });
    await workbench.shows('Sheet1!A1', 240);
    assert.deepEqual(await axeFindings(workbench.addin), []);
  });

  it('stops following a value that is calculated from what it overrides, and says so', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("NdPr",2025)' }, [
      ['', 'NdPr', 'price', 2025, '=Sheet1!A1+1', 'USD/kg', 'average'],
    ]);
    await part(workbench).getByText('The value is calculated from what it overrides').waitFor();
    await workbench.settled();
    await workbench.enter({ [`${sheet}E${firstRow}`]: 70 });
    await workbench.shows('Sheet1!A1', 70);
    await isBlank(workbench, `${sheet}I${firstRow}`);
  });

  it('restores what is published when a row or the table is deleted, and overrides again when that is undone', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("NdPr",2025)', A2: '=REE.PRICE("Dy",2024)' });
    await choose(workbench, 'Bull');
    await workbench.shows('Sheet1!A1', 80);
    await forget(workbench);
    await workbench.addin.evaluate(
      (row) =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('ReeOverrides').rows.getItemAt(row).delete();
          await context.sync();
        }),
      1,
    );
    await workbench.shows('Sheet1!A1', 69);
    assert.deepEqual(await recalculated(workbench), ['Sheet1!A1']);
    assert.equal(await workbench.read('Sheet1!A2'), 300);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('ReeOverrides');
        table.name = 'Mine';
        table.worksheet.name = 'Own figures';
        await context.sync();
        table.getRange().getCell(3, 4).values = [[310]];
        await context.sync();
      }),
    );
    await workbench.shows('Sheet1!A2', 310);
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Mine').delete();
        await context.sync();
      }),
    );
    await workbench.shows('Sheet1!A2', 257);
    await part(workbench).getByRole('button', { name: 'Insert the table' }).waitFor();
    await workbench.page.evaluate(() => window.workbench!.undo());
    await workbench.shows('Sheet1!A2', 310);
  });

  it('names the layer in SOURCE, CARD and FACT, in the pane, and on the sources sheet', async () => {
    const workbench = await openTable(
      {
        A1: '=REE.PRICE("NdPr",2025)',
        A2: '=REE.SOURCE("10X","nameplate capacity: NdFeB magnets")',
        A3: '=REE.CARD("10X")',
        A4: '=REE.FACT("10X","nameplate capacity: NdFeB magnets")',
        A5: '=REE.PRICE("NdPr")',
      },
      [
        ['Bull', '10X', 'nameplate capacity: NdFeB magnets', '', 9000, 't/yr'],
        ['Bull', 'NdPr', 'price', '', 80, 'USD/kg'],
      ],
    );
    await choose(workbench, 'Bull');
    await workbench.shows('Sheet1!A1', 80);
    const source = /Your override, scenario Bull, row 18 of REE overrides; was [\d,]+ t\/yr/;
    await workbench.settled();
    assert.match(JSON.stringify(await workbench.read('Sheet1!A2')), source);
    for (const cell of ['Sheet1!A3', 'Sheet1!A4']) {
      const rich = await workbench.page.evaluate(
        (given) => JSON.stringify(window.workbench!.rich(given)),
        cell,
      );
      assert.match(rich, source, cell);
    }
    const { addin } = workbench;
    await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').activate();
        await context.sync();
      }),
    );
    await workbench.select('A1');
    const selected = addin.getByRole('region', { name: 'Source of the selected cell' });
    await selected.getByText('Your override').first().waitFor();
    assert.match((await selected.innerText()).replace(/\s+/g, ' '), /scenario Bull.*was 69 USD\/kg/);
    await addin.getByRole('button', { name: 'Write the sources sheet' }).click();
    await addin.getByText('on REE sources').first().waitFor();
    await workbench.settled();
    const listed = (await workbench.readArea("'REE sources'!A5:J10")).map((line) => JSON.stringify(line[7]));
    assert.ok(
      listed.some((line) => /Your override, scenario Bull, row 19.*was 69 USD\/kg/.test(line)),
      listed.join('\n'),
    );
    await addin.getByRole('button', { name: 'Check the workbook' }).click();
    await addin.getByText('For information: 2 overrides are in force, scenario Bull.').waitFor();
    await openPageOf(addin, '10X');
    await addin.getByRole('button', { name: /^NdFeB magnets capacity, announced/ }).click();
    await addin.getByText('9,000').first().waitFor();
    assert.match((await addin.getByRole('main').innerText()).replace(/\s+/g, ' '), /Your override/);
  });

  it('answers from the overrides at first where a workbook is opened with them', async () => {
    const workbench = await openTable({ A1: '=REE.PRICE("NdPr",2025)' });
    await choose(workbench, 'Bull');
    await workbench.shows('Sheet1!A1', 80);
    await workbench.addin.goto(workbench.addin.url());
    await forget(workbench);
    await workbench.enter({ 'Sheet1!B1': '=REE.PRICE("NdPr",2025)', 'Sheet1!B2': '=REE.PRICE("Dy",2024)' });
    await workbench.shows('Sheet1!B1', 80);
    await workbench.shows('Sheet1!B2', 300);
    // Had a cell shown the published figure first, it would have been asked again.
    assert.deepEqual(await recalculated(workbench), []);
    await goTo(workbench.addin, 'Workbook');
    await part(workbench).getByText('2 overrides are in force, scenario Bull.').waitFor();
  });
});
