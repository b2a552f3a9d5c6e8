import type { ReferredValues } from '../answer/askCall.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { readAddress } from '../place/area.ts';

/** More cells than a question has names; a larger range is left to Excel. */
const largestReferredCells = 10_000;

/** The values behind the references of calls, by address as it stands there; addresses without a sheet are of this one. */
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
  const ranges = addresses.map((address) => ({
    address,
    range: rangeAt(context, sheet, address).load('values'),
  }));
  await context.sync();
  return new Map(ranges.map(({ address, range }) => [address, range.values as unknown[][]]));
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
  return (name === '' ? sheet : context.workbook.worksheets.getItem(name)).getRange(own);
}
