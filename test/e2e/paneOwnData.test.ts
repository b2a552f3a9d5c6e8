import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openToAll } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { openFeeds } from './support/paneScreens.ts';
import { serveFeeds } from './support/servedFeed.ts';
import { tabTo } from './support/tabTo.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

/** Before the add-in's own scripts, and once in a tab: what other tests kept is forgotten. */
const forgetOwn = `if (location.pathname.includes('/addin/') && !sessionStorage.getItem('forgotten')) {
  sessionStorage.setItem('forgotten', 'yes');
  indexedDB.deleteDatabase('ree-own-data');
}`;

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const cells = {
  A1: '=REE.PRICE("NdPr",,"spot")',
  A2: '=REE.PRICE("NdPr","2024")',
  A3: '=REE.SOURCE("NdPr","price: spot")',
  A4: '=A1*2',
} as const;

describeInBrowser('the user’s own data', builtAddin, ({ open }) => {
  let server: FeedServer;
  let served = '';
  before(async () => {
    server = await serveFeeds({
      list: (_, response) =>
        void response.writeHead(200, { ...openToAll, 'Content-Type': 'text/csv' }).end(served),
      page: (_, response) =>
        void response.writeHead(200, { ...openToAll, 'Content-Type': 'text/html' }).end('<html>'),
    });
  });
  beforeEach(() => {
    served = readFileSync('test/cases/own/good.csv', 'utf8');
    server.requests.length = 0;
  });
  after(() => server.close());

  async function openFresh(): Promise<WorkbenchPage> {
    const workbench = await open('?workbook=blank', forgetOwn);
    await workbench.enter(cells);
    await openFeeds(workbench.addin);
    return workbench;
  }

  it('lays a licensed list over spot prices, touches those cells alone, survives a reload, and is removed at once', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    const published = await workbench.readArea('A1:A4');
    assert.equal(published[0]?.[0], 123);
    await addFile(page, addin, 'good.csv');
    await own(addin).getByText('4 rows, none with problems: 4 figures.').waitFor();
    assert.deepEqual(await workbench.readArea('A1:A4'), published, 'nothing changes before it is taken');
    await own(addin).getByRole('textbox', { name: 'Name, as sources will say it' }).fill('Argus');
    await page.evaluate(() => window.workbench?.forgetTouched());
    await own(addin).getByRole('button', { name: 'Take it' }).click();
    await workbench.shows('A1', 86.4);
    await workbench.settled();
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), ['Sheet1!A1', 'Sheet1!A3']);
    assert.deepEqual(await touched(workbench, 'written'), []);
    assert.deepEqual(await workbench.readArea('A1:A4'), [
      [86.4],
      published[1],
      ['Argus, good.csv, line 4; nothing before [own data]'],
      [172.8],
    ]);
    await lines(addin).getByText('good.csv, 4 rows, 4 figures answer').waitFor();

    const again = await open();
    await again.enter({ A1: cells.A1 });
    assert.equal(await again.read('A1'), 86.4, 'another start reads what is kept before the first answer');
    await again.page.close();

    await page.evaluate(() => window.workbench?.forgetTouched());
    await own(addin).getByRole('button', { name: 'Remove: Argus' }).click();
    await workbench.shows('A1', 123);
    await workbench.settled();
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), ['Sheet1!A1', 'Sheet1!A3']);
    assert.deepEqual(await workbench.readArea('A1:A4'), published);
    assert.deepEqual(workbench.complaints, []);
  });

  it('is switched off and on without being removed', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    await takeFile(page, addin, 'good.csv');
    await workbench.shows('A1', 86.4);
    await own(addin).getByRole('button', { name: 'Switch off: good' }).click();
    await workbench.shows('A1', 123);
    await lines(addin).getByText('switched off').waitFor();
    await own(addin).getByRole('button', { name: 'Switch on: good' }).click();
    await workbench.shows('A1', 86.4);
  });

  it('is the same in two workbooks, which say so', async () => {
    const one = await openFresh();
    const other = await open();
    await other.enter(cells);
    await openFeeds(other.addin);
    await takeFile(one.page, one.addin, 'good.csv');
    await other.shows('A1', 86.4);
    await other.addin.getByText(/Another workbook has changed your data/).waitFor();
    await own(other.addin).getByRole('button', { name: 'Remove: good' }).click();
    await one.shows('A1', 123);
    await one.addin.getByText(/Another workbook has changed your data/).waitFor();
  });

  it('says line by line what is wrong, and takes the good rows only when told to', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    await addFile(page, addin, 'bad-rows.csv');
    await own(addin).getByText('9 rows, 7 with problems: 2 figures.').waitFor();
    const problems = own(addin).locator('.rowProblems li');
    assert.deepEqual((await problems.allInnerTexts()).slice(0, 2).map(inOneLine), [
      'Line 3, MaterialNeodymiumm No material is called "Neodymiumm". Did you mean Nd, Nd metal or NdFeB magnets?',
      'Line 4, Pricen/a There is no value. Give it, or delete the row.',
    ]);
    assert.equal(await own(addin).getByRole('button', { name: 'Take it', exact: true }).count(), 0);
    await own(addin).getByRole('button', { name: 'Take it without 7 rows' }).click();
    await workbench.shows('A1', 84.1);
    await lines(addin).getByText('7 rows with problems').waitFor();
  });

  it('asks how a file is read that can be read in two ways, and remembers what its columns mean', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    await addFile(page, addin, 'two-ways.csv');
    await own(addin).getByText('The file can be read in two ways: choose below.').waitFor();
    assert.equal(
      await own(addin).getByRole('button', { name: 'Take it' }).getAttribute('aria-disabled'),
      'true',
    );
    await own(addin).getByRole('combobox', { name: 'Decimals follow a' }).selectOption('comma: 1.234,5');
    await own(addin).getByRole('combobox', { name: '03/04/2026 is' }).selectOption('3 April');
    const basis = own(addin).getByRole('combobox', { name: 'Basis and market' });
    await basis.selectOption('same for all rows');
    await own(addin).getByRole('textbox', { name: 'Basis and market, for all rows' }).fill('spot');
    await own(addin).getByRole('cell', { name: 'NdPr, price: spot' }).first().waitFor();
    await own(addin).getByText('1.234 CNY/kg').first().waitFor();
    await own(addin).getByRole('button', { name: 'Take it' }).click();
    await own(addin).getByRole('button', { name: 'Add a file' }).waitFor();
    await addFile(page, addin, 'two-ways.csv');
    await own(addin).getByText('2 rows, none with problems: 2 figures.').waitFor();
    await own(addin).getByText('1.234 CNY/kg').first().waitFor();
  });

  it('takes a file that is dropped, and cannot take what is no table', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await drop(addin, 'prices.csv', '<html>');
    await addin.getByText('prices.csv is a web page, not a table.').waitFor();
    await own(addin).getByRole('button', { name: 'Cancel' }).click();
    await drop(addin, 'wide.csv', readFileSync('test/cases/own/wide.csv', 'utf8'));
    await own(addin).getByText('3 rows, none with problems: 8 figures.').waitFor();
  });

  it('comes from an https address with nothing sent, and is fetched again with what changes', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    const address = own(addin).getByRole('textbox', { name: 'or from an https address' });
    await address.fill('http://localhost/p.csv');
    await own(addin).getByRole('button', { name: 'Fetch', exact: true }).click();
    await addin.getByText('is not an https address').waitFor();
    await address.fill(`${server.addressOf('page')}p.csv`);
    await address.press('Enter');
    await addin.getByText('A sign-in page may stand in between').waitFor();
    await address.fill(`${server.addressOf('list')}prices.csv?key=secret`);
    await address.press('Enter');
    await own(addin).getByRole('button', { name: 'Take it' }).click();
    await workbench.shows('A1', 86.4);
    const source = JSON.stringify(await workbench.read('A3'));
    assert.match(source, /^"prices, prices\.csv, line 4; nothing before \[own data\] https:\/\/localhost/);
    assert.ok(!source.includes('secret'), 'the key of a licence is not for cells');

    served =
      served.replace('86.40', '87').replace(/2026-11-02.*\n/, '') + '2026-11-23,NdPr,spot China,88,USD/kg,\n';
    await own(addin).getByRole('button', { name: 'Fetch again: prices' }).click();
    await own(addin).getByText('1 revised, 1 added, 1 removed.').waitFor();
    assert.deepEqual((await own(addin).locator('.ownChanges li').allInnerTexts()).map(inOneLine), [
      'revisedNdPr, price: spot China, 2026-11-16 86.4 USD/kg → 87 USD/kg',
      'addedNdPr, price: spot China, 2026-11-23 88 USD/kg',
      'removedNdPr, price: spot China, 2026-11-02 84.1 USD/kg assessed',
    ]);
    assert.equal(await workbench.read('A1'), 86.4, 'nothing changes before it is taken');
    await own(addin).getByRole('button', { name: 'Take it' }).click();
    await workbench.shows('A1', 88);

    const asked = server.requests.filter(({ path }) => path.startsWith('list/'));
    assert.deepEqual(
      asked.map(({ method, path }) => `${method} ${path}`),
      ['GET list/prices.csv', 'GET list/prices.csv'],
    );
    for (const { headers } of asked)
      for (const header of ['cookie', 'authorization', 'referer', 'content-length'])
        assert.equal(headers[header], undefined, header);
    const elsewhere = workbench.requests.filter((url) => /86\.4|NdPr|Argus/.test(decodeURIComponent(url)));
    assert.deepEqual(elsewhere, [], 'no address that was asked says anything of the table');
  });

  it('is done with the keyboard alone', async () => {
    const workbench = await openFresh();
    const { page, addin } = workbench;
    // The browser must know that the test waits before it opens a dialog of its own.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, addin, /^Add a file$/);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles('test/cases/own/good.csv');
    await own(addin).getByText('4 figures.').waitFor();
    await tabTo(page, addin, /^Name, as sources will say it$/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Argus');
    await tabTo(page, addin, /^Take it$/);
    await page.keyboard.press('Enter');
    await workbench.shows('A1', 86.4);
    await tabTo(page, addin, /^Remove: Argus$/);
    await page.keyboard.press('Enter');
    await workbench.shows('A1', 123);
    await addin.waitForFunction(() => document.activeElement?.textContent === 'Add a file');
  });

  for (const { name, media } of looks) {
    it(`fits 320 px and has nothing that axe finds, ${name}`, async function () {
      this.timeout(90_000);
      const { page, addin } = await openFresh();
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.locator('#pane').evaluate((pane) => {
        pane.style.width = '320px';
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
      await look('no table');
      await addFile(page, addin, 'bad-rows.csv');
      await own(addin).getByText('2 figures.').waitFor();
      await look('bad rows');
      await own(addin).getByRole('button', { name: 'Take it without 7 rows' }).click();
      await lines(addin).getByText('7 rows with problems').click();
      await look('list');
      await addFile(page, addin, 'wide.csv');
      await own(addin).getByText('8 figures.').waitFor();
      await look('wide');
      await own(addin).getByRole('button', { name: 'Cancel' }).click();
      await addFile(page, addin, 'two-ways.csv');
      await own(addin).getByText('in two ways').waitFor();
      await look('questions');
      assert.deepEqual(findings, []);
    });
  }
});

/** The part of the screen, with the table that is to be added. */
function own(addin: Frame) {
  return addin.locator('.ownData, .ownDraft');
}

function lines(addin: Frame) {
  return addin.getByRole('list', { name: 'Your tables' });
}

async function addFile(page: Page, addin: Frame, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await own(addin).getByRole('button', { name: 'Add a file' }).click();
  await (await chooser).setFiles(`test/cases/own/${name}`);
}

async function takeFile(page: Page, addin: Frame, name: string): Promise<void> {
  await addFile(page, addin, name);
  await own(addin).getByRole('button', { name: 'Take it' }).click();
  await lines(addin).waitFor();
}

async function drop(addin: Frame, name: string, contents: string): Promise<void> {
  const data = await addin.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, contents] as const,
  );
  await addin.locator('.ownData').dispatchEvent('drop', { dataTransfer: data });
}

/** What the add-in had calculated again or written, since it was last forgotten. */
function touched({ page }: WorkbenchPage, what: 'dirtied' | 'written'): Promise<string[]> {
  return page.evaluate((given) => window.workbench?.touched(given, 'add-in') ?? [], what);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
