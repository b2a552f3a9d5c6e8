import { TableManager } from '@univerjs/sheets-table';
import type { ITableColumnJson, ITableRange } from '@univerjs/sheets-table';
import type { Injector } from '@univerjs/core';
import { fromThemeName } from './tableLook.ts';
import { freeName } from './tableName.ts';

const UNNAMED = { dataType: 'string', formula: '', meta: {}, style: {} } as const;

/** Hears that a table added to a sheet did not get the name it was to have. */
type RenamedListener = (sheetId: string, from: string, to: string) => void;

/**
 * Univer 0.25.1 loses the names of columns when a table moves sideways or grows, gives the table of a copied sheet the
 * name that the original has, and always shows filter buttons.
 */
export function mendTableManager(injector: Injector, onRenamed: RenamedListener): void {
  const manager = injector.get(TableManager);

  const addTable = manager.addTable.bind(manager);
  manager.addTable = (unitId, subUnitId, name, range, header, initId, options) => {
    const names = new Set(manager.getTableList(unitId).map((table) => table.name.toLowerCase()));
    const free = freeName(name, (candidate) => names.has(candidate.toLowerCase()));
    const id = addTable(unitId, subUnitId, free, range, header, initId, options);
    if (free !== name) onRenamed(subUnitId, name, free);
    return id;
  };

  const updateTableRange = manager.updateTableRange.bind(manager);
  manager.updateTableRange = (unitId, tableId, config) => {
    const table = manager.getTableById(unitId, tableId);
    if (table === undefined) return;
    const { columns } = table.getTableInfo();
    const kept = columnsFor(columns, table.getRange(), config.newRange);
    updateTableRange(unitId, tableId, config);
    if (kept.some(({ id }, index) => table.getTableColumnByIndex(index)?.id !== id)) {
      table.setColumns(kept);
      // Tells the formulas of the columns.
      updateTableRange(unitId, tableId, { newRange: table.getRange() });
    }
  };

  const listFilterRanges = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, subUnitId) =>
    listFilterRanges(unitId, subUnitId).filter(({ tableId }) => {
      const theme = manager.getTableById(unitId, tableId)?.getTableStyleId() ?? '';
      return fromThemeName(theme).filterButton;
    });
}

/** The columns of a table after its range has changed: all of them when it has moved, else those that stay. */
function columnsFor(
  columns: readonly ITableColumnJson[],
  old: ITableRange,
  now: ITableRange,
): ITableColumnJson[] {
  const shift = now.startColumn - old.startColumn;
  if (now.endColumn - old.endColumn === shift) return [...columns];
  const names = new Set(columns.map(({ displayName }) => displayName.toLowerCase()));
  return Array.from({ length: now.endColumn - now.startColumn + 1 }, (_, index) => {
    const stays = columns[index + shift];
    if (stays !== undefined) return stays;
    const displayName = freeName(`Column${index + 1}`, (name) => names.has(name.toLowerCase()));
    names.add(displayName.toLowerCase());
    return { ...UNNAMED, id: crypto.randomUUID(), displayName } as ITableColumnJson;
  });
}
