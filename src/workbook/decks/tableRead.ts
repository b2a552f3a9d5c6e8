/** A table of the workbook as it was read. */
export interface TableRead {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly columns: readonly string[];
  /** Of the first of the rows: the number at the left edge of the sheet. */
  readonly firstRow: number;
  readonly rows: readonly (readonly unknown[])[];
}
