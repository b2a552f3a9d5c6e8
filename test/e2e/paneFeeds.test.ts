import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { feedVariant, forgetKept, nextEdition } from './support/feedVariant.ts';
import { openFeeds } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const variant = feedVariant('pane-feeds');

describeInBrowser('the Feeds screen', variant.folder, ({ open }) => {
  before(async function () {
    this.timeout(120_000);
    await variant.start();
  });
  beforeEach(() => {
    variant.answerWith();
    variant.server().requests.length = 0;
  });
  after(variant.stop);

  async function openFresh(): Promise<WorkbenchPage> {
    const workbench = await open('?workbook=blank', forgetKept);
    await workbench.addin.evaluate(() => window.feedDesk.started());
    return workbench;
  }

  it('looks for an edition, shows what it changes and touches, applies it to those cells alone, and undoes it', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")*2',
      B2: '=REE.PRICE("Dy","2024")',
      B3: '=REE.PRICE({"Dy";"NdPr"},2024)',
      C1: '=B1+1',
      C2: '=SUM(1,2)',
      D1: '=REE.PRICE("Nd"&"Pr","2024")',
      D2: '=REE.UNIT("Dy","price","2024")',
    });
    const before = await workbench.readArea('A1:D4');
    await openFeeds(addin);
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    const region = (name: string) => addin.getByRole('region', { name });
    await addin.getByText(`Offered: edition ${nextEdition}`).waitFor();

    await region('In this workbook').getByText('2 of 5 cells with REE formulas answer otherwise.').waitFor();
    assert.deepEqual(await rowsOf(region('In this workbook')), [
      'Cell Now Then',
      'Sheet1!B1 REE.PRICE(A1,"2024") 55 99',
      'Sheet1!B3 1 of 2 values, the first of them: 55 99',
    ]);
    await region('In this workbook').getByText('1 cell asks with what only Excel can calculate').waitFor();
    const changes = region('What changed');
    const search = changes.getByRole('searchbox', { name: 'Search the changes' });
    if ((await search.count()) > 0) await search.fill('NdPr oxide 99');
    await changes.getByText('NdPr oxide, price').first().waitFor();
    assert.equal(await changes.locator('del').first().innerText(), '55 USD/kg');
    assert.equal(await changes.locator('ins').first().innerText(), '99 USD/kg');
    assert.match(
      (await changes.getByRole('link').first().getAttribute('href')) ?? '',
      /^https:\/\/doi\.org\/10\.5066\//,
    );
    assert.deepEqual(await workbench.readArea('A1:D4'), before, 'nothing changes before it is applied');

    await page.evaluate(() => window.workbench?.forgetTouched());
    await addin.getByRole('button', { name: 'Apply' }).click();
    await addin.getByText(`Edition ${nextEdition} answers. 3 cells refreshed. 3 values changed.`).waitFor();
    await workbench.settled();
    const meant = ['Sheet1!B1', 'Sheet1!B3', 'Sheet1!D1'];
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), meant);
    assert.deepEqual(await touched(workbench, 'written'), []);
    const after = before.map((row) => [...row]);
    after[0] = ['NdPr', 198, 199, 99];
    after[3]![1] = 99;
    assert.deepEqual(await workbench.readArea('A1:D4'), after);
    await addin.getByText(`Edition ${nextEdition}, as of`).waitFor();
    assert.match(await region('In force').innerText(), /Signature\s+checked, with the key that ends in \w+/);
    await region('History').getByText(`Applied: ${nextEdition}, after 2026.11.23`).waitFor();

    await page.evaluate(() => window.workbench?.forgetTouched());
    await addin.getByRole('button', { name: 'Undo: back to 2026.11.23' }).click();
    await addin.getByText('Edition 2026.11.23 answers. 3 cells refreshed.').waitFor();
    await workbench.settled();
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), meant);
    assert.deepEqual(await workbench.readArea('A1:D4'), before);
    await region('History').getByText(`Undone: ${nextEdition}, back to 2026.11.23`).waitFor();
    assert.deepEqual(workbench.complaints, []);
  });

  it('is opened by the ribbon, which starts looking', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    await page.click('#close-pane');
    await page.getByRole('button', { name: 'Update data' }).click();
    await page.waitForSelector('#addin', { state: 'visible' });
    await addin.getByRole('heading', { level: 2, name: 'Feeds' }).waitFor();
    await addin.getByText(`Offered: edition ${nextEdition}`).waitFor();
    await workbench.commandsDone();
    await addin.getByText('Edition 2026.11.23, as of').waitFor();
  });

  it('leaves everything as it is where the offer is declined, and says where there is nothing newer', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await look(addin);
    await addin.getByRole('button', { name: 'Decline' }).click();
    await addin.getByText('Offered: edition').waitFor({ state: 'detached' });
    await addin.getByText('Edition 2026.11.23, as of').waitFor();
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    await addin.getByRole('button', { name: 'Apply' }).click();
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    const words = `The feed has nothing newer than edition ${nextEdition}.`;
    await addin.getByRole('main').getByText(words).waitFor();
    await addin.getByRole('status').getByText(words).waitFor({ state: 'attached' });
  });

  it('counts bytes while it fetches, and is cancelled', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    variant.answerWith((honest) => (path, response, request) => {
      if (!path.startsWith('editions/')) return honest(path, response, request);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
      response.write('x'.repeat(100_000));
    });
    await openFeeds(addin);
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    const bar = addin.getByRole('progressbar', { name: 'Looking for a newer edition' });
    await addin.getByText(/Fetching edition 2026\.12\.01, 100 kB of \d+ kB/).waitFor();
    assert.equal(await bar.getAttribute('aria-valuenow'), '100000');
    await addin.getByRole('button', { name: 'Cancel' }).click();
    await bar.waitFor({ state: 'detached' });
    await addin
      .getByRole('status')
      .getByText('Cancelled. Edition 2026.11.23 answers as before.')
      .waitFor({ state: 'attached' });
    assert.equal(await addin.getByRole('alert').count(), 0);
  });

  it('says in three parts what is wrong with a feed, and that it tries again', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    variant.answerWith((honest) => (path, response, request) => {
      if (!path.startsWith('editions/')) return honest(path, response, request);
      response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    await openFeeds(addin);
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    await addin.getByText(/Trying again, 2 of 3/).waitFor();
    const alert = addin.getByRole('alert');
    await alert.waitFor();
    assert.match(
      await alert.innerText(),
      /503 for \S*2026\.12\.01\.json\. Edition 2026\.11\.23 is untouched and answers as before; no cell was changed\. \S/,
    );
    assert.equal(await workbench.read('A1'), 55);
    variant.answerWith();
    await addin.getByRole('button', { name: 'Look again' }).click();
    await addin.getByText(`Offered: edition ${nextEdition}`).waitFor();
  });

  it('takes offline for a state, not an error', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await openFeeds(addin);
    await page.context().setOffline(true);
    try {
      await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
      await addin
        .getByRole('main')
        .getByText(/offline\. Nothing is wrong: edition 2026\.11\.23 answers as before/)
        .waitFor();
      assert.equal(await addin.getByRole('alert').count(), 0);
    } finally {
      await page.context().setOffline(false);
    }
  });

  for (const { name, media } of looks)
    it(`has nothing that axe finds and fits 320 px in every state, ${name}`, async function () {
      this.timeout(120_000);
      const workbench = await openFresh();
      const { addin, page } = workbench;
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.locator('#pane').evaluate((pane) => {
        pane.style.width = '320px';
      });
      await workbench.enter({
        A1: '=REE.PRICE("NdPr","2024")*2',
        A2: '=REE.PRICE("Nd"&"Pr","2024")',
        A3: '=REE.HISTORY("NdPr","price",2021,2025)',
      });
      const findings: string[] = [];
      const look = async (state: string): Promise<void> => {
        findings.push(...(await axeFindings(addin)).map((finding) => `${state}: ${finding}`));
        const [wide, room] = await addin.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        if (wide > room) findings.push(`${state}: ${wide} px wide`);
      };
      await openFeeds(addin);
      await look('idle');
      variant.answerWith(() => (_, response) => void response.writeHead(200).end('<html>'));
      await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
      await addin.getByRole('alert').waitFor();
      await look('failed');
      variant.answerWith((honest) => (path, response, request) => {
        if (!path.startsWith('editions/')) return honest(path, response, request);
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
        response.write('x'.repeat(50_000));
      });
      await addin.getByRole('button', { name: 'Look again' }).click();
      await addin.getByText(/50 kB of/).waitFor();
      await look('running');
      await addin.getByRole('button', { name: 'Cancel' }).click();
      variant.answerWith();
      await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
      await addin
        .getByRole('region', { name: 'In this workbook' })
        .getByText(/otherwise/)
        .waitFor();
      await addin.getByText('The cell that only Excel can calculate').click();
      await look('offer');
      await addin.getByRole('button', { name: 'Apply' }).click();
      await addin.getByText(`Edition ${nextEdition} answers.`).waitFor();
      await look('applied');
      assert.deepEqual(findings, []);
    });

  it('is worked by keys alone', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await addin
      .getByRole('banner')
      .getByRole('link', { name: /^Edition / })
      .focus();
    await page.keyboard.press('Enter');
    const button = addin.getByRole('button', { name: 'Look for a newer edition' });
    await button.waitFor();
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const apply = addin.getByRole('button', { name: 'Apply' });
    await apply.waitFor();
    await tabTo(page, apply);
    await page.keyboard.press('Enter');
    const undo = addin.getByRole('button', { name: 'Undo: back to 2026.11.23' });
    await undo.waitFor();
    await tabTo(page, undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await addin.getByText('Edition 2026.11.23, as of').waitFor();
  });

  it('tells another workbook, which changes nothing by itself and may follow', async () => {
    const first = await openFresh();
    const second = await open();
    await second.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    await openFeeds(second.addin);
    await look(first.addin);
    await first.addin.getByRole('button', { name: 'Apply' }).click();
    await second.addin.getByText(`Another workbook has put edition ${nextEdition} in force.`).waitFor();
    await second.settled();
    assert.equal(await second.read('A1'), 55);
    await second.addin.getByRole('button', { name: 'See what it changes' }).click();
    await second.addin
      .getByRole('region', { name: 'In this workbook' })
      .getByText('The one cell with an REE formula answers otherwise.')
      .waitFor();
    await second.addin.getByRole('button', { name: 'Apply' }).click();
    await second.shows('A1', 99);
    await first.addin.getByText('Another workbook has put').waitFor({ state: 'detached' });
  });
});

async function look(addin: Frame): Promise<void> {
  await openFeeds(addin);
  await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
  await addin.getByText(`Offered: edition ${nextEdition}`).waitFor();
}

/** Presses Tab until a control has the focus; a round through the pane is enough. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail('Tab never comes to it.');
}

function touched({ page }: WorkbenchPage, what: 'dirtied' | 'written'): Promise<string[]> {
  return page.evaluate((given) => window.workbench?.touched(given, 'add-in') ?? [], what);
}

async function rowsOf(region: ReturnType<Frame['getByRole']>): Promise<string[]> {
  const rows = await region.getByRole('row').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' ').trim());
}
