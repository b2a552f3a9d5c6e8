/** A workbook as the workbench keeps its samples: data only. */
export interface WorkbookFile {
  readonly name: string;
  readonly sheets: readonly SheetFile[];
}

export interface SheetFile {
  readonly name: string;
  /** Widths in pixels, from column A on. */
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
  readonly hideGridlines?: boolean;
  /** Top-left cell of each block of rows. A text that begins with `=` is a formula. */
  readonly blocks: Readonly<Record<string, readonly (readonly CellInput[])[]>>;
  /** The looks of areas, in the order in which they are laid over one another. */
  readonly looks?: readonly { readonly at: string; readonly look: Look; readonly format?: string }[];
  readonly rowHeights?: Readonly<Record<number, number>>;
}

export type CellInput = string | number | boolean | null;

export type Look =
  'title' | 'note' | 'heading' | 'header' | 'label' | 'formula' | 'number' | 'text' | 'input' | 'total';
