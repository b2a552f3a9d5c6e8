import { HostObject, notImplemented } from '../richApi/index.ts';
import type { Host } from './host.ts';
import { Application } from './application.ts';
import { Range } from './range.ts';
import { WorksheetCollection } from './worksheetCollection.ts';

export class Workbook extends HostObject {
  readonly className = 'Workbook';
  private readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }

  get Name(): string {
    return `${this.host.sheet.workbook.getName()}.xlsx`;
  }

  get Application(): Application {
    return new Application(this.host);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  GetSelectedRange(): Range {
    return new Range(this.host, this.host.sheet.activeSheet.getSheetId(), this.host.sheet.selection);
  }

  GetActiveCell(): Range {
    const cell = this.host.sheet.workbook.getActiveCell();
    if (cell === null) throw notImplemented('Workbook.getActiveCell without a selected cell');
    const [row, column] = [cell.getRow(), cell.getColumn()];
    return new Range(this.host, cell.getSheetId(), {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}
