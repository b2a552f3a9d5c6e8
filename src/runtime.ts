import bundledAddress from '../build/edition.json';
import { associateCommands, refreshAfterSwap } from './commands/index.ts';
import type { Edition, EncodedEdition } from './dataset/index.ts';
import { onFirstAsked, onReplaced, whenInForce } from './dataset/inForce.ts';
import { describeFailure, makeSteps } from './diagnostics/index.ts';
import type { Engine } from './engine.ts';
import type { FeedDesk } from './feed/index.ts';
import { functionIds, guard, richValuesOf } from './functions/index.ts';
import type { CustomFunction, FunctionId } from './functions/index.ts';
import type { Layers } from './layers.ts';
import { madeOnce } from './model/index.ts';

const steps = makeSteps();
let engine: Engine | undefined;

/** What answers, loaded when the first cell or the pane asks. */
export const whenEngine = madeOnce(async () => {
  const { startEngine } = await import(/* webpackChunkName: "engine" */ './engine.ts');
  engine = startEngine({ bundled: readBundled, report: fail, isInExcel: isInExcel() });
  return engine;
});

/** Excel hears at once which functions there are; those that it calls before the engine is there wait for it. */
function associate(): void {
  const report = (id: string, error: unknown): void => fail(`REE.${id}`, error);
  const richValues = () =>
    richValuesOf((Office.context as Partial<Office.Context> | undefined)?.requirements);
  for (const id of functionIds)
    CustomFunctions.associate(id, guard(id, callOf(id), makeError, report, richValues));
  associateCommands({ feedDesk });
}

function callOf(id: FunctionId): CustomFunction {
  const call = ({ functions }: Engine, args: unknown[]): unknown =>
    (functions[id] as CustomFunction)(...args);
  return (...args) => (engine ? call(engine, args) : whenEngine().then((started) => call(started, args)));
}

function makeError(code: string, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const known = Object.values(ErrorCode).find((one: string) => one === code);
  return new CustomFunctions.Error(known ?? ErrorCode.invalidValue, message || undefined);
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

/** Has Excel ask again what another edition answers otherwise; elsewhere there are no cells. */
async function refreshCells(before: Edition, after: Edition): Promise<void> {
  if (await isInExcel()) await refreshAfterSwap({ before, after });
}

async function isInExcel(): Promise<boolean> {
  return (await office) && (await Office.onReady()).host === Office.HostType.Excel;
}

async function feedDesk(): Promise<FeedDesk> {
  return (await whenEngine()).feedDesk();
}

/** What the user lays over the data. */
async function layers(): Promise<Layers> {
  return (await whenEngine()).layers();
}

/** As a blob, which nobody reads before it is asked for: reading 400 kB delays Excel's hearing of the functions. */
async function fetchBundled(): Promise<Blob> {
  const response = await fetch(bundledAddress, { priority: 'low' });
  if (!response.ok) throw new Error(`${bundledAddress}: ${response.status}`);
  return response.blob();
}

/** Data that could not be fetched with the page may come now. */
async function readBundled(): Promise<EncodedEdition> {
  const blob = await bundled.catch(fetchBundled);
  return JSON.parse(await blob.text()) as EncodedEdition;
}

async function showPane(): Promise<void> {
  void whenInForce().catch(reportAs('edition'));
  (await import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts')).showPane(office, steps, {
    feedDesk,
    overrides: async () => (await layers()).overrides,
    pinDesk: async () => (await layers()).pin,
    ownTables: async () => (await layers()).ownTables,
    decks: async () => (await layers()).decks,
  });
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
onFirstAsked(async () => (await whenEngine()).first());
// Not before every script has come: whatever else is loaded until then delays Excel's hearing of the functions.
void office.then(whenEngine).catch(reportAs('engine'));
void office.then((isThere) => steps.record('boot', isThere ? 'office.js is there' : 'no office.js'));
onReplaced((edition, before) => {
  steps.record('edition', `${edition.id} in force`);
  if (before) refreshCells(before, edition).catch(reportAs('refresh'));
});
window.addEventListener('error', ({ message, error }) => fail('page', error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => fail('page', reason));
whenSeen(document.body, () => void showPane().catch(reportAs('pane')));
