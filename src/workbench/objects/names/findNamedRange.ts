import type { Host } from '../host.ts';
import { Range } from '../range.ts';

/** The range that a name of the sheet, or else of the workbook, or a table of that name means. */
export function findNamedRange(host: Host, sheetId: string, name: string): Range | null {
  const { names, tables } = host.contents;
  const info = names.find(name, sheetId) ?? names.find(name);
  const place = info === undefined ? undefined : names.areaOf(info);
  if (place !== undefined) return new Range(host, place.sheetId, place.area);
  const table = tables.findByName(name);
  if (table === undefined) return null;
  const body = { ...table.area, startRow: table.area.startRow + 1 };
  return new Range(host, table.sheetId, body);
}
