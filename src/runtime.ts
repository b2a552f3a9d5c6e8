import bundledEdition from '../build/edition.json';
import { associateCommands } from './commands/index.ts';
import { decodeEdition } from './dataset/index.ts';
import { onReplaced, replaceEdition } from './dataset/inForce.ts';
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

// Functions before everything else: Excel may call them as soon as the page is there.
const office = whenOfficeLoaded(associate);
replaceEdition(decodeEdition(bundledEdition));
onReplaced(() => void refreshCells().catch((error: unknown) => console.error('refresh', error)));
void import(/* webpackChunkName: "taskpane" */ './taskpane/index.ts').then(({ showPane }) =>
  showPane(office),
);
