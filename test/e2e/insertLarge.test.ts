/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-insert-large', import.meta.url));
const EXCEL_ON_THE_WEB_BYTES = 5 * 1024 * 1024;
const LARGE_MS = 180_000;

describeInBrowser('insert much', folder, ({ open }) => {
  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });

  it('sends what is too large for one request of Excel on the web in several', async function () {
    this.timeout(LARGE_MS);
    const page = new OperationsPage(await open());
    const materials = ['NdPr', 'Dy', 'Tb', 'Nd'];
    const [rows, columns] = [400, 100];
    await page.workbench.enterRows(
      'A1',
      Array.from({ length: rows }, (_, row) => [materials[row % 4]!]),
    );
    await page.workbench.enterRows('C1', [
      Array.from({ length: columns }, (_, column) => 2024 + (column % 2)),
    ]);
    await page.excel(async (context) => {
      context.workbook.worksheets.add('Sources');
      await context.sync();
    });
    const before = await page.workbench.traffic();
    const outcome = await page.insert(
      {
        kind: 'spill',
        mode: 'values',
        label: 'Sources of prices',
        formula: '=REE.SOURCE(Sheet1!A1:A400,"price",Sheet1!C1:CX1)',
      },
      { at: 'cell', sheet: 'Sources', address: 'B2' },
    );
    assert.ok(outcome.status === 'inserted', JSON.stringify(outcome));
    assert.equal(outcome.address, 'B2:CW401');
    const after = await page.workbench.traffic();
    const sentBytes = after.batchBytes - before.batchBytes;
    assert.ok(sentBytes > EXCEL_ON_THE_WEB_BYTES, `${sentBytes} bytes would have fitted into one request.`);
    assert.ok(after.largestBatchBytes <= EXCEL_ON_THE_WEB_BYTES, `${after.largestBatchBytes} bytes at once.`);
    const cells = await page.workbench.readArea('Sources!B2:CW401');
    const citations = materials.map((_, row) => cells[row]!.slice(0, 2));
    assert.equal(new Set(citations.flat()).size, 8);
    for (const citation of citations.flat())
      assert.ok(typeof citation === 'string' && citation.startsWith('U.S. Geological Survey'));
    cells.forEach((line, row) =>
      assert.deepEqual(
        line,
        Array.from({ length: columns }, (_, column) => citations[row % 4]![column % 2]),
        `row ${row + 2}`,
      ),
    );
  });
});
