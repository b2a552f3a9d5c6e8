/** What there is of this add-in in the workbook. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  /** Cells with REE formulas. */
  readonly reeCells: number;
  /** Those of them that show an error. */
  readonly errorCells: number;
  readonly calculationMode: 'automatic' | 'automatic-except-tables' | 'manual';
  /** Editions that inserted blocks were made with, the newest first, each with how many. */
  readonly editions: readonly { readonly edition: string; readonly blocks: number }[];
}

export interface SheetFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly reeCells: number;
  readonly errorCells: number;
}
