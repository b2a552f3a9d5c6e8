import { ApiError, HostCollection } from '../richApi/index.ts';
import type { Host } from './host.ts';
import { Worksheet } from './worksheet.ts';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 40;

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = 'WorksheetCollection';
  private readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }

  items(): Worksheet[] {
    return this.host.sheet.workbook.getSheets().map((sheet) => new Worksheet(this.host, sheet));
  }

  GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw new ApiError('ItemNotFound', `The workbook has no sheet ${key}.`);
    return sheet;
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.host.sheet.findSheet(key);
    return sheet === null ? null : new Worksheet(this.host, sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.sheet.activeSheet);
  }

  GetFirst(): Worksheet | null {
    return this.items()[0] ?? null;
  }

  GetLast(): Worksheet | null {
    return this.items().at(-1) ?? null;
  }

  Add(name: string | null): Worksheet {
    const { workbook } = this.host.sheet;
    if (name !== null && this.host.sheet.findSheet(name) !== null) {
      throw new ApiError('ItemAlreadyExists', `The workbook has a sheet ${name} already.`);
    }
    const active = workbook.getActiveSheet();
    const sheet = workbook.create(name ?? this.freeName(), NEW_SHEET_ROWS, NEW_SHEET_COLUMNS);
    workbook.setActiveSheet(active);
    return new Worksheet(this.host, sheet);
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) {
      if (this.host.sheet.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }
}
