import type { ReferredValues } from '../answer/askCall.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { readAddress } from '../place/area.ts';

/** More cells than a question has names; a larger range is left to Excel. */
const largestReferredCells = 10_000;
/** So many references make a request of well under 5 MB. */
const mostAskedAtOnce = 2_000;

/** The values behind the references of calls, by address as it stands there; addresses without a sheet are of this one, those on sheets that are gone have none. */
export function readReferred(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  calls: readonly CallSyntax[],
): Promise<ReferredValues> {
  return readReferredAt(context, sheet, [...new Set(calls.flatMap(referencesOf))].filter(isReadable));
}

/** The values at addresses that can be read. */
export async function readReferredAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): Promise<ReferredValues> {
  if (addresses.length === 0) return new Map();
  const referred = new Map<string, readonly (readonly unknown[])[]>();
  for (let start = 0; start < addresses.length; start += mostAskedAtOnce) {
    const ranges = addresses.slice(start, start + mostAskedAtOnce).map((address) => ({
      address,
      range: rangeAt(context, sheet, address).load('values'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request takes no more
    await context.sync();
    for (const { address, range } of ranges)
      if (!range.isNullObject) referred.set(address, range.values as unknown[][]);
  }
  return referred;
}

export function referencesOf({ args }: CallSyntax): readonly string[] {
  return args.flatMap((argument) => {
    if (argument.kind === 'call') return referencesOf(argument.call);
    return argument.kind === 'reference' && !argument.isSpill ? [argument.address] : [];
  });
}

/** Other workbooks, several sheets at once and whole columns cannot be read here. */
export function isReadable(address: string): boolean {
  const place = readAddress(address);
  return (
    place !== undefined &&
    !/[[\]]/.test(address) &&
    place.area.rows * place.area.columns <= largestReferredCells
  );
}

function rangeAt(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string): Excel.Range {
  const name = readAddress(address)?.sheet ?? '';
  const own = address.slice(address.lastIndexOf('!') + 1);
  return (name === '' ? sheet : context.workbook.worksheets.getItemOrNullObject(name)).getRange(own);
}
