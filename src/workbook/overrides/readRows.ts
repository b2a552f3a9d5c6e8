import { Refusal } from '../../model/index.ts';
import { isError, isPending } from '../refresh/ownCell.ts';
import { cellText } from './cellText.ts';
import { overrideColumns } from './overrideColumns.ts';
import type { OverrideColumn } from './overrideColumns.ts';
import type { OverrideRow } from './overrideRow.ts';
import { readPeriodCell } from './readPeriodCell.ts';
import type { SeenOverrides, SeenRow } from './seenOverrides.ts';

const typed = overrideColumns.filter((column) => column !== 'Problem');

/** The rows of the table in which something stands, each as a figure or with what is wrong with it. */
export function readRows({ rows, sheet }: Pick<SeenOverrides, 'rows' | 'sheet'>): readonly OverrideRow[] {
  return rows
    .filter(({ cells }) => typed.some((column) => cellText(cells[column]) !== ''))
    .map((row) => readRow(row, sheet));
}

function readRow({ row, cells, periodFormat }: SeenRow, sheet: string): OverrideRow {
  const text = (column: OverrideColumn): string => cellText(cells[column]);
  const scenario = isError(cells.Scenario) ? '' : text('Scenario');
  const failed = typed.find((column) => isError(cells[column]));
  if (failed) {
    if (typed.some((column) => isPending(cells[column]))) return { status: 'pending', row, scenario };
    const problem = `${failed} is an error, ${text(failed)}. Mend its formula, or type it.`;
    return { status: 'faulty', row, scenario, problem };
  }
  const value = valueOf(cells.Value);
  if (value === '') return { status: 'unfinished', row, scenario };
  try {
    const stated = {
      place: `row ${row} of ${sheet}`,
      subject: text('Subject'),
      measure: text('Measure'),
      basis: text('Basis'),
      when: readPeriodCell(cells.Period, periodFormat),
      value,
      unit: text('Unit'),
      note: text('Note'),
    };
    return { status: 'stated', row, scenario, stated };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { status: 'faulty', row, scenario, problem: refusal.message };
  }
}

/** A number that is typed as text is one. */
const plainNumber = /^[+-]?(?:\d+[.]?\d*|[.]\d+)(?:e[+-]?\d+)?$/i;

function valueOf(cell: unknown): number | string {
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  return plainNumber.test(text) ? Number(text) : text;
}
