import type { Edition } from '../../../dataset/index.ts';
import type { ChartLayout, LaidArea, Layout, StyleName } from '../../layout/layout.ts';
import { SheetDraft } from '../../sheets/sheetDraft.ts';
import { addSources } from '../../sheets/sourcesBlock.ts';
import { wrapText } from '../../sheets/wrapText.ts';
import type { Template, TemplateInput } from '../template.ts';
import { Citations } from './citations.ts';

const smallTypePerChar = 1.1;
const chartRows = 18;

/** The row of the date cell, and the first below the head. */
export const dateRow = 2;
export const firstRow = 4;

/** A line of a template: its label, a formula or value for each column, and what stands beside them. */
export interface TemplateLine {
  readonly label: string;
  readonly cells: readonly (string | number)[];
  readonly unit: string;
  readonly format: string;
  readonly note: string;
  readonly style?: StyleName;
}

/** Labels, figures under their headers, then unit and note: the plan of every sheet that calculates. */
export class TemplateSheet {
  readonly draft = new SheetDraft();
  readonly edition: Edition;
  readonly cited: Citations;
  readonly #widths: readonly number[];
  readonly #label: string;

  constructor(
    edition: Edition,
    { label, purpose }: Pick<Template, 'label' | 'purpose'>,
    widths: readonly number[],
  ) {
    this.edition = edition;
    this.cited = new Citations(edition);
    this.#widths = widths;
    this.#label = label;
    this.draft.text(0, 0, label, 'title');
    this.draft.text(1, 0, `${purpose} Edition ${edition.id}.`, 'note');
  }

  /** The one date cell, which every formula reads; its address. */
  date(value: string | number, note: string): string {
    this.draft.text(dateRow, 0, 'Date');
    const cell = { row: dateRow, column: 1, rows: 1, columns: 1 };
    this.cell(dateRow, 1, value);
    this.draft.style(cell, 'input');
    this.draft.style(cell, 'numberHeader');
    this.draft.name(cell, 'REE_date');
    this.draft.text(dateRow, 2, note, 'note');
    return '$B$3';
  }

  heading(row: number, text: string): void {
    this.draft.text(row, 0, text, 'heading');
  }

  /** Headers; those over numbers, from `numbers` to before `words`, stand to the right. */
  header(row: number, texts: readonly string[], numbers = 1, words = texts.length): void {
    this.draft.values(row, 0, [texts]);
    const area = { row, column: 0, rows: 1, columns: texts.length };
    this.draft.style(area, 'header');
    if (words > numbers)
      this.draft.style({ ...area, column: numbers, columns: words - numbers }, 'numberHeader');
  }

  /** Figures of one kind for all columns. */
  line(row: number, { label, cells, unit, format, note, style }: TemplateLine): void {
    const area = { row, column: 1, rows: 1, columns: cells.length };
    this.draft.text(row, 0, label);
    cells.forEach((cell, at) => this.cell(row, at + 1, cell));
    this.draft.format(area, format);
    this.draft.style(area, 'numberHeader');
    this.beside(row, cells.length + 1, unit, note);
    if (style) this.draft.style({ ...area, column: 0, columns: cells.length + 2 }, style);
  }

  /** An assumption for all columns, each in a cell of its own; the address of the first. */
  input(
    row: number,
    { label, unit, format, from, name }: TemplateInput,
    values: readonly (string | number)[],
  ): string {
    this.line(row, { label, cells: values, unit, format, note: from });
    const area = { row, column: 1, rows: 1, columns: values.length };
    this.draft.style(area, 'input');
    if (name !== '') this.draft.name({ ...area, columns: 1 }, name);
    return `$B$${row + 1}`;
  }

  /** A formula, or a value that never becomes one. */
  cell(row: number, column: number, content: string | number): void {
    if (typeof content === 'string' && content.startsWith('=')) this.draft.formulas(row, column, [[content]]);
    else if (content !== '') this.draft.values(row, column, [[content]]);
  }

  /** Unit and note behind figures. */
  beside(row: number, column: number, unit: string, note: string): void {
    this.cell(row, column, unit);
    this.cell(row, column + 1, note);
    this.draft.style({ row, column, rows: 1, columns: 2 }, 'note');
  }

  /** Below everything so far; `use` chooses the sources named under it, empty for all. */
  chart(
    chart: Omit<ChartLayout, 'row' | 'column' | 'rows' | 'columns' | 'note'>,
    { columns, use = '' }: { readonly columns: number; readonly use?: string },
  ): void {
    this.draft.chart({
      ...chart,
      row: this.draft.nextRow + 1,
      column: 0,
      rows: chartRows,
      columns,
      note: `Source: ${this.cited.publishers(use)}. Edition ${this.edition.id}.`,
    });
  }

  /** What a reader must know, a paragraph each. */
  notes(paragraphs: readonly string[]): void {
    this.heading(this.draft.nextRow + 1, 'Notes');
    for (const paragraph of paragraphs)
      for (const line of wrapText(paragraph, this.#widthChars))
        this.draft.text(this.draft.nextRow, 0, line, 'note');
  }

  /** Ends with the sources. */
  layout(core: LaidArea, page: { readonly header: number; readonly frozenColumns?: number }): Layout {
    addSources(this.draft, this.draft.nextRow + 1, this.cited.list(), this.#widthChars);
    return this.draft.layout({
      widthsChars: this.#widths,
      page: {
        orientation: 'landscape',
        frozenRows: page.header + 1,
        frozenColumns: page.frozenColumns ?? 1,
        repeatedRows: { row: page.header, rows: 1 },
        footer: `${this.#label}. REE for Excel, edition ${this.edition.id}`,
      },
      core,
    });
  }

  get #widthChars(): number {
    return Math.floor(this.#widths.reduce((sum, one) => sum + one, 0) * smallTypePerChar);
  }
}
