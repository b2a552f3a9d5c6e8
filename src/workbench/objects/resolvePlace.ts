import { ApiError } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';
import { Range } from './range.ts';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A range or an address as an argument; an address without a sheet is one of the given sheet. */
export function resolvePlace(host: Host, given: unknown, sheetId: string): Place {
  if (given instanceof Range) return { sheetId: given.sheetId, area: given.area };
  const { sheet: name, address } = splitQualified(String(given));
  const sheet = host.sheet.findSheet(name ?? sheetId);
  const area = sheet === null ? undefined : parseAddress(address);
  if (sheet === null || area === undefined) {
    throw new ApiError('InvalidArgument', `"${String(given)}" is not an address in this workbook.`);
  }
  return { sheetId: sheet.getSheetId(), area };
}
