import { associateCommands } from './commands/index.ts';
import { onReplaced, replaceEdition } from './dataset/inForce.ts';
import { refreshWorkbook } from './workbook/index.ts';

/** However slow office.js is, data and pane wait no longer for it. */
const dataWaitsAtMostMs = 300;
const paneWaitsAtMostMs = 1500;
/** What office.js needs, once it is ready, to tell Excel that the functions can be called. */
const registrationMs = 50;

function makeError(code: string, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const known = Object.values(ErrorCode).find((one: string) => one === code);
  return new CustomFunctions.Error(known ?? ErrorCode.invalidValue, message || undefined);
}

async function associate(): Promise<void> {
  const { listFunctions, richValuesOf } = await import(/* webpackMode: "eager" */ './functions/index.ts');
  const functions = listFunctions(makeError, (id, error) => console.error(`REE.${id}`, error), {
    richValues: () => richValuesOf((Office.context as Partial<Office.Context> | undefined)?.requirements),
  });
  for (const { id, call } of functions) CustomFunctions.associate(id, call);
  associateCommands();
}

/** office.js comes before or after this script, or never: then there is no Excel. */
function whenOfficeRuns(act: () => void): void {
  if (hasOffice()) act();
  else document.getElementById('office-js')?.addEventListener('load', act);
}

/** Whether office.js came: known once every script of the page has come or failed. */
function whenPageLoaded(): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (): void => resolve(hasOffice());
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle);
  });
}

function hasOffice(): boolean {
  return typeof CustomFunctions !== 'undefined';
}

/**
 * In Excel, callable functions come before all else, and office.js fetches most of itself when it runs: the data are
 * read in that time, and the pane is drawn when the functions are there. In a browser nothing is waited for.
 */
async function start(): Promise<void> {
  const isInExcel = location.search.includes('_host_Info=');
  if (isInExcel) await Promise.race([new Promise<void>(whenOfficeRuns), wait(dataWaitsAtMostMs)]);
  await putBundledEditionInForce();
  if (isInExcel) await Promise.race([whenFunctionsReady(), wait(paneWaitsAtMostMs)]);
  const { showPane } = await import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts');
  showPane(office);
}

async function putBundledEditionInForce(): Promise<void> {
  const { decodeEdition } = await import(/* webpackMode: "eager" */ './dataset/index.ts');
  const { default: edition } = await import(/* webpackMode: "eager" */ '../build/edition.json');
  replaceEdition(decodeEdition(edition));
  onReplaced(() => void refreshCells().catch((error: unknown) => console.error('refreshWorkbook', error)));
}

/** Has Excel ask again what an earlier edition has answered; elsewhere there are no cells. */
async function refreshCells(): Promise<void> {
  const isInExcel = (await office) && (await Office.onReady()).host === Office.HostType.Excel;
  if (isInExcel) await refreshWorkbook();
}

async function whenFunctionsReady(): Promise<void> {
  if (await office) await Office.onReady();
  await wait(registrationMs);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// Functions before everything else: Excel may call them as soon as the page is there.
whenOfficeRuns(() => void associate());
const office = whenPageLoaded();
void start();
