import { ApiError } from '../richApi/index.ts';
import type { Host } from './host.ts';

const LONGEST = 31;

/** Refuses a name that Excel does not take, or that another sheet has. */
export function checkSheetName(host: Host, name: unknown, ownId?: string): string {
  const isSound =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isSound) throw new ApiError('InvalidArgument');
  const taken = host.sheet.workbook
    .getSheets()
    .some(
      (sheet) => sheet.getSheetId() !== ownId && sheet.getSheetName().toLowerCase() === name.toLowerCase(),
    );
  if (taken) throw new ApiError('ItemAlreadyExists');
  return name;
}

/** `Sheet3`, or `Prices (2)` as the name of a copy. */
export function freeSheetName(host: Host, nameOf: (number: number) => string, first: number): string {
  for (let number = first; ; number += 1) {
    const name = nameOf(number);
    if (host.sheet.findSheet(name) === null) return name;
  }
}
