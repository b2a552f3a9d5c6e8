/** A value ready for `range.values`: made by `cellInput`, nothing else. */
export type CellInput = string | number | boolean;

/** Cells of a layout, counted from its first. */
export interface LaidArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type StyleName = 'title' | 'note' | 'units' | 'header' | 'numberHeader' | 'lastLine';

export interface ChartLayout extends LaidArea {
  /** Yearly and other periods as columns from zero; quotes as markers without a line. */
  readonly type: 'columns' | 'markers';
  readonly title: string;
  /** The unit, along the value axis. */
  readonly valueTitle: string;
  /** Who says so, under the chart. */
  readonly note: string;
  readonly categories: LaidArea;
  readonly series: readonly { readonly name: string; readonly area: LaidArea }[];
}

/** Everything that an insertion puts into cells, from its first cell on. */
export interface Layout {
  /** All cells that it covers, those under a chart included. */
  readonly rows: number;
  readonly columns: number;
  readonly texts: readonly {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly CellInput[])[];
  }[];
  /** One formula, and the cells that its answer fills. */
  readonly formula: (LaidArea & { readonly text: string }) | undefined;
  /** Number formats of an area; empty leaves a cell as it is. */
  readonly formats: (LaidArea & { readonly of: readonly (readonly string[])[] }) | undefined;
  readonly styles: readonly { readonly area: LaidArea; readonly style: StyleName }[];
  /** Excel's own table. */
  readonly table: (LaidArea & { readonly hasFilters: boolean }) | undefined;
  readonly chart: ChartLayout | undefined;
  /** Widths in characters that suit the contents, one for each column; empty where columns stay as they are. */
  readonly widthsChars: readonly number[];
}

/** A layout of these parts; what is not given is none. */
export function layout(rows: number, columns: number, parts: Partial<Layout> = {}): Layout {
  return {
    texts: [],
    formula: undefined,
    formats: undefined,
    styles: [],
    table: undefined,
    chart: undefined,
    widthsChars: [],
    ...parts,
    rows,
    columns,
  };
}
