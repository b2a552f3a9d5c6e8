import bundledEdition from '../build/edition.json';
import { associateCommands } from './commands/index.ts';
import { decodeEdition } from './dataset/index.ts';
import { onReplaced, replaceEdition } from './dataset/inForce.ts';
import { describeFailure, makeSteps } from './diagnostics/index.ts';
import { listFunctions, richValuesOf } from './functions/index.ts';
import { refreshWorkbook } from './workbook/index.ts';

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
  if (isInExcel) await refreshWorkbook();
}

// Functions before everything else: Excel may call them as soon as the page is there.
const office = whenOfficeLoaded(associate);
void office.then((isThere) => steps.record('boot', isThere ? 'office.js is there' : 'no office.js'));
replaceEdition(decodeEdition(bundledEdition));
steps.record('edition', `bundled ${bundledEdition.id} in force`);
onReplaced(({ id }) => {
  steps.record('edition', `${id} in force`);
  void refreshCells().catch((error: unknown) => fail('refreshWorkbook', error));
});
window.addEventListener('error', ({ message, error }) => fail('page', error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => fail('page', reason));
void import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts').then(({ showPane }) =>
  showPane(office, steps),
);
