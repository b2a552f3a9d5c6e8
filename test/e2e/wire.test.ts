import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

describeInBrowser('the wire', fixtureAddin, ({ openBlank }) => {
  it('streams, and cancels when the formula goes', async () => {
    const workbench = await openBlank();
    const { addin } = workbench;
    await workbench.enter({ A1: '=FIX.STREAM(10)', A2: '=A1*2' });
    assert.deepEqual(await workbench.readArea('A1:A2'), [[10], [20]]);
    await addin.evaluate(() => window.fixture.push?.());
    await workbench.shows('A2', 22);
    await workbench.enter({ A1: 'over' });
    await addin.waitForFunction(() => window.fixture.cancelled.join() === '10');
    assert.equal(await workbench.read('A1'), 'over');
  });

  it('starts a stream anew when its arguments change', async () => {
    const workbench = await openBlank();
    await workbench.enter({ B1: 1, A1: '=FIX.STREAM(B1)' });
    await workbench.enter({ B1: 100 });
    assert.equal(await workbench.read('A1'), 100);
    await workbench.addin.waitForFunction(() => window.fixture.cancelled.join() === '1');
  });

  it('discards the answer to a formula that was edited meanwhile', async () => {
    const workbench = await openBlank();
    const { addin } = workbench;
    await workbench.put({ A1: '=FIX.LATER("old")' });
    await addin.waitForFunction(() => window.fixture.release !== undefined);
    assert.deepEqual(await workbench.read('A1'), {
      code: '#GETTING_DATA',
      message: 'The add-in has not answered yet.',
    });
    await workbench.enter({ A1: '=FIX.DOUBLE(1)' });
    await addin.evaluate(() => window.fixture.release?.());
    await workbench.enter({ A2: '=FIX.DOUBLE(2)' });
    assert.deepEqual(await workbench.readArea('A1:A2'), [[2], [4]]);
  });

  it('keeps calls with the cells they belong to when rows move', async () => {
    const workbench = await openBlank();
    const { addin, page } = workbench;
    await workbench.put({ A2: '=FIX.LATER("moved")' });
    await addin.waitForFunction(() => window.fixture.release !== undefined);
    await page.evaluate(() => window.workbench?.insertRow(1));
    await addin.waitForFunction(() => window.fixture.calls.filter(([name]) => name === 'LATER').length === 2);
    await addin.evaluate(() => window.fixture.release?.());
    await workbench.shows('A3', 'moved');
    assert.equal(await workbench.read('A2'), null);
  });

  it('asks exactly the dirty cells anew when the edition is swapped', async () => {
    const workbench = await openBlank();
    const { addin, page } = workbench;
    await workbench.enter({
      A1: '=FIX.EDITIONED("a")',
      A2: '=FIX.EDITIONED("b")',
      A3: 'plain',
      A9: '=FIX.EDITIONED("c")',
      B1: '=A1&"!"',
    });
    const before = await workbench.traffic();
    await page.click('#control-FixtureRefresh');
    await workbench.shows('B1', 'a 2!');
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:A3'), [['a 2'], ['b 2'], ['plain']]);
    assert.equal(await workbench.read('A9'), 'c 1');
    assert.equal((await workbench.traffic()).calls - before.calls, 2);
    assert.deepEqual(await addin.evaluate(() => window.fixture.calls.map(([, name]) => name)), [
      'a',
      'b',
      'c',
      'a',
      'b',
    ]);
  });
});
