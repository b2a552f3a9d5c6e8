import assert from 'node:assert/strict';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { paneScreens } from './support/paneScreens.ts';

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast, light', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'contrast, dark', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

describeInBrowser('every screen of the pane', builtAddin, ({ open }) => {
  for (const { name, media } of looks) {
    it(`has nothing that axe finds, ${name}`, async function () {
      this.timeout(90_000);
      const { page, addin, select, enter } = await open().then((workbench) => ({
        page: workbench.page,
        addin: workbench.addin,
        select: workbench.select.bind(workbench),
        enter: workbench.enter.bind(workbench),
      }));
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await enter({ A1: '=REE.PRICE("NdPr","2024")' });
      await select('A1');
      const findings: string[] = [];
      for (const [screen, goThere] of Object.entries(paneScreens)) {
        await goThere(addin);
        findings.push(...(await axeFindings(addin)).map((finding) => `${screen}: ${finding}`));
      }
      assert.deepEqual(findings, []);
    });
  }

  it('would have axe find what is wrong with it', async () => {
    const { addin } = await open();
    await addin.locator('main').waitFor();
    await addin.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'assets/logo.svg';
      document.querySelector('main')!.append(image);
    });
    const findings = await axeFindings(addin);
    assert.ok(
      findings.some((finding) => finding.startsWith('image-alt')),
      findings.join('\n'),
    );
  });
});
