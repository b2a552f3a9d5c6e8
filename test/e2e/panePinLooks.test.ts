import assert from 'node:assert/strict';
import { axeFindings } from './support/axeFindings.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { feedVariant, nextEdition } from './support/feedVariant.ts';
import { goTo } from './support/paneScreens.ts';
import { notice, part, pinOpening, pinnedCells, pinnedToBundled, savedWith } from './support/pins.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const variant = feedVariant('pane-pin-looks');

describeInBrowser('the pinned edition in the pane', variant.folder, ({ open }) => {
  const { openWhereNewer, openAbsent } = pinOpening(open);
  before(async function () {
    this.timeout(120_000);
    await variant.start();
  });
  beforeEach(() => variant.answerWith());
  after(variant.stop);

  for (const { name, media } of looks)
    it(`has nothing that axe finds and fits 320 px in every state, ${name}`, async function () {
      this.timeout(120_000);
      const findings: string[] = [];
      const show = async (workbench: WorkbenchPage): Promise<void> => {
        await workbench.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await workbench.page.locator('#pane').evaluate((pane) => {
          pane.style.width = '320px';
        });
      };
      const look = async ({ addin }: WorkbenchPage, state: string): Promise<void> => {
        findings.push(...(await axeFindings(addin)).map((finding) => `${state}: ${finding}`));
        const [wide, room] = await addin.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        if (wide > room) findings.push(`${state}: ${wide} px wide`);
      };
      const newer = await openWhereNewer(savedWith(pinnedToBundled));
      await show(newer);
      await newer.enter(pinnedCells);
      await goTo(newer.addin, 'Workbook');
      await notice(newer.addin).getByRole('button', { name: 'Compare' }).click();
      await notice(newer.addin).getByText('They are listed on a new sheet.').waitFor();
      await look(newer, 'newer, compared');
      await notice(newer.addin).getByRole('button', { name: 'Stay' }).click();
      await part(newer.addin).getByRole('button', { name: 'Compare' }).waitFor();
      await look(newer, 'stays');
      await part(newer.addin).getByRole('button', { name: 'Unpin' }).click();
      await part(newer.addin).getByRole('button', { name: 'Undo' }).waitFor();
      await look(newer, 'unpinned');
      await newer.page.close();
      variant.answerWith(() => (_, response) => void response.writeHead(200).end('<html>'));
      const absent = await openAbsent();
      await show(absent);
      await notice(absent.addin).getByRole('alert').waitFor();
      await look(absent, 'failed');
      variant.answerWith((honest) => (path, response, request) => {
        if (!path.endsWith(`${nextEdition}.json`)) return honest(path, response, request);
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
        response.write('x'.repeat(50_000));
      });
      await notice(absent.addin)
        .getByRole('button', { name: /^Fetch it/ })
        .click();
      await notice(absent.addin)
        .getByText(/50 kB of/)
        .waitFor();
      await look(absent, 'fetching');
      await notice(absent.addin).getByRole('button', { name: 'Cancel' }).click();
      await notice(absent.addin)
        .getByRole('button', { name: /^Fetch it/ })
        .waitFor();
      assert.equal(await notice(absent.addin).getByRole('alert').count(), 0);
      assert.deepEqual(findings, []);
    });
});
