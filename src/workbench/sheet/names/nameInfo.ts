export interface NameInfo {
  readonly id: string;
  readonly name: string;
  /** With its equals sign: `=Sheet1!$A$1:$B$2`, `=0.15`. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The sheet that the name belongs to; undefined: the workbook. */
  readonly sheetId: string | undefined;
}
