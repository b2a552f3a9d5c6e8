import bundledAddress from '../build/edition.json';
import { associateCommands } from './commands/index.ts';
import { decodeEdition, whenInForce } from './dataset/index.ts';
import type { Edition, EncodedEdition } from './dataset/index.ts';
import { onFirstAsked, onReplaced } from './dataset/inForce.ts';
import { listFunctions, richValuesOf } from './functions/index.ts';

function makeError(code: string, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const known = Object.values(ErrorCode).find((one: string) => one === code);
  return new CustomFunctions.Error(known ?? ErrorCode.invalidValue, message || undefined);
}

function associate(): void {
  const functions = listFunctions(makeError, (id, error) => console.error(`REE.${id}`, error), {
    richValues: () => richValuesOf((Office.context as Partial<Office.Context> | undefined)?.requirements),
  });
  for (const { id, call } of functions) CustomFunctions.associate(id, call);
  associateCommands();
}

/** office.js comes before or after this script, or never: then there is no Excel. Resolves to whether it came. */
function whenOfficeLoaded(loaded: () => void): Promise<boolean> {
  if (hasOffice()) loaded();
  else document.getElementById('office-js')?.addEventListener('load', loaded);
  return new Promise((resolve) => {
    // The page has loaded once every script has come or failed.
    const settle = (): void => resolve(hasOffice());
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle);
  });
}

function hasOffice(): boolean {
  return typeof CustomFunctions !== 'undefined';
}

/** Has Excel ask again what an earlier edition has answered; elsewhere there are no cells. */
async function refreshCells(): Promise<void> {
  const isInExcel = (await office) && (await Office.onReady()).host === Office.HostType.Excel;
  if (!isInExcel) return;
  const { refresh } = await import(/* webpackChunkName: "workbook" */ './workbook/index.ts');
  await refresh({ scope: 'workbook' }).result;
}

async function fetchBundled(): Promise<EncodedEdition> {
  const response = await fetch(bundledAddress);
  if (!response.ok) throw new Error(`${bundledAddress}: ${response.status}`);
  return response.json() as Promise<EncodedEdition>;
}

/** Data that could not be fetched with the page may come now. */
async function bringBundled(): Promise<Edition> {
  return decodeEdition(await bundled.catch(fetchBundled));
}

async function showPane(): Promise<void> {
  void whenInForce().catch(reportAs('edition'));
  (await import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts')).showPane(office);
}

/** Excel opens the page for its functions, too: then nobody sees it, perhaps ever. */
function whenSeen(element: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}

function reportAs(what: string): (error: unknown) => void {
  return (error) => console.error(what, error);
}

// Functions before everything else: Excel may call them as soon as the page is there. The data are fetched at once, for
// no cell may wait for a network, and decoded when the first cell or the pane asks for them.
const office = whenOfficeLoaded(associate);
const bundled = fetchBundled();
bundled.catch(reportAs('edition'));
onFirstAsked(bringBundled);
onReplaced((edition, before) => {
  if (before) refreshCells().catch(reportAs('refreshWorkbook'));
});
whenSeen(document.body, () => void showPane().catch(reportAs('pane')));
