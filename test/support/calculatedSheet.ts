import { stringifyA1Ref, tokenize } from '@borgar/fx';
import { functionTable } from '../../src/cli/functionTable.ts';
import { createEngine, loadUniver } from '../../src/workbench/index.ts';
import type { CellValue, Engine } from '../../src/workbench/engine/index.ts';
import type { LaidArea, Layout } from '../../src/workbook/layout/layout.ts';

type Entered = string | number | boolean;

/** A layout calculated by the headless engine, with the edition in force: its cells by address. */
export class CalculatedSheet {
  readonly #engine: Engine = createEngine(loadUniver(), { namespace: 'REE', functions: functionTable() });
  readonly #layout: Layout;

  private constructor(layout: Layout) {
    this.#layout = layout;
  }

  static async of(layout: Layout): Promise<CalculatedSheet> {
    const sheet = new CalculatedSheet(layout);
    await sheet.#engine.enter(sheet.#cells());
    return sheet;
  }

  /** As a user types into a cell. */
  type(address: string, value: Entered | null): Promise<void> {
    return this.#engine.enter({ [address]: value });
  }

  read(address: string): CellValue {
    return this.#engine.read(address);
  }

  /** Every cell with its value, blank ones left out. */
  list(): { readonly address: string; readonly value: CellValue }[] {
    const { rows, columns } = this.#layout;
    const addresses = Array.from({ length: rows * columns }, (_, at) =>
      addressOf(Math.floor(at / columns), at % columns),
    );
    return addresses
      .map((address) => ({ address, value: this.read(address) }))
      .filter(({ value }) => value !== null && value !== '');
  }

  dispose(): void {
    this.#engine.dispose();
  }

  #cells(): Record<string, Entered> {
    const { texts, formulas, spills } = this.#layout;
    const cells: Record<string, Entered> = {};
    for (const { row, column, values } of texts)
      values.forEach((line, r) =>
        line.forEach((one, c) => {
          if (one !== '')
            cells[addressOf(row + r, column + c)] = typeof one === 'string' ? one.replace(/^'/, '') : one;
        }),
      );
    for (const { row, column, of } of formulas)
      of.forEach((line, r) =>
        line.forEach((one, c) => (cells[addressOf(row + r, column + c)] = this.#plain(one))),
      );
    for (const { row, column, text } of spills) cells[addressOf(row, column)] = this.#plain(text);
    return cells;
  }

  /** The headless engine knows neither names nor tables: their cells stand for them. */
  #plain(formula: string): string {
    return tokenize(formula)
      .map(({ type, value }) => {
        if (type === 'range_named' || type === 'structured') return this.#areaOf(value) ?? value;
        return value;
      })
      .join('');
  }

  #areaOf(text: string): string | undefined {
    const { names, tables } = this.#layout;
    const named = names.find(({ name }) => name === text);
    if (named) return rangeOf(named);
    const [, tableName, columnName] = /^(\w+)\[([^[\]]+)\]$/.exec(text) ?? [];
    const table = tables.find(({ name }) => name === tableName);
    if (!table || columnName === undefined) return undefined;
    const at = Array.from({ length: table.columns }, (_, column) => this.#header(table, column)).indexOf(
      columnName,
    );
    return at < 0
      ? undefined
      : rangeOf({ row: table.row + 1, column: table.column + at, rows: table.rows - 1, columns: 1 });
  }

  #header({ row, column }: LaidArea, at: number): string {
    for (const { row: top, column: left, values } of this.#layout.texts) {
      const text = top === row ? values[0]?.[column + at - left] : undefined;
      if (text !== undefined) return String(text);
    }
    return '';
  }
}

function addressOf(row: number, column: number): string {
  return stringifyA1Ref({ context: [], range: { top: row, left: column, bottom: row, right: column } });
}

function rangeOf({ row, column, rows, columns }: LaidArea): string {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return stringifyA1Ref({
    context: [],
    range: { ...range, $top: true, $left: true, $bottom: true, $right: true },
  });
}
