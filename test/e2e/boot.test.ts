import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

describeInBrowser('the workbench boots', fixtureAddin, ({ open, address }) => {
  it("is Excel on the web to Microsoft's own office.js", async () => {
    const { addin, requests } = await open();
    await addin.waitForFunction(() => document.getElementById('state')?.textContent === 'Excel OfficeOnline');
    assert.ok(requests.some((url) => url.endsWith('/office-js/excel-web-16.00.js')));
  });

  it('asks nothing of the network but of localhost', async () => {
    const { requests } = await open('?workbook=sample');
    const elsewhere = requests.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url));
    assert.deepEqual(elsewhere, []);
    assert.ok(requests.length > 4);
  });

  it('says that it is a stand-in', async () => {
    const { page } = await open();
    assert.match(await page.innerText('#disclaimer'), /not Excel/);
  });

  it('shows the ribbon of the manifest', async () => {
    const { page } = await open();
    assert.deepEqual(await page.locator('#ribbon .command > span:not(.tip)').allInnerTexts(), [
      'Open pane',
      'Refresh',
    ]);
    assert.deepEqual(await page.locator('#ribbon [role=tab]').allInnerTexts(), ['Fixture']);
  });

  it('closes and opens the pane without losing the add-in', async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.click('#close-pane');
    await page.waitForFunction(
      () => document.getElementById('pane')?.checkVisibility({ visibilityProperty: true }) === false,
    );
    await workbench.enter({ A1: '=FIX.DOUBLE(4)' });
    assert.equal(await workbench.read('A1'), 8);
    await page.click('#control-FixturePane');
    await page.waitForSelector('#addin', { state: 'visible' });
    assert.equal(await page.evaluate(() => document.getElementById('pane')?.offsetWidth), 350);
  });

  it('has the commands of the manifest in the context menu of a cell', async () => {
    const workbench = await open();
    await workbench.enter({ A1: '=FIX.EDITIONED("a")' });
    await workbench.page.mouse.click(92, 223, { button: 'right' });
    await workbench.page.locator('body > :not(#ribbon)').getByText('Refresh', { exact: true }).last().click();
    await workbench.shows('A1', 'a 2');
  });

  it('lowers the requirement sets on request', async () => {
    const workbench = await open('?workbook=blank&api=1.9');
    const supported = await workbench.addin.evaluate(() =>
      ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    assert.deepEqual(supported, [true, false]);
    await workbench.enter({ A1: '=FIX.DOUBLE(3)', A2: '=FIX.REFUSE("#N/A","not here")' });
    assert.deepEqual(await workbench.readArea('A1:A2'), [[6], [{ code: '#N/A', message: 'not here' }]]);
  });
});
