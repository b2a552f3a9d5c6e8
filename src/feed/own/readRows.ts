import type { StatedClaim } from '../../dataset/index.ts';
import type { Period } from '../../model/index.ts';
import { dangerOfText } from '../dangerOfText.ts';
import type { PartName, Reading } from './mapping.ts';
import { readAmount } from './readAmount.ts';
import { readWhen } from './readWhen.ts';
import type { RowProblem } from './rowProblem.ts';
import type { Cell, SplitRow, SplitTable } from './splitTable.ts';

/** What a row says of one figure, and where it stands. */
export interface RowClaim {
  readonly line: number;
  /** The column of each part that stands in one. */
  readonly columns: Readonly<Partial<Record<PartName, string>>>;
  readonly stated: StatedClaim;
}

export interface ReadRows {
  readonly claims: readonly RowClaim[];
  readonly problems: readonly RowProblem[];
}

/** Two ways to say that there is no figure for that day. */
const noFigure: ReadonlySet<Cell> = new Set(['', '-', '–', '—', 'n/a', 'N/A', '#N/A', 'na', 'n.a.']);

/** What the rows of a table say, by what its columns mean; each row that cannot be read is among the problems. */
export function readRows(table: SplitTable, reading: Reading): ReadRows {
  const claims: RowClaim[] = [];
  const problems: RowProblem[] = [];
  const reader = new RowReader(table, reading);
  for (const row of table.rows) {
    for (const found of reader.read(row)) {
      if ('stated' in found) claims.push(found);
      else problems.push(found);
    }
  }
  return { claims, problems };
}

class RowReader {
  readonly #table: SplitTable;
  readonly #reading: Reading;
  readonly #at: ReadonlyMap<string, number>;

  constructor(table: SplitTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    this.#at = new Map(table.columns.map((column, at) => [column, at]));
  }

  read(row: SplitRow): readonly (RowClaim | RowProblem)[] {
    const { columns } = this.#table;
    const extra = row.cells.slice(columns.length).find((cell) => cell !== '');
    if (extra !== undefined)
      return [
        problemIn(row, '', extra, `The row has ${row.cells.length} cells, the header ${columns.length}.`, {
          repair: 'Put a cell that holds the separator in quotation marks.',
        }),
      ];
    const danger = this.#danger(row);
    if (danger) return [danger];
    const when = this.#when(row);
    if (when && 'reason' in when) return [when];
    const { form, across } = this.#reading.mapping;
    if (form === 'long') return [this.#claim(row, when, {})];
    return across.flatMap(({ column, subject, unit }) => {
      if (subject === '' || noFigure.has(this.#cell(row, column))) return [];
      return this.#claim(row, when, { column, subject, unit });
    });
  }

  /** Texts that are shown somewhere, also those that need no column of their own. */
  #danger(row: SplitRow): RowProblem | undefined {
    const { form, parts } = this.#reading.mapping;
    for (const [name, part] of Object.entries(parts)) {
      if (part.from !== 'column' || (form === 'wide' && (name === 'subject' || name === 'value'))) continue;
      const cell = this.#cell(row, part.column);
      const danger = typeof cell === 'string' ? dangerOfText(cell) : undefined;
      if (danger && !(name === 'value' && noFigure.has(cell)))
        return problemIn(row, part.column, cell, `The text ${danger}.`, {
          repair: 'Take it out of the file, or leave the column out.',
        });
    }
    return undefined;
  }

  #when(row: SplitRow): Period | undefined | RowProblem {
    const { column, cell } = this.#part(row, 'period');
    if (cell === '') return undefined;
    return (
      readWhen(cell, this.#reading.dayOrder) ??
      problemIn(row, column, cell, 'This is not a date.', {
        repair: 'Write 2026-11-23, 2026-11, 2026-Q4 or 2026.',
      })
    );
  }

  #claim(
    row: SplitRow,
    when: Period | undefined,
    across: { readonly column?: string; readonly subject?: string; readonly unit?: string },
  ): RowClaim | RowProblem {
    const isWide = across.column !== undefined;
    const text = (name: PartName): string => String(this.#part(row, name).cell);
    const value = isWide
      ? { column: across.column, cell: this.#cell(row, across.column) }
      : this.#part(row, 'value');
    if (noFigure.has(value.cell))
      return problemIn(row, value.column, value.cell, 'There is no value.', {
        repair: 'Give it, or delete the row.',
      });
    const unit = across.unit === undefined || across.unit === '' ? text('unit') : across.unit;
    // Other figures have a usual unit; a price in the wrong money is off by seven times.
    if (unit === '' && /^price\b/i.test(text('measure')))
      return problemIn(row, this.#part(row, 'unit').column, '', 'The unit is missing.', {
        repair: 'Choose its column, or write one for all rows: USD/kg, CNY/t.',
      });
    const columns = Object.fromEntries(
      Object.entries(this.#reading.mapping.parts).flatMap(([name, part]) =>
        part.from === 'column' ? [[name, part.column]] : [],
      ),
    ) as RowClaim['columns'];
    const place = `${this.#table.format === 'csv' ? 'line' : 'row'} ${row.line}`;
    return {
      line: row.line,
      columns: isWide ? { ...columns, subject: across.column, value: across.column } : columns,
      stated: {
        place: isWide ? `${place}, ${across.column}` : place,
        subject: across.subject ?? text('subject'),
        measure: text('measure'),
        basis: text('basis'),
        when,
        value: readAmount(value.cell, this.#reading.decimal ?? 'point') ?? String(value.cell),
        unit,
        note: text('note'),
      },
    };
  }

  #part(row: SplitRow, name: PartName): { readonly column: string; readonly cell: Cell } {
    const part = this.#reading.mapping.parts[name];
    return part.from === 'column'
      ? { column: part.column, cell: this.#cell(row, part.column) }
      : { column: '', cell: part.text.trim() };
  }

  #cell(row: SplitRow, column: string): Cell {
    return row.cells[this.#at.get(column) ?? -1] ?? '';
  }
}

function problemIn(
  { line }: SplitRow,
  column: string,
  value: Cell,
  reason: string,
  { repair }: { readonly repair: string },
): RowProblem {
  return { line, column, value: String(value).slice(0, 60), reason, repair };
}
