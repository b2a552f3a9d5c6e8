import bundledAddress from '../build/edition.json';
import { associateCommands, refreshCommand } from './commands/index.ts';
import { decodeEdition, whenInForce } from './dataset/index.ts';
import type { Edition, EncodedEdition } from './dataset/index.ts';
import { onFirstAsked, onReplaced, replaceEdition } from './dataset/inForce.ts';
import { describeFailure, makeSteps } from './diagnostics/index.ts';
import { FeedDesk, officialFeed, openShelf } from './feed/index.ts';
import { listFunctions, richValuesOf } from './functions/index.ts';

const steps = makeSteps();

function makeError(code: string, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const known = Object.values(ErrorCode).find((one: string) => one === code);
  return new CustomFunctions.Error(known ?? ErrorCode.invalidValue, message || undefined);
}

function associate(): void {
  const functions = listFunctions(makeError, (id, error) => fail(`REE.${id}`, error), {
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

/** Kept for the diagnostics, and shown to whoever looks at the console. */
function fail(what: string, error: unknown): void {
  steps.record('failure', `${what}: ${describeFailure(error)}`);
  console.error(what, error);
}

function hasOffice(): boolean {
  return typeof CustomFunctions !== 'undefined';
}

/** Has Excel ask again what an earlier edition has answered; elsewhere there are no cells. */
async function refreshCells(): Promise<void> {
  const isInExcel = (await office) && (await Office.onReady()).host === Office.HostType.Excel;
  if (isInExcel) await refreshCommand('workbook');
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
  (await import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts')).showPane(office, steps);
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
  return (error) => fail(what, error);
}

// Functions before everything else: Excel may call them as soon as the page is there. The data are fetched at once, for
// no cell may wait for a network, and decoded when the first cell or the pane asks for them.
const office = whenOfficeLoaded(associate);
const bundled = fetchBundled();
bundled.catch(reportAs('edition'));
export const feedDesk = new FeedDesk({
  feed: officialFeed(),
  bundled: bringBundled,
  shelf: () => openShelf(fail),
  replace: replaceEdition,
  report: fail,
});
onFirstAsked(() => feedDesk.first());
void office.then((isThere) => steps.record('boot', isThere ? 'office.js is there' : 'no office.js'));
onReplaced((edition, before) => {
  steps.record('edition', `${edition.id} in force`);
  if (before) refreshCells().catch(reportAs('refresh'));
});
window.addEventListener('error', ({ message, error }) => fail('page', error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => fail('page', reason));
whenSeen(document.body, () => void showPane().catch(reportAs('pane')));
