import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { isCellError } from '../engine/answer.ts';
import type { CellError } from '../engine/answer.ts';
import { formatAddress } from '../sheet/address.ts';
import { isOneCell } from '../sheet/area.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';

/** The key under which Univer shows what kind of error the cell under the pointer has. */
const UNIVER_ERROR_NOTE = 'SHEET_FORMULA_ALERT';
const NOTE_WIDTH = 300;

export interface StatusPlaces {
  readonly cell: HTMLElement;
  readonly text: HTMLElement;
}

/** Shows what an error says: of the selected cell in the status bar, of the one under the pointer beside it. */
export class CellNotes {
  private readonly sheet: Spreadsheet;
  private readonly places: StatusPlaces;

  constructor(sheet: Spreadsheet, places: StatusPlaces) {
    this.sheet = sheet;
    this.places = places;
    sheet.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id) queueMicrotask(() => this.refresh());
    });
    const alerts = sheet.injector.get(CellAlertManagerService);
    const showAlert = alerts.showAlert.bind(alerts);
    alerts.showAlert = (alert) => {
      const { subUnitId, row, col } = alert.location;
      const error = alert.key === UNIVER_ERROR_NOTE ? this.errorAt(subUnitId, row, col) : undefined;
      if (error === undefined) showAlert(alert);
      else showAlert({ ...alert, title: error.code, message: error.message, width: NOTE_WIDTH });
    };
  }

  /** To be called when values have changed. */
  refresh(): void {
    const { selection } = this.sheet;
    const sheetId = this.sheet.activeSheet.getSheetId();
    const { startRow, startColumn } = selection;
    const error = isOneCell(selection) ? this.errorAt(sheetId, startRow, startColumn) : undefined;
    this.places.cell.textContent = formatAddress(selection);
    this.places.text.textContent = error === undefined ? '' : `${error.code}  ${error.message}`;
  }

  private errorAt(sheetId: string, row: number, column: number): CellError | undefined {
    const value = this.sheet.valueAt(this.sheet.position(sheetId, row, column));
    return isCellError(value) ? value : undefined;
  }
}
