/** What a protected sheet still allows; the names of Excel's `WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

const NOTHING: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

interface Protection {
  readonly password: string;
  readonly options: ProtectionOptions;
}

/** Which sheets are protected and how, and whether the structure of the workbook is. */
export class Protections {
  /** Called when a sheet is protected, or no longer. */
  changed: (sheetId: string, isProtected: boolean) => void = () => undefined;
  private readonly sheets = new Map<string, Protection>();
  private workbookPassword: string | undefined;

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  optionsOf(sheetId: string): ProtectionOptions {
    return this.sheets.get(sheetId)?.options ?? NOTHING;
  }

  protect(sheetId: string, options: Partial<ProtectionOptions>, password: string): void {
    this.sheets.set(sheetId, { password, options: { ...NOTHING, ...options } });
    this.changed(sheetId, true);
  }

  /** False if the password is wrong. */
  unprotect(sheetId: string, password: string): boolean {
    const wanted = this.sheets.get(sheetId)?.password ?? '';
    if (wanted !== '' && wanted !== password) return false;
    if (this.sheets.delete(sheetId)) this.changed(sheetId, false);
    return true;
  }

  get isWorkbookProtected(): boolean {
    return this.workbookPassword !== undefined;
  }

  protectWorkbook(password: string): void {
    this.workbookPassword = password;
  }

  unprotectWorkbook(password: string): boolean {
    const wanted = this.workbookPassword ?? '';
    if (wanted !== '' && wanted !== password) return false;
    this.workbookPassword = undefined;
    return true;
  }

  clear(): void {
    this.sheets.clear();
    this.workbookPassword = undefined;
  }
}
