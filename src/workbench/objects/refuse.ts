import { ApiError } from '../richApi/index.ts';
import { containsArea, intersectAreas, isUnbounded } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { ProtectionOptions } from '../sheet/protections.ts';
import type { Host } from './host.ts';

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Refuses to change cells of a protected sheet that are locked. */
export function refuseLocked(host: Host, sheetId: string, area: Area): void {
  if (host.sheet.protections.isProtected(sheetId) && hasLocked(host, sheetId, area)) {
    throw new ApiError('AccessDenied');
  }
}

/** Refuses what a protected sheet does not allow. */
export function refuseUnless(host: Host, sheetId: string, allowance: Allowance): void {
  const { protections } = host.sheet;
  if (protections.isProtected(sheetId) && !protections.optionsOf(sheetId)[allowance]) {
    throw new ApiError('AccessDenied');
  }
}

/** Excel takes no contents cell by cell for whole columns or rows. */
export function refuseUnbounded(area: Area): void {
  if (isUnbounded(area)) throw new ApiError('InvalidArgument');
}

/** Sheets cannot be added, removed, moved, renamed or hidden while the structure is protected. */
export function refuseProtectedStructure(host: Host): void {
  if (host.sheet.protections.isWorkbookProtected) throw new ApiError('AccessDenied');
}

/** Refuses to shift cells where merged cells or a table would be torn apart: `moving` is all that is shifted. */
export function refuseTearing(host: Host, sheetId: string, moving: Area): void {
  const merged = host.sheet.sheetModel(sheetId)?.getMergeData() ?? [];
  const isTorn = (area: Area): boolean =>
    intersectAreas(area, moving) !== undefined && !containsArea(moving, area);
  if ([...merged, ...host.make.solidAreas(sheetId)].some(isTorn)) throw new ApiError('InsertDeleteConflict');
}

function hasLocked(host: Host, sheetId: string, area: Area): boolean {
  const sheet = host.sheet.sheetModel(sheetId);
  const inside = host.sheet.physicalArea(sheetId, area);
  if (sheet === undefined || inside === undefined) return true;
  for (let row = inside.startRow; row <= inside.endRow; row += 1) {
    for (let column = inside.startColumn; column <= inside.endColumn; column += 1) {
      if (sheet.getCellRaw(row, column)?.custom?.locked !== false) return true;
    }
  }
  return false;
}
