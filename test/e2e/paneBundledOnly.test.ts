import assert from 'node:assert/strict';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openFeeds } from './support/paneScreens.ts';

describeInBrowser('the Feeds screen of a build without a feed', builtAddin, ({ open }) => {
  it('says that its edition is bundled only, and offers no other', async () => {
    const { addin, requests } = await open();
    await openFeeds(addin);
    const inForce = addin.getByRole('region', { name: 'In force' });
    const words = (await inForce.innerText()).replace(/\s+/g, ' ');
    assert.match(words, /Edition 2026\.11\.23 Data to .* Origin bundled: it came with the add-in/);
    assert.match(words, /Signature bundled only This build reads no feed/);
    await addin.getByRole('region', { name: 'Your data' }).waitFor();
    const regions = await addin.getByRole('main').getByRole('region').all();
    const names = await Promise.all(regions.map((region) => region.getAttribute('aria-label')));
    assert.deepEqual(names, ['In force', 'Your data']);
    assert.equal(await inForce.getByRole('button').count(), 0);
    assert.deepEqual(
      requests.filter((url) => /latest|editions\//.test(url)),
      [],
    );
  });

  it('is where Update data leads to, without an error', async () => {
    const workbench = await open();
    const { page, addin } = workbench;
    await page.getByRole('button', { name: 'Update data' }).click();
    await addin.getByText('This build reads no feed').waitFor();
    await workbench.commandsDone();
    assert.equal(await addin.getByRole('alert').count(), 0);
  });

  it('can be reached from Workbook, Settings and About', async () => {
    const { addin } = await open();
    for (const [tab, link] of [
      ['Workbook', 'Look for a newer one'],
      ['Settings', 'Editions and the feed they come from'],
      ['About', 'Editions, signature, history'],
    ] as const) {
      await goTo(addin, tab);
      await addin.getByRole('link', { name: link }).click();
      await addin.getByRole('heading', { level: 2, name: 'Feeds' }).waitFor();
    }
  });
});
