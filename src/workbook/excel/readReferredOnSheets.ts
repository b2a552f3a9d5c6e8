import type { ReferredValues } from '../answer/askCall.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { readAddress } from '../place/area.ts';
import { isReadable, readReferredAt, referencesOf } from './readReferred.ts';
import type { ScannedSheet } from './scanSheets.ts';

interface Asked {
  readonly scanned: ScannedSheet;
  readonly syntax: readonly CallSyntax[];
}

/** The values behind the references of many calls, by the sheet that they stand on; what the scan has read is not read again. */
export async function readReferredOnSheets(
  context: Excel.RequestContext,
  all: readonly ScannedSheet[],
  asked: readonly Asked[],
): Promise<ReadonlyMap<ScannedSheet, ReferredValues>> {
  const result = new Map<ScannedSheet, Map<string, readonly (readonly unknown[])[]>>();
  for (const scanned of all.filter(({ own }) => own.length > 0)) {
    const calls = asked.filter((one) => one.scanned === scanned).flatMap(({ syntax }) => syntax);
    const values = new Map<string, readonly (readonly unknown[])[]>();
    const elsewhere: string[] = [];
    for (const address of new Set(calls.flatMap(referencesOf))) {
      if (!isReadable(address)) continue;
      const read = valuesWithin(scanned, all, address);
      if (read) values.set(address, read);
      else elsewhere.push(address);
    }
    for (const [address, read] of await readReferredAt(context, scanned.sheet, elsewhere))
      values.set(address, read);
    result.set(scanned, values);
  }
  return result;
}

function valuesWithin(
  on: ScannedSheet,
  all: readonly ScannedSheet[],
  address: string,
): readonly (readonly unknown[])[] | undefined {
  const place = readAddress(address);
  if (!place) return undefined;
  const sheet = place.sheet === '' ? on : all.find(({ name }) => name === place.sheet);
  const { row, column, rows, columns } = place.area;
  for (const { area, values } of sheet?.read ?? []) {
    const isInside =
      row >= area.row &&
      column >= area.column &&
      row + rows <= area.row + area.rows &&
      column + columns <= area.column + area.columns;
    if (isInside)
      return values
        .slice(row - area.row, row - area.row + rows)
        .map((line) => line.slice(column - area.column, column - area.column + columns));
  }
  return undefined;
}
