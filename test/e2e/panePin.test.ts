import assert from 'node:assert/strict';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { feedVariant, nextEdition, nextFiles } from './support/feedVariant.ts';
import { goTo, openFeeds } from './support/paneScreens.ts';
import {
  applyNext,
  bundled,
  notice,
  part,
  pinOpening,
  pinnedCells as cells,
  pinnedToBundled,
  pinnedToNext,
  readRegistryXml,
  savedWith,
} from './support/pins.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const variant = feedVariant('pane-pin');

describeInBrowser('a pinned edition', variant.folder, ({ open }) => {
  const { openFresh, openWhereNewer, openAbsent } = pinOpening(open);
  before(async function () {
    this.timeout(120_000);
    await variant.start();
  });
  beforeEach(() => {
    variant.answerWith();
    variant.server().requests.length = 0;
  });
  after(variant.stop);

  it('is pinned by a button; applying a newer one leaves the cells, and says so; update and undo calculate the touched cells alone', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await workbench.enter(cells);
    const before = await workbench.readArea('A1:D4');
    await goTo(addin, 'Workbook');
    await part(addin)
      .getByRole('button', { name: `Pin this workbook to ${bundled}` })
      .click();
    await part(addin).getByText(`Pinned to edition ${bundled}, since`).waitFor();
    await addin.getByRole('banner').getByText(`Edition ${bundled}, pinned, as of`).waitFor();
    const [xml = ''] = await readRegistryXml(workbench);
    assert.match(xml, /<pin edition="2026\.11\.23" pinnedOn="\d{4}-\d\d-\d\d"\/>/);

    await page.evaluate(() => window.workbench?.forgetTouched());
    await openFeeds(addin);
    await addin.getByText(`This workbook is pinned to edition ${bundled} and stays on it.`).waitFor();
    await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
    await addin
      .getByText(`Applying it changes no cell of this workbook, which stays on its pin, edition ${bundled}.`)
      .waitFor();
    await addin.getByRole('button', { name: 'Apply' }).click();
    await notice(addin).getByText(`Edition ${nextEdition} is in force on this computer.`).waitFor();
    await workbench.settled();
    assert.deepEqual(await touched(workbench, 'dirtied'), []);
    assert.deepEqual(await workbench.readArea('A1:D4'), before);

    await notice(addin)
      .getByRole('button', { name: `Update to ${nextEdition}` })
      .click();
    await notice(addin).getByText(`Pinned to edition ${nextEdition} now.`).waitFor();
    await workbench.shows('B1', 198);
    await workbench.settled();
    const meant = ['Sheet1!B1', 'Sheet1!B3', 'Sheet1!D1'];
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), meant);
    assert.deepEqual(await touched(workbench, 'written'), []);
    const [updated = ''] = await readRegistryXml(workbench);
    assert.match(updated, /<pin edition="2026\.12\.01" pinnedOn="\S+" sha256="[0-9a-f]{64}"\/>/);

    await page.evaluate(() => window.workbench?.forgetTouched());
    await notice(addin).getByRole('button', { name: 'Undo' }).click();
    await workbench.shows('B1', 110);
    await workbench.settled();
    assert.deepEqual((await touched(workbench, 'dirtied')).sort(), meant);
    assert.deepEqual(await workbench.readArea('A1:D4'), before);
    await addin.getByRole('banner').getByText(`Edition ${bundled}, pinned, as of`).waitFor();
    assert.deepEqual(workbench.complaints, []);
  });

  it('answers when the workbook is opened where a newer one is in force; the notice stays, compares and is quiet then', async () => {
    const workbench = await openWhereNewer(savedWith(pinnedToBundled));
    const { addin, page } = workbench;
    await workbench.enter(cells);
    assert.deepEqual(await workbench.readArea('B1:B4'), [[110], [257], [257], [55]]);
    assert.deepEqual(await touched(workbench, 'dirtied'), [], 'no other edition has answered first');
    await notice(addin)
      .getByText(`This workbook is pinned to edition ${bundled} and answers from it.`)
      .waitFor();

    await notice(addin).getByRole('button', { name: 'Compare' }).click();
    await notice(addin)
      .getByText('2 of 4 cells with REE formulas differ. Of 1 only Excel can say.')
      .waitFor();
    const sheet = `${bundled} beside ${nextEdition}`;
    const rows = (await workbench.readArea(`'${sheet}'!A5:G8`)).map((row) => row.map((value) => value ?? ''));
    assert.deepEqual(rows, [
      ['Sheet', 'Cell', 'Formula', 'Call', `Pinned, ${bundled}`, `Then, ${nextEdition}`, 'Remark'],
      ['Sheet1', 'B1', cells.B1, 'REE.PRICE(A1,"2024")', 55, 99, ''],
      ['Sheet1', 'B3', cells.B3, '', 55, 99, '1 of 2 values differ; this is the first.'],
      ['Sheet1', 'D1', cells.D1, '', '', '', 'May differ: it asks with what only Excel can calculate.'],
    ]);
    const [[source] = []] = await workbench.readArea(`'${sheet}'!H6`);
    assert.match(typeof source === 'string' ? source : '', /^Source: U\.S\. Geological Survey/);
    assert.deepEqual(await workbench.readArea('Sheet1!B1:B4'), [[110], [257], [257], [55]]);

    await notice(addin).getByRole('button', { name: 'Stay' }).click();
    await notice(addin).getByText(`This workbook stays on edition ${bundled}.`).waitFor();
    const [xml = ''] = await readRegistryXml(workbench);
    assert.match(xml, /<pin edition="2026\.11\.23" pinnedOn="2026-11-25" stays="2026\.12\.01"\/>/);
    await page.close();
    const again = await open(
      savedWith(`<pin edition="${bundled}" pinnedOn="2026-11-25" stays="${nextEdition}"/>`),
    );
    await again.enter({ A1: '=REE.EDITION()' });
    assert.equal(await again.read('A1'), bundled);
    await goTo(again.addin, 'Workbook');
    await part(again.addin).getByText(`Edition ${nextEdition} is in force on this computer`).waitFor();
    assert.equal(await notice(again.addin).count(), 0);
    await part(again.addin).getByRole('button', { name: 'Unpin' }).click();
    await again.shows('A1', nextEdition);
    await part(again.addin).getByRole('button', { name: 'Undo' }).click();
    await again.shows('A1', bundled);
  });

  it('says that nothing differs without a sheet', async () => {
    const workbench = await openWhereNewer(savedWith(pinnedToBundled));
    const { addin } = workbench;
    await workbench.enter({ A1: '=REE.PRICE("Dy","2024")' });
    await notice(addin).getByRole('button', { name: 'Compare' }).click();
    await notice(addin)
      .getByText('Nothing differs: 1 cell with REE formulas answers the same in both editions.')
      .waitFor();
  });

  it('that is absent is named by the cells, fetched when the pane opens, and answers then', async () => {
    const workbench = await openAbsent();
    const { addin } = workbench;
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("none","2024",,,"no")' });
    await workbench.shows('A1', 99);
    await addin.getByRole('banner').getByText(`Edition ${nextEdition}, pinned, as of`).waitFor();
    const paths = variant.server().requests.map(({ path }) => path);
    assert.ok(paths.includes(`feed/editions/${nextEdition}.json`), paths.join());
    assert.ok(!paths.includes('feed/latest.json'), paths.join());
    await workbench.page.close();
    variant.server().requests.length = 0;
    const again = await open(savedWith(pinnedToNext));
    await again.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    assert.equal(await again.read('A1'), 99);
    assert.deepEqual(variant.server().requests, [], 'it was kept');
  });

  it('that is absent gives #N/A that names it while the feed is away; a press fetches it when it is back', async () => {
    variant.answerWith(() => (_, response) => void response.socket?.destroy());
    const workbench = await openAbsent();
    const { addin } = workbench;
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.EDITION()' });
    assert.deepEqual(await codes(workbench, 'A1:A2'), ['#N/A', '#N/A']);
    const shown = await workbench.read('A1');
    assert.match(
      typeof shown === 'object' && shown ? shown.message : '',
      /^This workbook is pinned to edition 2026\.12\.01, which is not on this computer\./,
    );
    await notice(addin)
      .getByText(`pinned to edition ${nextEdition}, which is not on this computer`)
      .waitFor();
    await notice(addin)
      .getByText(/cannot be reached|broke off/)
      .waitFor();
    await addin
      .getByRole('banner')
      .getByText(`Edition ${nextEdition}, pinned, not on this computer`)
      .waitFor();
    await workbench.select('A1');
    await goTo(addin, 'Workbook');
    await addin
      .getByText(`#N/A: This workbook is pinned to edition ${nextEdition}, which is not on this computer.`)
      .waitFor();
    await addin.getByRole('button', { name: 'Write the sources sheet' }).click();
    await addin.getByText('The sources sheet is as it was.').waitFor();

    variant.answerWith();
    await notice(addin)
      .getByRole('button', { name: /^Fetch it from localhost/ })
      .click();
    await workbench.shows('A1', 99);
    await workbench.shows('A2', nextEdition);
    assert.equal(await notice(addin).getByText('not on this computer').count(), 0);
  });

  it('that was tampered with is refused in words, and no cell answers', async () => {
    const { sizeBytes } = await publishedNext();
    variant.answerWith((honest) => (path, response, request) => {
      if (path !== `editions/${nextEdition}.json`) return honest(path, response, request);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
      response.end(new Uint8Array(sizeBytes).fill(32));
    });
    const workbench = await openAbsent();
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    await notice(workbench.addin).getByRole('alert').waitFor();
    assert.match(
      await notice(workbench.addin).getByRole('alert').innerText(),
      /2026\.12\.01\.json is not the file that editions\/index\.json names: its SHA-256 is another\. The pin is as it was, and no cell was changed\./,
    );
    assert.deepEqual(await codes(workbench, 'A1'), ['#N/A']);
    await notice(workbench.addin)
      .getByRole('button', { name: `Pin to ${bundled} instead` })
      .click();
    await workbench.shows('A1', 55);
  });

  it('is each workbook’s own: what one applies, or changes about its pin, leaves the answers of the others', async () => {
    const first = await openFresh(savedWith(pinnedToBundled));
    const second = await open();
    for (const one of [first, second])
      await one.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.EDITION()' });
    await applyNext(second.addin);
    await second.shows('A1', 99);
    const third = await open(savedWith(pinnedToNext));
    await third.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.EDITION()' });
    const answers = async () => {
      for (const one of [first, second, third]) await one.settled();
      return Promise.all([first, second, third].map(async (one) => (await one.readArea('A1:A2')).flat()));
    };
    const own = [
      [55, bundled],
      [99, nextEdition],
      [99, nextEdition],
    ];
    assert.deepEqual(await answers(), own);
    await goTo(first.addin, 'Workbook');
    await part(first.addin).getByRole('button', { name: 'Unpin' }).click();
    await part(first.addin).getByText(`Unpinned: edition ${bundled} answers.`).waitFor();
    assert.deepEqual(
      await answers(),
      own,
      'an edition that another workbook has applied is not followed by itself',
    );
    assert.deepEqual(await touched(third, 'dirtied'), []);
  });

  it('names what is wrong with a pin, and loses nothing of it', async () => {
    const workbench = await openFresh(
      savedWith(pinnedToBundled, '<pin edition="2020.01.01"/><later keeps="this"/>'),
    );
    const { addin } = workbench;
    await workbench.enter({ A1: '=REE.EDITION()' });
    assert.equal(await workbench.read('A1'), bundled);
    await notice(addin)
      .getByText(`two pins, edition ${bundled} and edition 2020.01.01. The first counts; pin it anew`)
      .waitFor();
    await goTo(addin, 'Workbook');
    await part(addin).getByRole('button', { name: 'Unpin' }).click();
    await part(addin).getByText(`Unpinned: edition ${bundled} answers.`).waitFor();
    assert.deepEqual(await readRegistryXml(workbench), [
      '<ree xmlns="urn:ree:workbook:1"/>',
      '<ree xmlns="urn:ree:workbook:1"><later keeps="this"/></ree>',
    ]);
    assert.equal(await notice(addin).getByText('two pins').count(), 0);
  });
});

/** What the signed latest.json says of the newer edition. */
async function publishedNext(): Promise<{ readonly sizeBytes: number }> {
  const file = (await nextFiles()).get('latest.json');
  return JSON.parse(new TextDecoder().decode(file)) as { readonly sizeBytes: number };
}

async function codes(workbench: WorkbenchPage, area: string): Promise<unknown[]> {
  const rows = await workbench.readArea(area);
  return rows.flat().map((value) => (typeof value === 'object' ? value?.code : value));
}

function touched({ page }: WorkbenchPage, what: 'dirtied' | 'written'): Promise<string[]> {
  return page.evaluate((given) => window.workbench?.touched(given, 'add-in') ?? [], what);
}
