import type { WorkbenchPage } from './workbenchPage.ts';

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
