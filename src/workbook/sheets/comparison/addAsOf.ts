import { Refusal } from '../../../model/index.ts';
import { referTo } from '../referTo.ts';
import { comparisonRows } from './comparisonDraft.ts';
import type { ComparisonDraft } from './comparisonDraft.ts';

const dayFormat = 'yyyy-mm-dd';

/**
 * The day for which each figure is true, in a block of its own below the figures, and above each column that of all its
 * figures where it is one. Live, both follow the date cell; as values, the block is there only where days differ.
 */
export function addAsOf(parts: ComparisonDraft): void {
  const { draft, comparison, compared, figures } = parts;
  const days = compared.lines.map((_, row) =>
    compared.columns.map(({ cells }) => {
      const cell = cells[row];
      return !cell || cell instanceof Refusal ? '' : (cell.asOf ?? '');
    }),
  );
  const differs = compared.columns.map(
    (_, at) => new Set(days.map((line) => line[at]).filter((day) => day !== '')).size > 1,
  );
  const isLive = comparison.mode === 'formula';
  const head = { row: comparisonRows.asOf, column: 0, rows: 1, columns: figures.columns + 1 };
  draft.text(comparisonRows.asOf, 0, 'As of', 'note');
  draft.style({ ...head, column: 1, columns: figures.columns }, 'units');
  const block = isLive || differs.includes(true) ? addBlock(parts, days) : undefined;
  if (isLive && block !== undefined) {
    const only = compared.columns.map((_, at) => {
      const column = referTo({ row: block, column: figures.column + at, rows: figures.rows }, 'row');
      return `=IF(COUNT(${column})=0,"",IF(MIN(${column})=MAX(${column}),MAX(${column}),"see below"))`;
    });
    draft.formulas(comparisonRows.asOf, figures.column, [only], dayFormat);
    return;
  }
  const only = compared.columns.map((_, at) =>
    differs[at] ? 'see below' : (days.map((line) => line[at]).find((day) => day !== '') ?? ''),
  );
  draft.values(comparisonRows.asOf, figures.column, [only]);
  draft.format({ ...head, column: figures.column, columns: figures.columns }, dayFormat);
}

/** Returns its first row of days. */
function addBlock(
  { draft, comparison, compared: { lines, columns }, date, figures, widths }: ComparisonDraft,
  days: readonly (readonly (number | string)[])[],
): number {
  const row = draft.nextRow + 1;
  draft.values(row, 0, [['As of', ...columns.map(({ text }) => text)]]);
  draft.style({ row, column: 0, rows: 1, columns: columns.length + 1 }, 'header');
  draft.style({ row, column: 0, rows: 1, columns: columns.length + 1 }, 'wrapped');
  draft.style({ row, column: 1, rows: 1, columns: columns.length }, 'numberHeader');
  draft.tallRow(row, widths.headerLines);
  const block = { ...figures, row: row + 1 };
  if (comparison.mode === 'formula') {
    draft.formulas(
      block.row,
      0,
      lines.map((_, at) => [`=${referTo({ row: figures.row + at, column: 0 }, 'column')}`]),
    );
    const formulas = lines.map((_, at) =>
      columns.map((_column, beside) => {
        const column = figures.column + beside;
        const name = referTo({ row: figures.row + at, column: 0 }, 'column');
        return `=IFERROR(REE.ASOF(${name},${referTo({ row: comparisonRows.header, column }, 'row')},${date}),"")`;
      }),
    );
    draft.formulas(block.row, block.column, formulas, dayFormat);
  } else {
    draft.values(
      block.row,
      0,
      lines.map(({ text }) => [text]),
    );
    draft.values(block.row, block.column, days);
    draft.format(block, dayFormat);
  }
  draft.style({ ...block, column: 0, columns: columns.length + 1 }, 'note');
  draft.style(block, 'numberHeader');
  return block.row;
}
