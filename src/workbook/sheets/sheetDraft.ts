import type { AnsweredCell } from '../answer/askCall.ts';
import { cellInput } from '../layout/cellInput.ts';
import { layout } from '../layout/layout.ts';
import type {
  ChartLayout,
  LaidArea,
  LaidFormats,
  LaidFormulas,
  LaidHeight,
  LaidLink,
  LaidName,
  LaidSpill,
  LaidTable,
  LaidTexts,
  Layout,
  PageSetup,
  StyleName,
} from '../layout/layout.ts';
import { referTo } from './referTo.ts';

/** A layout in the making: cells by row and column, counted from 0. What is written is read from here, never from Excel. */
export class SheetDraft {
  readonly #texts: LaidTexts[] = [];
  readonly #formulas: LaidFormulas[] = [];
  readonly #spills: LaidSpill[] = [];
  readonly #formats: LaidFormats[] = [];
  readonly #styles: { readonly area: LaidArea; readonly style: StyleName }[] = [];
  readonly #tables: LaidTable[] = [];
  readonly #names: LaidName[] = [];
  readonly #links: LaidLink[] = [];
  readonly #charts: ChartLayout[] = [];
  readonly #tallRows: LaidHeight[] = [];
  #rows = 0;
  #columns = 0;

  /** The first row below everything so far. */
  get nextRow(): number {
    return this.#rows;
  }

  /** Constants; text from data is safe here. */
  values(row: number, column: number, values: readonly (readonly AnsweredCell[])[]): void {
    this.#texts.push({ row, column, values: values.map((line) => line.map(cellInput)) });
    this.#cover({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  }

  text(row: number, column: number, text: string, style?: StyleName): void {
    this.values(row, column, [[text]]);
    if (style) this.style({ row, column, rows: 1, columns: 1 }, style);
  }

  /** A formula in each cell, with number formats of the same shape or one for all. */
  formulas(
    row: number,
    column: number,
    of: readonly (readonly string[])[],
    formats: string | readonly (readonly string[])[] = '',
  ): void {
    const area = { row, column, rows: of.length, columns: of[0]?.length ?? 1 };
    this.#formulas.push({ row, column, of });
    this.#cover(area);
    this.format(area, formats);
  }

  /** One formula that fills an area. */
  spill(area: LaidArea, text: string, formats: string | readonly (readonly string[])[] = ''): void {
    this.#spills.push({ ...area, text });
    this.#cover(area);
    this.format(area, formats);
  }

  /** An assumption of the user's; returns its address, for formulas: "$B$3". An empty value leaves the cell empty. */
  input(
    row: number,
    column: number,
    value: string | number | boolean,
    { name = '', format = '' }: { readonly name?: string; readonly format?: string } = {},
  ): string {
    const area = { row, column, rows: 1, columns: 1 };
    if (value === '') this.#cover(area);
    else this.values(row, column, [[value]]);
    this.style(area, 'input');
    this.format(area, format);
    if (name !== '') this.name(area, name);
    return referTo({ row, column });
  }

  name(area: LaidArea, name: string, scope: LaidName['scope'] = 'workbook'): void {
    this.#names.push({ ...area, name, scope });
  }

  format(area: LaidArea, formats: string | readonly (readonly string[])[]): void {
    if (formats === '') return;
    const of =
      typeof formats === 'string'
        ? Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => formats))
        : formats;
    this.#formats.push({ ...area, of });
  }

  style(area: LaidArea, style: StyleName): void {
    this.#styles.push({ area, style });
    this.#cover(area);
  }

  table(area: LaidArea, name: string, hasFilters = false): void {
    this.#tables.push({ ...area, name, hasFilters });
    this.#cover(area);
  }

  /** Has the text of a cell lead to an address on the web; anything but http(s) is left out. */
  link(row: number, column: number, url: string): void {
    if (/^https?:\/\//i.test(url)) this.#links.push({ row, column, to: { url } });
  }

  /** Has the text of a cell lead to a cell of the workbook. */
  leadTo(row: number, column: number, to: { readonly sheet: string; readonly address: string }): void {
    this.#links.push({ row, column, to });
  }

  /** A row of so many lines of text. */
  tallRow(row: number, lines: number): void {
    if (lines > 1) this.#tallRows.push({ row, lines });
  }

  chart(chart: ChartLayout): void {
    this.#charts.push(chart);
    this.#cover(chart);
  }

  layout(parts: {
    readonly widthsChars: readonly number[];
    readonly page: PageSetup;
    readonly core: LaidArea;
  }): Layout {
    return layout(this.#rows, Math.max(this.#columns, parts.widthsChars.length), {
      texts: this.#texts,
      formulas: this.#formulas,
      spills: this.#spills,
      formats: this.#formats,
      styles: this.#styles,
      tables: this.#tables,
      names: this.#names,
      links: this.#links,
      charts: this.#charts,
      tallRows: this.#tallRows,
      ...parts,
    });
  }

  #cover({ row, column, rows, columns }: LaidArea): void {
    this.#rows = Math.max(this.#rows, row + rows);
    this.#columns = Math.max(this.#columns, column + columns);
  }
}
