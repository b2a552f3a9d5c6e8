import assert from 'node:assert/strict';
import { functionTable } from '../../src/cli/functionTable.ts';
import { loadEdition } from '../../src/cli/loadEdition.ts';
import { createEngine, isCellError, loadUniver } from '../../src/workbench/index.ts';
import type { Engine } from '../../src/workbench/index.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';

const typed = [
  '=REE.PRICE("NdPr","2024")',
  '=REE.PRICE("NdPr metal","2026-02","spot",,6.95)',
  '=REE.PRICE("NdPr","1990")',
  '=REE.PRICE("Ndx")',
  '=REE.CAPACITY("10X")',
  '=REE.ASOF("10X","nameplate capacity")',
  '=REE.SOURCE("10X","nameplate capacity")',
  '=ROUND(REE.PRICE("Dy")*1000,0)&" USD/t"',
  '=SUM(REE.PRICE({"Nd";"Pr"},{2023,2024}))',
];

describeInBrowser('the sample workbook', builtAddin, ({ open, address }) => {
  let engine: Engine;

  before(async () => {
    await loadEdition();
    engine = createEngine(loadUniver(), { namespace: 'REE', functions: functionTable() });
  });
  after(() => engine.dispose());

  it('has every formula answered, and errors only where it shows errors', async () => {
    const { page, requests } = await open('?workbook=sample');
    const formulas = await page.evaluate(() => window.workbench?.formulas() ?? []);
    const failed = formulas.filter(({ value }) => isCellError(value));
    assert.ok(formulas.length > 40, `${formulas.length} formulas`);
    assert.deepEqual(
      failed.filter(({ address: cell }) => !cell.startsWith('Errors!')),
      [],
    );
    assert.ok(failed.length >= 4, 'the errors are shown');
    assert.ok(failed.every(({ value }) => isCellError(value) && value.message !== ''));
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url)),
      [],
    );
  });

  it('answers a formula as npm run formula does', async () => {
    const workbench = await open();
    await workbench.enter(Object.fromEntries(typed.map((formula, index) => [`A${index + 1}`, formula])));
    for (const [index, formula] of typed.entries()) {
      const answer = await workbench.read(`A${index + 1}`);
      assert.deepEqual(answer, await engine.evaluate(formula), formula);
    }
  });

  it('finds in the pane what is searched', async () => {
    const { addin } = await open();
    await addin.getByRole('searchbox').fill('10X');
    await addin.getByText('7,000').first().waitFor();
  });

  it('is asked anew by the refresh button', async () => {
    const workbench = await open();
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=1+1' });
    const before = await workbench.traffic();
    await workbench.refresh('workbook');
    await workbench.commandsDone();
    await workbench.settled();
    assert.equal((await workbench.traffic()).calls - before.calls, 1);
    assert.equal(await workbench.read('A1'), 55);
  });
});
