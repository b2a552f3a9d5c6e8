import assert from 'node:assert/strict';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';

type ShownError = { readonly code: string; readonly message: string };

describeInBrowser('the add-in as built, in the workbench', builtAddin, ({ open, openBlank, address }) => {
  it('boots with its ribbon, its pane and its functions, and breaks no policy of its page', async () => {
    const workbench = await open();
    const { page, addin } = workbench;
    const ribbon = await page.locator('#ribbon .command > span:not(.tip)').allInnerTexts();
    assert.deepEqual(ribbon, ['Browse', 'Refresh', 'Update data']);
    await addin.getByText(/Edition \d{4}\.\d+\.\d+/).waitFor();
    assert.equal(await addin.getByText('Open in a browser').count(), 0);
    await workbench.enter({ A1: '=REE.EDITION()' });
    const edition = await workbench.read('A1');
    assert.ok(typeof edition === 'string' && /^\d{4}\.\d+\.\d+$/.test(edition));
    assert.deepEqual(workbench.complaints, []);
  });

  it('answers a formula typed with the keyboard', async () => {
    const workbench = await openBlank();
    await workbench.select('B2');
    await workbench.page.keyboard.type('=REE.PRICE("NdPr","2024")', { delay: 5 });
    await workbench.page.keyboard.press('Enter');
    await workbench.shows('B2', 55);
  });

  it('offers its functions and their words while typing', async () => {
    const workbench = await openBlank();
    const { page } = workbench;
    await workbench.select('A1');
    await page.keyboard.type('=REE.PR', { delay: 5 });
    await page.getByText('Price of a material', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('keeps the message of an error on its cell', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A1: '=REE.PRICE("NdPr","1990")', A2: '=REE.PRICE("Ndx")', A3: '=IFERROR(A1,0)' });
    const [missing, wrong] = (await workbench.readArea('A1:A2')).flat() as ShownError[];
    assert.equal(missing?.code, '#N/A');
    assert.match(missing.message, /1990.*First \d{4}/);
    assert.equal(wrong?.code, '#VALUE!');
    assert.match(wrong.message, /Ndx/);
    assert.equal(await workbench.read('A3'), 0);
    await workbench.select('A2');
    const status = `${wrong.code}  ${wrong.message}`;
    await workbench.page.waitForFunction(
      (text) => document.getElementById('status-text')?.textContent === text,
      status,
    );
  });

  it('spills, and collides without overwriting', async () => {
    const workbench = await openBlank();
    await workbench.enter({ C2: 'mine', A1: '=REE.PRICE({"Nd";"Pr"},{2022,2023,2024})' });
    assert.equal(((await workbench.read('A1')) as ShownError).code, '#SPILL!');
    assert.equal(await workbench.read('C2'), 'mine');
    await workbench.enter({ C2: '' });
    const spilled = (await workbench.readArea('A1:C2')).flat();
    assert.ok(
      spilled.every((value) => typeof value === 'number'),
      JSON.stringify(spilled),
    );
  });

  it('takes names and years from ranges, blanks and errors included', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A2: 'NdPr', A4: 'Ndx', B1: 2024, B2: '=REE.PRICE(A2:A4,B1:C1)', E1: '=NA()' });
    await workbench.enter({ E2: '=REE.PRICE(E1)' });
    const [[first], , [last]] = (await workbench.readArea('B2:C4')) as [unknown[], unknown[], ShownError[]];
    assert.equal(first, 55);
    assert.equal(last?.code, '#VALUE!');
    assert.equal(((await workbench.read('E2')) as ShownError).code, '#N/A');
  });

  for (const version of ['1.9', '1.12']) {
    it(`works in an Excel whose newest ExcelApi is ${version}`, async () => {
      const workbench = await open(`?workbook=blank&api=${version}`);
      await workbench.enter({
        A1: '=REE.PRICE("NdPr","2024")',
        A2: '=REE.PRICE("NdPr","1990")',
        A3: '=REE.PRICE({"Nd";"Pr"},"2024")',
      });
      assert.equal(await workbench.read('A1'), 55);
      const error = (await workbench.read('A2')) as ShownError;
      assert.equal(error.code, '#N/A');
      assert.match(error.message, /1990/);
      assert.equal(typeof (await workbench.read('A4')), 'number');
      const { calls } = await workbench.traffic();
      await workbench.refresh('workbook');
      await workbench.commandsDone();
      await workbench.settled();
      assert.equal((await workbench.traffic()).calls - calls, 3);
      await workbench.addin.getByRole('searchbox').fill('Mountain Pass');
      await workbench.addin
        .getByRole('link', { name: /^Mountain Pass/ })
        .first()
        .waitFor();
      assert.deepEqual(workbench.complaints, []);
    });
  }

  it('finds in the pane by other names, and says what is near where it finds nothing', async () => {
    const { addin } = await open();
    const box = addin.getByRole('searchbox');
    await box.fill('USAR');
    await addin
      .getByRole('link', { name: /^USA Rare Earth/ })
      .first()
      .waitFor();
    await box.fill('neodimyumm');
    await addin.getByText('Nothing is called').waitFor();
    await addin
      .getByRole('button', { name: /neodymium|Nd/i })
      .first()
      .click();
    await addin.getByRole('link').first().waitFor();
  });

  it('answers while the pane is closed', async () => {
    const workbench = await open('?workbook=blank&pane=closed');
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    assert.equal(await workbench.read('A1'), 55);
    await workbench.page.getByRole('button', { name: 'Browse' }).click();
    await workbench.addin.getByRole('searchbox').waitFor();
  });

  it('asks nothing of the network but of localhost, whatever is pressed', async () => {
    const workbench = await open('?workbook=sample');
    const { addin, requests } = workbench;
    await workbench.refresh('workbook');
    await workbench.commandsDone();
    await addin.getByRole('searchbox').fill('NdPr');
    await addin.getByRole('link', { name: /^NdPr/ }).first().waitFor();
    await workbench.settled();
    const elsewhere = requests.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url));
    assert.deepEqual(elsewhere, []);
  });
});
