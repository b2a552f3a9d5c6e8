import { ObjectMatrix } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { hasCell, isOneCell } from './area.ts';
import type { Area } from './area.ts';

/** Where array formulas spill, as Univer last calculated it. */
export class Spills {
  private readonly model: FormulaDataModel;
  private readonly unitId: string;

  constructor(model: FormulaDataModel, unitId: string) {
    this.model = model;
    this.unitId = unitId;
  }

  /** The area that the formula in this cell fills, itself included; undefined if it fills no other cell. */
  areaOf(sheetId: string, row: number, column: number): Area | undefined {
    const area = this.model.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    return area === undefined || isOneCell(area) ? undefined : plain(area);
  }

  /** The spill that covers a cell. Its top-left cell has the formula. */
  covering(sheetId: string, row: number, column: number): Area | undefined {
    return this.list(sheetId).find((area) => hasCell(area, row, column));
  }

  list(sheetId: string): Area[] {
    const areas: Area[] = [];
    new ObjectMatrix<IRange>(this.model.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {}).forValue(
      (_row, _column, area) => {
        if (!isOneCell(area)) areas.push(plain(area));
      },
    );
    return areas;
  }
}

function plain({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { startRow, startColumn, endRow, endColumn };
}
