import { CellError } from '../answer/askCall.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import type { SourceRow } from './sourceRow.ts';
import { valueColumn } from './sourcesTable.ts';

const gone = 'Its cell is not there any more; the line stays for what is written beside it.';

/** A line whose cell is gone, as it stood in the list. */
export function keptRow(cells: readonly AnsweredCell[]): SourceRow {
  const [
    sheet = '',
    address = '',
    formula = '',
    call = '',
    ,
    unit = '',
    period = '',
    source = '',
    edition = '',
  ] = cells.map((cell) => (cell instanceof CellError ? cell.code : String(cell)));
  const value = cells[valueColumn] ?? '';
  return {
    sheet,
    address,
    formula,
    call,
    value,
    format: '',
    unit,
    period,
    source,
    edition,
    remark: gone,
    isGone: true,
  };
}
