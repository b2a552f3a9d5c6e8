import { ObjectMatrix } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { hasCell, isOneCell, toArea } from './area.ts';
import type { Area } from './area.ts';

/** Where array formulas spill, as Univer last calculated it. */
export class Spills {
  private readonly model: FormulaDataModel;
  private readonly unitId: string;
  private readonly isBlocked: (sheetId: string, row: number, column: number) => boolean;

  /** Univer knows the area of a blocked spill too, whose formula shows `#SPILL!`. */
  constructor(model: FormulaDataModel, unitId: string, isBlocked: Spills['isBlocked']) {
    this.model = model;
    this.unitId = unitId;
    this.isBlocked = isBlocked;
  }

  /** The area that the formula in this cell fills, itself included; undefined if it fills no other cell. */
  areaOf(sheetId: string, row: number, column: number): Area | undefined {
    const area = this.model.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    return area === undefined || isOneCell(area) || this.isBlocked(sheetId, row, column)
      ? undefined
      : toArea(area);
  }

  /** The spill that covers a cell. Its top-left cell has the formula. */
  covering(sheetId: string, row: number, column: number): Area | undefined {
    return this.list(sheetId).find((area) => hasCell(area, row, column));
  }

  list(sheetId: string): Area[] {
    const areas: Area[] = [];
    new ObjectMatrix<IRange>(this.model.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {}).forValue(
      (row, column, area) => {
        if (!isOneCell(area) && !this.isBlocked(sheetId, row, column)) areas.push(toArea(area));
      },
    );
    return areas;
  }
}
