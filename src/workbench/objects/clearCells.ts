import { ApiError } from '../richApi/index.ts';
import { eachCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseUnless } from './refuse.ts';

const KINDS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** Empties cells of what a kind of clearing takes away. Whole columns and rows are allowed. */
export function clearCells(host: Host, sheetId: string, area: Area, kind: string): void {
  if (!KINDS.includes(kind)) throw new ApiError('InvalidArgument');
  if (kind === 'Formats') refuseUnless(host, sheetId, 'allowFormatCells');
  else refuseLocked(host, sheetId, area);
  const inside = host.sheet.physicalArea(sheetId, area);
  const sheet = host.sheet.sheetModel(sheetId);
  if (inside === undefined || sheet === undefined) return;
  const matrix: CellMatrix = {};
  eachCell(inside, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    if (cell === null || cell === undefined) return;
    const custom: Record<string, unknown> = { ...cell.custom };
    if (kind !== 'Formats' && kind !== 'Contents' && kind !== 'ResetContents') delete custom.hyperlink;
    if (kind === 'All' || kind === 'Formats') for (const name of LOOKS) Reflect.deleteProperty(custom, name);
    (matrix[row] ??= {})[column] = {
      ...(kind === 'All' || kind === 'Contents' || kind === 'ResetContents' ? NO_CONTENTS : {}),
      ...(kind === 'All' || kind === 'Formats' || kind === 'RemoveHyperlinks' ? { s: null } : {}),
      custom: Object.keys(custom).length === 0 ? null : custom,
    };
  });
  if (kind === 'Formats') host.sheet.edits.setLooks(sheetId, matrix);
  else host.sheet.edits.setCells(sheetId, matrix);
}

const NO_CONTENTS = { f: null, si: null, v: null, p: null } as const;
const LOOKS = ['locked', 'formulaHidden', 'indent'];
