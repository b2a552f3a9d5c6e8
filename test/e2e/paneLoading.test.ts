import assert from 'node:assert/strict';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo } from './support/paneScreens.ts';

const workbookCode = /\/workbook\.[0-9a-f]+\.js$/;

describeInBrowser('parts of the pane that come later', builtAddin, ({ open, address }) => {
  it('are not loaded where there is no workbook', async () => {
    const { page } = await open();
    const requests: string[] = [];
    const alone = await page.context().newPage();
    alone.on('request', (request) => requests.push(request.url()));
    await alone.goto(`${address()}addin/taskpane.html`);
    await alone.getByText('Open in a browser, not in Excel').waitFor();
    await alone.getByRole('searchbox').waitFor();
    assert.ok(requests.some((url) => /\/taskpane\.[0-9a-f]+\.js$/.test(url)));
    assert.deepEqual(
      requests.filter((url) => workbookCode.test(url)),
      [],
    );
  });

  it('are there before the first insertion asks for them', async () => {
    const { addin, requests } = await open();
    await addin.getByRole('searchbox').waitFor();
    await addin.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/workbook\.[0-9a-f]+\.js$/.test(name)),
    );
    assert.equal(requests.filter((url) => workbookCode.test(url)).length, 1);
  });

  it('say where they could not be loaded, leave the rest alone, and can be tried again', async () => {
    const { addin, page } = await open();
    await page.route(/\/settings\.[0-9a-f]+\.js$/, (route) => route.abort());
    await addin.getByRole('link', { name: 'Settings' }).click();
    const alert = addin.getByRole('alert');
    await alert.waitFor();
    assert.equal(
      await alert.innerText(),
      'A part of the add-in could not be loaded. Nothing was changed. Try again when the network is there.',
    );
    assert.deepEqual(await axeFindings(addin), []);
    await goTo(addin, 'About');
    assert.equal(await addin.getByRole('alert').count(), 0);
    await addin.getByRole('link', { name: 'Settings' }).click();
    await alert.waitFor();
    await page.unroute(/\/settings\.[0-9a-f]+\.js$/);
    await addin.getByRole('button', { name: 'Try again' }).click();
    await addin.getByRole('heading', { level: 2, name: 'Settings' }).waitFor();
  });
});
