import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';

describeInBrowser('the page of an entity, and what stands around it', builtAddin, ({ open }) => {
  it('names owner, facilities, customers and lenders, and leads to them and back', async () => {
    const { addin } = await open();
    await openPageOf(addin, 'MP Materials');
    const relations = addin.locator('section', { has: addin.getByRole('heading', { name: 'Relations' }) });
    const words = (await relations.innerText()).replace(/\s+/g, ' ');
    for (const one of [
      /Facilities Mountain Pass, Independence, 10X/,
      /Customers Apple, General Motors/,
      /Lenders US Department of Defense, JPMorgan, Goldman Sachs/,
    ])
      assert.match(words, one);
    await relations.getByRole('link', { name: '10X', exact: true }).click();
    await addin.getByRole('heading', { level: 2, name: '10X' }).waitFor();
    await addin.locator('dl.relations').getByText('Operator').waitFor();
    await addin.locator('dl.relations').getByRole('link', { name: 'MP Materials' }).click();
    await addin.getByRole('heading', { level: 2, name: 'MP Materials' }).waitFor();
  });

  it('tells what happened, the latest first, with amount, state, parties and source', async () => {
    const { addin } = await open('?workbook=blank&locale=sv-SE');
    await openPageOf(addin, '10X');
    const timeline = addin.locator('section', { has: addin.getByRole('heading', { name: 'Timeline' }) });
    const steps = await timeline.getByRole('listitem').allInnerTexts();
    assert.match(
      steps.find((step) => step.includes('Enterprise Fund grant'))!.replace(/\s+/g, ' '),
      /^2026-02-26 Texas Enterprise Fund grant for 10X 12,88 m USD approved · MP Materials, Texas Enterprise Fund government ?Office of the Texas Governor/,
    );
    const all = timeline.getByRole('button', { name: /^All \d+ steps/ });
    if ((await all.count()) > 0) await all.click();
    const days = (await timeline.locator('.when').allInnerTexts()).filter((when) =>
      /^\d{4}-\d\d-\d\d$/.test(when),
    );
    assert.ok(days.length > 3);
    assert.deepEqual(days, [...days].sort().reverse());
  });

  it('links every source to where it was published', async () => {
    const { addin } = await open();
    await openPageOf(addin, 'NdPr');
    await addin.getByText(/^\d+ sources? of the key figures/).click();
    const sources = addin.locator('section', { has: addin.getByRole('heading', { name: 'Sources' }) });
    const links = await sources
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('target')]));
    assert.ok(links.length >= 5, String(links.length));
    for (const [href, target] of links) {
      assert.match(href!, /^https?:\/\//);
      assert.equal(target, '_blank');
    }
  });

  it('has for every figure one press that inserts, and behind it formula, value, card and copy', async () => {
    const { addin } = await open();
    await openPageOf(addin, 'Independence');
    const figures = addin.locator('li.figure');
    const count = await figures.count();
    assert.ok(count >= 3, String(count));
    for (let at = 0; at < count; at++) {
      const figure = figures.nth(at);
      assert.equal(await figure.getByRole('button', { name: /^Insert Independence, / }).count(), 1);
      await figure.locator('.figureHead').click();
      for (const name of ['Insert formula', 'Insert value', 'Insert card', 'Copy formula'])
        await figure.getByRole('button', { name, exact: true }).waitFor();
    }
  });

  it('says which data answer, that nothing is fetched, and under which licence', async () => {
    const { addin } = await open('?workbook=blank&locale=de-DE');
    await goTo(addin, 'About');
    const words = (await addin.getByRole('main').innerText()).replace(/\s+/g, ' ');
    for (const one of [
      /Edition \d{4}\.\d\d\.\d\d, data to \d+\.\d+\.\d{4}, /,
      /Feed bundled only: .*nothing is fetched/,
      /Licence code MIT; compilation of the data CC BY 4\.0/,
    ])
      assert.match(words, one);
  });

  it('tells a screen reader how many entries a filter leaves, and which page it is on', async () => {
    const { addin } = await open();
    await goTo(addin, 'Browse');
    await addin.getByRole('combobox', { name: 'stage' }).selectOption('magnet');
    await addin
      .getByRole('status')
      .filter({ hasText: /^\d+ entries · Clear filters$/ })
      .waitFor();
    await addin.getByRole('button', { name: 'Clear filters' }).click();
    await openPageOf(addin, 'NdPr');
    await addin.getByRole('status').getByText('NdPr, material').waitFor({ state: 'attached' });
  });

  it('moves nothing where the reader wants no motion', async () => {
    const { addin, page } = await open();
    await openPageOf(addin, 'NdPr');
    assert.ok((await movingParts(addin)) > 0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await movingParts(addin), 0);
  });
});

/** How many elements would animate or change bit by bit, longer than anybody sees. */
function movingParts(pane: Frame): Promise<number> {
  return pane.evaluate(
    () =>
      [...document.querySelectorAll('.pane *')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration},${animationDuration}`
          .split(',')
          .some((one) => parseFloat(one) > 0.0001);
      }).length,
  );
}
