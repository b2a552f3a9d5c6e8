import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageEntry } from '../../src/workbench/host/index.ts';
import type { HostMessage } from '../../src/workbench/protocol/envelope.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { editionWith } from './support/editionWith.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const variant = join(tmpdir(), `ree-swap-${process.pid}`);
const changedClaim = 'usgs-mcs2026-ndpr-oxide-2024';

describeInBrowser('a swap of the edition', variant, ({ open }) => {
  before(function () {
    this.timeout(60_000);
    return buildVariant(variant);
  });
  after(() => rm(variant, { recursive: true, force: true }));

  it('asks exactly the cells again that it answers otherwise, on every sheet', async () => {
    const workbench = await open();
    await addSheet(workbench);
    await workbench.enter({
      A1: '=REE.PRICE("NdPr","2024")',
      A2: '=REE.PRICE("Dy","2024")',
      A4: '=REE.PRICE({"NdPr";"Dy"},{2023,2024})',
      A7: '=REE.EDITION()',
      B1: '=A1*2',
      B2: '=A2*2',
      B3: '=SUM(1,2)',
      C1: '="REE.PRICE(1)"',
      C2: 'REE.PRICE("NdPr")',
      C3: 7,
      'Other!A1': '=REE.PRICE("NdPr","2024")/1000',
    });
    const before = await workbench.readArea('A1:C7');
    assert.equal(before[0]?.[0], 55);
    const asked = await logAskedCells(workbench);
    const edition = editionWith(changedClaim, 99);
    await workbench.addin.evaluate((next) => window.swapEdition(next), edition);
    await workbench.shows('Other!A1', 0.099);
    await workbench.settled();

    assert.deepEqual((await asked()).sort(), ['Other!A1', 'Sheet1!A1', 'Sheet1!A4', 'Sheet1!A7']);
    const expected = before.map((row) => [...row]);
    Object.assign(expected[0]!, [99, 198]);
    expected[3]![1] = 99;
    expected[6]![0] = edition.id;
    assert.deepEqual(await workbench.readArea('A1:C7'), expected);
  });

  it('knows arguments in other cells and calls within calls, and asks again where only Excel knows', async () => {
    const workbench = await open();
    await addSheet(workbench);
    await workbench.enter({
      'Other!A1': 'NdPr',
      A1: '=REE.PRICE(Other!A1,"2024")',
      A2: '=REE.VALUE("NdPr","price",REE.ASOF("NdPr","price",2024))',
      A3: '=REE.PRICE("Dy",A6)',
      A4: '=REE.PRICE(LOWER("DY"),"2024")',
      A5: '=REE.PRICE(B90,"2024")',
      A6: 2024,
    });
    const asked = await logAskedCells(workbench);
    await workbench.addin.evaluate((next) => window.swapEdition(next), editionWith(changedClaim, 99));
    await workbench.shows('A1', 99);
    await workbench.shows('A2', 99);
    await workbench.settled();
    assert.deepEqual([...new Set(await asked())].sort(), ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A4']);
  });

  it('shows in the pane', async () => {
    const { addin } = await open();
    const edition = editionWith('usgs-mcs2026-ndpr-oxide-2025', 98.7);
    await addin.evaluate((next) => window.swapEdition(next), edition);
    await addin.getByText(`Edition ${edition.id}`).waitFor();
    await addin.getByRole('searchbox').fill('NdPr oxide');
    await addin.getByText('98.70', { exact: true }).first().waitFor();
  });

  it('asks nobody where no formula is of this add-in', async () => {
    const workbench = await open();
    await workbench.enter({ A1: '=1+1', A2: 'REE.PRICE("Nd")' });
    const { calls, batches } = await workbench.traffic();
    await workbench.addin.evaluate((next) => window.swapEdition(next), editionWith(changedClaim, 99));
    await workbench.page.waitForFunction((sent) => window.workbench!.traffic().batches > sent, batches);
    await workbench.settled();
    assert.equal((await workbench.traffic()).calls, calls);
  });
});

/* eslint no-restricted-properties: 'off' -- the test plays the add-in */
async function addSheet({ addin }: WorkbenchPage): Promise<void> {
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      await context.sync();
    }),
  );
}

/** Writes down which cells the add-in is asked for, from now on. */
async function logAskedCells({ addin }: WorkbenchPage): Promise<() => Promise<string[]>> {
  const log = await addin.evaluateHandle(() => {
    const cells: string[] = [];
    window.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { _actionName: name, _data: event } = JSON.parse(data) as HostMessage;
      if (name !== 'richApiMessage') return;
      for (const [, , , call] of (event as { Data: MessageEntry[] }).Data) {
        cells.push((JSON.parse(call) as [number, string, unknown[], string])[3]);
      }
    });
    return cells;
  });
  return () => log.jsonValue();
}
