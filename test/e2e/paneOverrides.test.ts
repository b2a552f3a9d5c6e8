/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const sheet = "'REE overrides'!";
/** The first row of the table holds the example; the user's begin below it. */
const firstRow = 13;

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
      'Your override, scenario Bull, row 13 of REE overrides; was 69 USD/kg [override]',
    );
    await part(workbench).getByText('2 overrides are in force, scenario Bull.').waitFor();
    await workbench.addin.getByRole('link', { name: /^Edition .* \+ overrides \+ scenario Bull, as of/ }).first().waitFor();
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
});
