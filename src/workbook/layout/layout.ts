/** A value ready for `range.values`: made by `cellInput`, nothing else. */
export type CellInput = string | number | boolean;

/** Cells of a layout, counted from its first. */
export interface LaidArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * - `title`, `heading`: of the whole, of a part of it.
 * - `note`: small and muted; `wrapped`: text over the lines that its column's width makes of it.
 * - `units`: small, muted, to the right; `numberHeader`: a header over numbers.
 * - `link`: small, as links look.
 * - `input`: an assumption that the user may change.
 * - `total`: a sum or result under its column; `lastLine`: the end of a table.
 */
export type StyleName =
  | 'title'
  | 'heading'
  | 'note'
  | 'wrapped'
  | 'units'
  | 'header'
  | 'numberHeader'
  | 'link'
  | 'input'
  | 'total'
  | 'lastLine';

/** Constants, from a cell on. */
export interface LaidTexts {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
}

/**
 * A formula in each cell, from a cell on: English names and commas, of Excel's functions and ours. Names of cells and tables
 * are those that the layout wants, and are put right where one is taken.
 */
export interface LaidFormulas {
  readonly row: number;
  readonly column: number;
  readonly of: readonly (readonly string[])[];
}

/** One formula, and the cells that its answer fills. Written like `LaidFormulas`. */
export interface LaidSpill extends LaidArea {
  readonly text: string;
}

/** Number formats of an area; empty leaves a cell as it is. */
export interface LaidFormats extends LaidArea {
  readonly of: readonly (readonly string[])[];
}

/** A table of Excel's own, its first row the headers. A name that is taken gets a number. */
export interface LaidTable extends LaidArea {
  readonly name: string;
  readonly hasFilters: boolean;
}

/** A name that users see and formulas may use: of an input cell, as a rule. A name that is taken gets a number. */
export interface LaidName extends LaidArea {
  readonly name: string;
  readonly scope: 'workbook' | 'sheet';
}

/** A cell that leads to an address on the web, or to a cell of the workbook; its text is one of `texts`. */
export interface LaidLink {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly url: string } | { readonly sheet: string; readonly address: string };
}

/** A note of a cell, as Excel shows it beside the cell: for what has no cell of its own to name its source. */
export interface LaidNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row that takes several lines of text. */
export interface LaidHeight {
  readonly row: number;
  readonly lines: number;
}

export interface ChartLayout extends LaidArea {
  /** Yearly and other periods as columns from zero, side by side or stacked, or as bars; quotes as markers without a line. */
  readonly type: 'columns' | 'stacked' | 'bars' | 'markers';
  readonly title: string;
  /** The unit, along the value axis. */
  readonly valueTitle: string;
  /** Of the numbers along it; empty: as the first cell has them. */
  readonly valueFormat: string;
  /** Who says so, under the chart. */
  readonly note: string;
  readonly categories: LaidArea;
  /** Columns of cells, side by side. */
  readonly series: readonly { readonly name: string; readonly area: LaidArea }[];
}

/** How a sheet of its own is shown and printed; always fitted to the width of one page. Rows and columns are counted. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Printed at the top of every page. */
  readonly repeatedRows: { readonly row: number; readonly rows: number } | undefined;
  /** At the left of the foot of every page; the number of the page stands at the right. */
  readonly footer: string;
}

/** Everything that an insertion puts into cells, from its first cell on. */
export interface Layout {
  /** All cells that it covers, those under a chart included. */
  readonly rows: number;
  readonly columns: number;
  readonly texts: readonly LaidTexts[];
  readonly formulas: readonly LaidFormulas[];
  readonly spills: readonly LaidSpill[];
  readonly formats: readonly LaidFormats[];
  readonly styles: readonly { readonly area: LaidArea; readonly style: StyleName }[];
  readonly tables: readonly LaidTable[];
  readonly names: readonly LaidName[];
  readonly links: readonly LaidLink[];
  /** Only where Excel has notes (ExcelApi 1.18). */
  readonly cellNotes: readonly LaidNote[];
  readonly charts: readonly ChartLayout[];
  /**
   * Widths in characters that suit the contents, one for each column; columns in which something else stands only get wider.
   * Empty where columns stay as they are.
   */
  readonly widthsChars: readonly number[];
  /** In place of these: what the contents need at least, also in columns of their own. */
  readonly leastWidthsChars: readonly number[];
  /** Rows of more than one line, where nothing else stands in them. */
  readonly tallRows: readonly LaidHeight[];
  /** Only where the layout gets a new sheet for itself. */
  readonly page: PageSetup | undefined;
  /** The cells that the block stands for, with a live formula in their first row; undefined: its spill, table or data. */
  readonly core: LaidArea | undefined;
}

/** A layout of these parts; what is not given is none. */
export function layout(rows: number, columns: number, parts: Partial<Layout> = {}): Layout {
  return {
    texts: [],
    formulas: [],
    spills: [],
    formats: [],
    styles: [],
    tables: [],
    names: [],
    links: [],
    cellNotes: [],
    charts: [],
    widthsChars: [],
    leastWidthsChars: [],
    tallRows: [],
    page: undefined,
    core: undefined,
    ...parts,
    rows,
    columns,
  };
}
