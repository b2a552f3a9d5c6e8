/** A table of the workbook as it was read. */
export interface TableRead {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
