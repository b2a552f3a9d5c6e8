import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/** Where A1 lies on the page. */
const FIRST_CELL = [92, 223] as const;

describeInBrowser('formulas', fixtureAddin, ({ openBlank }) => {
  it('are typed into the grid', async function () {
    // Univer now and then loses a key that is pressed while a loaded machine still draws.
    this.retries(2);
    const workbench = await openBlank();
    const { page } = workbench;
    await workbench.select('B2');
    await page.keyboard.type('=FIX.DOUBLE(21)', { delay: 5 });
    await page.keyboard.press('Enter');
    await workbench.shows('B2', 42);
  });

  it('are completed with the names and words of functions.json', async () => {
    const workbench = await openBlank();
    const { page } = workbench;
    await workbench.select('A1');
    await page.keyboard.type('=FIX.DO', { delay: 5 });
    await page.getByText('Twice the value.', { exact: false }).first().waitFor();
    await page.getByText('FIX.DOUBLE', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('spill, and show a collision', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A1: '=FIX.GRID(2,3)', E2: 'in the way', D1: '=FIX.GRID(2)' });
    assert.deepEqual(await workbench.readArea('A1:C2'), [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    assert.equal(((await workbench.read('D1')) as { code: string }).code, '#SPILL!');
    await workbench.enter({ E2: '' });
    assert.deepEqual(await workbench.readArea('D1:E2'), [
      [1, 2],
      [3, 4],
    ]);
  });

  it('keep the message of an error on its cell', async () => {
    const workbench = await openBlank();
    await workbench.enter({
      A1: '=FIX.REFUSE("#N/A","No such year.")',
      A2: '=FIX.REFUSE("#VALUE!","No such name.")',
      A3: '=FIX.REFUSE("#OTHER!","thrown")',
      A4: '=IFERROR(A1,"caught")',
    });
    assert.deepEqual(await workbench.readArea('A1:A2'), [
      [{ code: '#N/A', message: 'No such year.' }],
      [{ code: '#VALUE!', message: 'No such name.' }],
    ]);
    assert.equal(((await workbench.read('A3')) as { code: string }).code, '#VALUE!');
    assert.equal(await workbench.read('A4'), 'caught');
    await workbench.select('A2');
    await workbench.page.waitForFunction(
      () => document.getElementById('status-text')?.textContent === '#VALUE!  No such name.',
    );
    await workbench.page.mouse.move(...FIRST_CELL);
    await workbench.page.getByText('No such year.').waitFor();
  });

  it('hand their arguments over as Excel does', async () => {
    const workbench = await openBlank();
    await workbench.enter({
      B1: 1,
      B2: 'two',
      A1: '=FIX.ARGUMENTS("2024-06",,B1:B3)',
      A2: '=FIX.ARGUMENTS(TRUE,B3,B1)',
      A3: '=FIX.ARGUMENTS(1)',
      A4: '=FIX.ARGUMENTS(NA())',
    });
    const read = async (address: string): Promise<unknown> =>
      JSON.parse((await workbench.read(address)) as string);
    assert.deepEqual(await read('A1'), ['2024-06', null, [[1], ['two'], [null]]]);
    assert.deepEqual(await read('A2'), [true, null, [[1]]]);
    assert.deepEqual(await read('A3'), [1, null, null]);
    const [error] = (await read('A4')) as { basicValue: string }[];
    assert.equal(error?.basicValue, '#N/A');
  });

  it('are lifted over a range where a scalar is declared', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A1: 1, A2: 2, A3: 3, B1: '=FIX.DOUBLE(A1:A3)' });
    assert.deepEqual(await workbench.readArea('B1:B3'), [[2], [4], [6]]);
  });

  it('leave in one batch, and wait for pending arguments', async () => {
    const workbench = await openBlank();
    const before = await workbench.traffic();
    const column = Array.from(
      { length: 200 },
      (_, index) => [`A${index + 1}`, `=FIX.DOUBLE(${index})`] as const,
    );
    await workbench.enter(Object.fromEntries(column));
    const first = await workbench.traffic();
    assert.deepEqual([first.calls - before.calls, first.events - before.events], [200, 1]);
    await workbench.enter({ C1: '=FIX.DOUBLE(1)', C2: '=FIX.DOUBLE(C1)', C3: '=FIX.DOUBLE(FIX.DOUBLE(C2))' });
    assert.deepEqual(await workbench.readArea('C1:C3'), [[2], [4], [16]]);
    assert.equal((await workbench.traffic()).calls - first.calls, 4);
  });

  it('share no answers between cells', async () => {
    const workbench = await openBlank();
    const before = await workbench.traffic();
    await workbench.enter({ A1: '=FIX.DOUBLE(5)', A2: '=FIX.DOUBLE(5)' });
    assert.equal((await workbench.traffic()).calls - before.calls, 2);
  });
});
