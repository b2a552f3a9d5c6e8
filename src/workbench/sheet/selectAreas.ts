import { ICommandService, RANGE_TYPE } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { cellArea } from './area.ts';
import type { Area } from './area.ts';

/** Selects areas of a sheet; the last one has the active cell. */
export function selectAreas(
  injector: Injector,
  unitId: string,
  sheetId: string,
  areas: readonly Area[],
): void {
  const selections = areas.map((area, index) => ({
    range: { ...area, rangeType: RANGE_TYPE.NORMAL },
    primary: index === areas.length - 1 ? primaryOf(area) : null,
    style: null,
  }));
  const parameters = { unitId, subUnitId: sheetId, selections };
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, parameters);
}

/** The active cell of a selection: its first, with the cells that it is merged with. */
function primaryOf({ startRow, startColumn }: Area): object {
  return {
    ...cellArea(startRow, startColumn),
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}
