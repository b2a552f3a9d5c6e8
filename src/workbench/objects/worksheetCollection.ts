import { HostCollection } from '../richApi/index.ts';
import type { Host } from './host.ts';
import { refuseProtectedStructure } from './refuse.ts';
import { required } from './required.ts';
import { checkSheetName, freeSheetName } from './sheetName.ts';
import { Worksheet } from './worksheet.ts';
import { worksheetCollectionEvents } from './worksheetEvents.ts';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 40;

export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly events = worksheetCollectionEvents;
  readonly className = 'WorksheetCollection';
  private readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }

  items(): Worksheet[] {
    return this.host.sheet.workbook.getSheets().map((sheet) => new Worksheet(this.host, sheet));
  }

  GetCount(visibleOnly: boolean | null): number {
    return this.listed(visibleOnly).length;
  }

  /** By name or id. */
  GetItem(key: string): Worksheet {
    return required(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.host.sheet.findSheet(key);
    return sheet === null ? null : new Worksheet(this.host, sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.sheet.activeSheet);
  }

  GetFirst(visibleOnly: boolean | null): Worksheet {
    return required(this.listed(visibleOnly)[0] ?? null);
  }

  GetLast(visibleOnly: boolean | null): Worksheet {
    return required(this.listed(visibleOnly).at(-1) ?? null);
  }

  /** At the end; the active sheet stays active. */
  Add(name: string | null): Worksheet {
    refuseProtectedStructure(this.host);
    const { workbook, activeSheet } = this.host.sheet;
    const given =
      name === null
        ? freeSheetName(this.host, (number) => `Sheet${number}`, 1)
        : checkSheetName(this.host, name);
    const sheet = workbook.create(given, NEW_SHEET_ROWS, NEW_SHEET_COLUMNS);
    workbook.setActiveSheet(activeSheet);
    return new Worksheet(this.host, sheet);
  }

  private listed(visibleOnly: boolean | null): Worksheet[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
  }
}
