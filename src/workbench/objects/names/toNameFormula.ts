import { ApiError } from '../../richApi/index.ts';
import { formatAbsolute, qualify } from '../../sheet/address.ts';
import type { Host } from '../host.ts';
import { Range } from '../range.ts';

/** What a name refers to as a formula: a range, a formula, or a constant. */
export function toNameFormula(host: Host, given: unknown): string {
  if (given instanceof Range) {
    const sheet = host.sheet.findSheet(given.sheetId)?.getSheetName() ?? '';
    return `=${qualify(sheet, formatAbsolute(given.area))}`;
  }
  if (typeof given === 'number') return `=${given}`;
  if (typeof given === 'boolean') return `=${given ? 'TRUE' : 'FALSE'}`;
  if (typeof given !== 'string' || given === '' || given === '=')
    throw new ApiError('InvalidArgument', 'A name refers to a range, a formula or a constant.');
  return given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
}
