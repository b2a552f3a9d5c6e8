/** How a table looks, as Excel's Table Design tab offers it. */
export interface TableLook {
  /** `TableStyleLight1` … `TableStyleDark11`. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  readonly totals: boolean;
}

export const plainLook: TableLook = {
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: true,
  totals: false,
};

const SIZES: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };
const switches = [
  'bandedRows',
  'bandedColumns',
  'firstColumn',
  'lastColumn',
  'filterButton',
  'totals',
] as const;

export function isTableStyle(style: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style);
  return match !== null && Number(match[2]) <= (SIZES[match[1] ?? ''] ?? 0);
}

/** A look as the name of one of Univer's themes: what is kept with the table, and undone with it. */
export function toThemeName(look: TableLook): string {
  return [look.style, ...switches.filter((name) => look[name])].join(' ');
}

export function fromThemeName(theme: string): TableLook {
  const [style = '', ...on] = theme.split(' ');
  if (!isTableStyle(style)) return plainLook;
  const values = Object.fromEntries(switches.map((name) => [name, on.includes(name)]));
  return { ...plainLook, ...values, style };
}
