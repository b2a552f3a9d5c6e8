/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { editionWith } from './support/editionWith.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-check', import.meta.url));

describeInBrowser('check workbook', folder, ({ open }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });

  it('finds in the sample workbook what is there, and nothing else', async function () {
    this.timeout(120_000);
    page = new OperationsPage(await open('?workbook=sample'));
    const { checked, findings } = await page.check();
    assert.ok(checked > 100);
    assert.deepEqual(
      findings.map(({ check, sheet, address }) => `${check} ${sheet}!${address}`),
      [],
    );
  });

  it('finds nothing in a clean workbook, and in an empty one', async () => {
    page = new OperationsPage(await open());
    assert.deepEqual(await page.check(), {
      checked: 0,
      findings: [],
      isCancelled: false,
      edition: '2026.11.23',
    });
    await page.workbench.enter({
      A1: 'Name',
      B1: 'USD/kg',
      C1: 'CNY/kg',
      A2: 'NdPr',
      B2: '=REE.PRICE($A2,"2024")',
      C2: '=REE.PRICE($A2,"2024",,C$1,7.2)',
      A3: 'Dy',
      B3: '=REE.PRICE($A3,"2024")',
      C3: '=REE.PRICE($A3,"2024",,C$1,7.2)',
      A5: '=REE.HISTORY("NdPr","price",2023,2026)',
    });
    assert.deepEqual((await page.check()).findings, []);
  });

  it('previews each repair, does it, and takes it back exactly', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({
      A1: '=_xldudf_REE_PRICE("NdPr","2024")',
      A3: '=REE.PRCE("NdPr")',
      C1: 'NdPr',
      C2: 'Dy',
      C3: 'Tb',
      D1: '=REE.PRICE(C1,"2024")',
      D2: 300,
      D3: '=REE.PRICE(C3,"2024")',
    });
    const { findings } = await page.check();
    assert.deepEqual(
      findings.map(({ check, address, repair }) => [
        check,
        address,
        repair?.cells.map(({ before, after }) => [before, after]),
      ]),
      [
        ['unknown-function', 'A3', undefined],
        ['stored-name', 'A1', [['=_xldudf_REE_PRICE("NdPr","2024")', '=REE.PRICE("NdPr","2024")']]],
        ['hard-coded', 'D2', [[300, '=REE.PRICE(C2,"2024")']]],
      ],
    );
    assert.equal(findings[0]?.advice, 'Did you mean REE.PRICE?');
    const repair = await page.repair(findings);
    assert.deepEqual(
      repair.repaired.map(({ address, after }) => [address, after]),
      [
        ['A1', '=REE.PRICE("NdPr","2024")'],
        ['D2', '=REE.PRICE(C2,"2024")'],
      ],
    );
    assert.deepEqual(await page.workbench.readArea('A1:A1'), [[55]]);
    assert.deepEqual(
      (await page.check()).findings.map(({ check }) => check),
      ['unknown-function'],
    );
    await page.undoRepair(repair);
    const formulas = await page.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D2').load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
    assert.deepEqual([formulas[0]?.[0], formulas[1]?.[3]], ['=_xldudf_REE_PRICE("NdPr","2024")', 300]);
  });

  it('leaves a cell alone that was changed after the check', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({ A1: '=_xldudf_REE_PRICE("NdPr","2024")' });
    const { findings } = await page.check();
    await page.workbench.enter({ A1: 7 });
    const { repaired, skipped } = await page.repair(findings);
    assert.deepEqual([repaired, skipped.map(({ address }) => address)], [[], ['A1']]);
  });

  it('deletes a name that stands before a function, and brings it back', async () => {
    page = new OperationsPage(await open());
    await page.excel(async (context) => {
      context.workbook.names.addFormulaLocal('REE.PRICE', '=42');
      await context.sync();
    });
    const { findings } = await page.check();
    assert.deepEqual(
      findings.map(({ check, what }) => [check, what]),
      [['captured-name', 'The name REE.PRICE of the workbook stands before the function REE.PRICE.']],
    );
    const repair = await page.repair(findings);
    assert.deepEqual((await page.check()).findings, []);
    await page.undoRepair(repair);
    assert.equal((await page.check()).findings.length, 1);
  });

  it('repairs at once what a name has captured: the name goes first, then the cells are entered', async () => {
    page = new OperationsPage(await open());
    await page.excel(async (context) => {
      context.workbook.names.addFormulaLocal('REE.PRICE', '=42');
      await context.sync();
    });
    await page.workbench.enter({
      A1: '=_xldudf_REE_PRICE("NdPr","2024")',
      A2: '=[2]!_xldudf_REE_PRICE("NdPr","2024")',
      C1: 'NdPr',
      C2: 'Dy',
      C3: 'Tb',
      D1: '=REE.PRICE(C1,"2024")',
      D2: 300,
      D3: '=REE.PRICE(C3,"2024")',
    });
    const { findings } = await page.check();
    assert.deepEqual(
      findings.map(({ check, address, repair }) => [check, address, repair?.cells.map((one) => one.address)]),
      [
        ['stored-name', 'A1', ['A1']],
        ['captured-name', 'A2', ['A2']],
        ['captured-name', '', ['D1', 'D3']],
        ['healing-error', 'D1', ['D1']],
        ['healing-error', 'D3', ['D3']],
        ['hard-coded', 'D2', ['D2']],
      ],
    );
    const { repaired } = await page.repair(findings);
    assert.deepEqual(repaired.map(({ address }) => address).sort(), ['A1', 'A2', 'D1', 'D2', 'D3']);
    assert.deepEqual(await page.workbench.readArea('A1:A2'), [[55], [55]]);
    assert.deepEqual(await page.workbench.readArea('D1:D3'), [[55], [257], [812]]);
    assert.deepEqual((await page.check()).findings, []);
  });

  it('names values of an older edition, frozen ones too', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', B1: '=REE.EDITION()' });
    await page.workbench.select('A1');
    await page.freeze('selection');
    assert.deepEqual((await page.check()).findings, []);
    const { id } = editionWith('usgs-mcs2026-ndpr-oxide-2024', 99);
    await page.swap(editionWith('usgs-mcs2026-ndpr-oxide-2024', 99));
    const { findings } = await page.check();
    assert.deepEqual(
      findings.map(({ check, what }) => [check, what]),
      [['mixed-editions', `1 frozen formula: values of edition 2026.11.23, beside edition ${id}.`]],
    );
  });

  it('heals an error that the edition in force answers', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({ A1: 'Nd', B1: '=REE.PRICE(A1,"1801")' });
    assert.deepEqual((await page.check()).findings, []);
  });
});
