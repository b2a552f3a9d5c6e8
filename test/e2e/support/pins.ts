import type { Frame, Locator } from 'playwright-core';
import type { Opening } from './describeInBrowser.ts';
import { forgetKept, nextEdition } from './feedVariant.ts';
import { openFeeds } from './paneScreens.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

export const bundled = '2026.11.23';
export const pinnedToBundled = `<pin edition="${bundled}" pinnedOn="2026-11-25"/>`;
export const pinnedToNext = `<pin edition="${nextEdition}" pinnedOn="2026-12-02"/>`;
/** Two cells that the next edition answers otherwise, one of which only Excel can say, and one that it answers the same. */
export const pinnedCells = {
  A1: 'NdPr',
  B1: '=REE.PRICE(A1,"2024")*2',
  B2: '=REE.PRICE("Dy","2024")',
  B3: '=REE.PRICE({"Dy";"NdPr"},2024)',
  D1: '=REE.PRICE("Nd"&"Pr","2024")',
};

/** Ways to open a workbook, by what this computer has. */
export function pinOpening(open: Opening['open']) {
  /** Nothing is kept. */
  const openFresh = async (query = '?workbook=blank'): Promise<WorkbenchPage> => {
    const workbench = await open(query, forgetKept);
    await workbench.addin.evaluate(() => window.feedDesk.started());
    return workbench;
  };
  return {
    openFresh,
    /** The newer edition is in force. */
    openWhereNewer: async (query?: string): Promise<WorkbenchPage> => {
      const first = await openFresh();
      await applyNext(first.addin);
      await first.page.close();
      const workbench = await open(query);
      await workbench.addin.evaluate(() => window.feedDesk.started());
      return workbench;
    },
    /** Nothing is kept, and the workbook is pinned to the newer edition. */
    openAbsent: () => openFresh(savedWith(pinnedToNext)),
  };
}

/** The part of the Workbook screen. */
export function part(addin: Frame): Locator {
  return addin.getByRole('region', { name: 'Pinned edition', exact: true });
}

/** The notice over every screen. */
export function notice(addin: Frame): Locator {
  return addin.getByRole('region', { name: 'Pinned edition, notice' });
}

/** Has the newer edition answer on this computer. */
export async function applyNext(addin: Frame): Promise<void> {
  await openFeeds(addin);
  await addin.getByRole('button', { name: 'Look for a newer edition' }).click();
  await addin.getByRole('button', { name: 'Apply' }).click();
  await addin.getByText(`Edition ${nextEdition}, as of`).waitFor();
}

/** The query that opens an empty workbook which was saved with these elements in its registry. */
export function savedWith(...elements: readonly string[]): string {
  const parts = elements.map(
    (inside) => `&xml=${encodeURIComponent(`<ree xmlns="urn:ree:workbook:1">${inside}</ree>`)}`,
  );
  return `?workbook=blank${parts.join('')}`;
}

/** What the workbook's registry would be saved with. */
export async function readRegistryXml({ addin }: WorkbenchPage): Promise<readonly string[]> {
  return addin.evaluate(() =>
    // eslint-disable-next-line no-restricted-properties -- runs as the test, in the add-in's page
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:ree:workbook:1').load('items/id');
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    }),
  );
}
