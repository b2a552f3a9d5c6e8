/**
 * Where this server serves an address of the manifest: its origin and folder are those of the page it names, whatever
 * they are; addresses elsewhere stay.
 */
export function locateIn(addinFolder: string, url: string, page: string): string {
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  return base !== '' && url.startsWith(base) ? `${addinFolder}${url.slice(base.length)}` : url;
}
