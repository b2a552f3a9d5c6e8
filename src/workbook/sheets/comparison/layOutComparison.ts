import type { Edition } from '../../../dataset/index.ts';
import { CellError } from '../../answer/askCall.ts';
import type { AnsweredCell } from '../../answer/askCall.ts';
import { Refusal, mustMend } from '../../../model/index.ts';
import type { Layout } from '../../layout/layout.ts';
import { markedFormat } from '../markedFormat.ts';
import { referTo } from '../referTo.ts';
import { SheetDraft } from '../sheetDraft.ts';
import { addSources } from '../sourcesBlock.ts';
import { addAsOf } from './addAsOf.ts';
import { addChart } from './addChart.ts';
import { addNotes } from './addNotes.ts';
import type { Comparison } from './comparison.ts';
import { comparisonNotes } from './comparisonNotes.ts';
import { comparisonSources } from './comparisonSources.ts';
import { comparisonRows as at } from './comparisonDraft.ts';
import type { ComparisonDraft } from './comparisonDraft.ts';
import { comparisonWidths } from './comparisonWidths.ts';
import { formatOfColumn } from './formatOfColumn.ts';
import { measuresWithoutLtm } from './measuresWithoutLtm.ts';
import { readComparison } from './readComparison.ts';
import type { Compared } from './readComparison.ts';

/** Excel makes a day of what looks like a month. */
function dateHint(edition: Edition, comparison: Comparison): string {
  const more = measuresWithoutLtm(edition, comparison).length === 0 ? 'a day, or LTM' : 'or a day';
  return `Blank: the latest of each figure. A year, 2024-H1, '2024-06 with its apostrophe, ${more}.`;
}

/** Title, date, figures under their units, dates, chart, notes and sources. Throws a `Refusal` for what there is not. */
export function layOutComparison(edition: Edition, comparison: Comparison): Layout {
  requireSomething(comparison);
  const compared = readComparison(edition, comparison);
  const { lines, columns } = compared;
  const draft = new SheetDraft();
  const widths = comparisonWidths(compared);
  draft.text(0, 0, comparison.label, 'title');
  draft.text(1, 0, `${lineAbove(comparison)} Edition ${edition.id}.`, 'note');
  const date = addDate(draft, edition, comparison);
  const figures = { row: at.figures, column: 1, rows: lines.length, columns: columns.length };
  const parts: ComparisonDraft = { draft, comparison, compared, edition, date, figures, widths };
  addHeader(parts);
  const { notes, numbers } = comparisonNotes(edition, compared);
  addFigures(parts, numbers);
  addChart(parts);
  addAsOf(parts);
  addNotes(parts, notes);
  addSources(draft, draft.nextRow + 1, comparisonSources(edition, compared), widths.total);
  return draft.layout({
    widthsChars: widths.columns,
    page: {
      orientation: 'landscape',
      frozenRows: at.figures,
      frozenColumns: 1,
      repeatedRows: { row: at.header, rows: at.figures - at.header },
      footer: `${comparison.label}. REE for Excel, edition ${edition.id}`,
    },
    core: figures,
  });
}

function requireSomething({ names, measures, charted }: Comparison): void {
  if (names.length === 0) throw mustMend('There is nobody to compare.', 'Choose at least one name.');
  if (measures.length === 0) throw mustMend('There is nothing to compare.', 'Choose at least one measure.');
  if (charted !== undefined && !measures[charted])
    throw mustMend(`There is no measure ${charted + 1} to draw.`, 'Choose one of the measures.');
}

function lineAbove({ mode }: Comparison): string {
  return mode === 'formula'
    ? 'The figures follow the date, the names, the measures and the units in their cells.'
    : 'Values, as answered when they were inserted.';
}

/** Live, an input; returns its address. */
function addDate(draft: SheetDraft, edition: Edition, comparison: Comparison): string {
  const { date, mode } = comparison;
  const cell = { row: at.date, column: 1 };
  draft.text(at.date, 0, 'Date');
  if (mode === 'formula') {
    draft.input(cell.row, cell.column, date ?? '', { name: 'REE_date' });
    draft.text(at.date, 2, dateHint(edition, comparison), 'note');
  } else draft.values(cell.row, cell.column, [[date ?? 'latest']]);
  draft.style({ ...cell, rows: 1, columns: 1 }, 'numberHeader');
  return referTo(cell);
}

function addHeader({ draft, compared: { lines, columns }, figures, widths }: ComparisonDraft): void {
  const header = { row: at.header, column: 0, rows: 1, columns: columns.length + 1 };
  draft.values(at.header, 0, [['Name', ...columns.map(({ text }) => text)]]);
  draft.style(header, 'header');
  draft.style(header, 'wrapped');
  draft.style({ ...header, column: 1, columns: columns.length }, 'numberHeader');
  draft.tallRow(at.header, widths.headerLines);
  draft.text(at.units, 0, 'Unit', 'note');
  draft.values(at.units, 1, [columns.map(({ unit }) => unit)]);
  draft.style({ ...header, row: at.units, column: 1, columns: columns.length }, 'units');
  draft.values(
    figures.row,
    0,
    lines.map(({ text }) => [text]),
  );
}

/** Each figure asks for its name, its measure, the date and its unit, all by their cells. */
function addFigures(
  { draft, comparison, compared: { lines, columns }, date, figures }: ComparisonDraft,
  numbers: readonly (readonly (number | undefined)[])[],
): void {
  const formats = lines.map((_, row) =>
    columns.map((one, column) => {
      const cell = one.cells[row];
      const format = !cell || cell instanceof Refusal ? formatOfColumn(one) : cell.format;
      const number = numbers[row]?.[column];
      return number === undefined ? format : markedFormat(format, number);
    }),
  );
  if (comparison.mode === 'formula') {
    const formulas = lines.map((_, row) =>
      columns.map(({ unit }, beside) => {
        const column = figures.column + beside;
        const name = referTo({ row: figures.row + row, column: 0 }, 'column');
        const measure = referTo({ row: at.header, column }, 'row');
        const inUnit = unit === '' ? '' : `,${referTo({ row: at.units, column }, 'row')}`;
        return `=REE.VALUE(${name},${measure},${date}${inUnit})`;
      }),
    );
    draft.formulas(figures.row, figures.column, formulas, formats);
  } else {
    draft.values(
      figures.row,
      figures.column,
      lines.map((_, row) => columns.map(({ cells }) => shown(cells[row]))),
    );
    draft.format(figures, formats);
  }
  draft.style(figures, 'numberHeader');
  draft.style(
    { ...figures, row: figures.row + figures.rows - 1, rows: 1, column: 0, columns: columns.length + 1 },
    'lastLine',
  );
}

function shown(cell: Compared['columns'][number]['cells'][number] | undefined): AnsweredCell {
  if (!cell) return '';
  return cell instanceof Refusal ? new CellError(cell.cell, cell.message) : cell.value;
}
