import { compareMeasure, readShow } from '../dataset/index.ts';
import type { ComparedMeasure, Edition, Show } from '../dataset/index.ts';
import { mustMend, notAvailable } from '../model/index.ts';
import type { Refusal } from '../model/index.ts';
import {
  InputError,
  fiscalOf,
  flagOf,
  isLtm,
  questionOf,
  requiredText,
  spillOfLists,
  textOf,
  whenOf,
} from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

const mostCells = 1_048_576;
const blank = notAvailable('The cell of the argument is blank.', 'Fill it in or leave it out of the range.');

/**
 * Names against measures: for each the number, its date or its source, by the same rules as VALUE, with the units in the header.
 * Gives #N/A and #VALUE! in their places as VALUE does, #VALUE! also where a figure is in another unit than its column.
 * @customfunction
 * @param names Whose numbers: a range of names, or {"10X";"Independence"}.
 * @param measures Which numbers: a range, or {"nameplate capacity","location"}; with a product or basis, "nameplate capacity: NdFeB magnets".
 * @param [date] Year, period or day for all, or "LTM" for what happens in a period; "FY2024" is each company's own. Blank: as VALUE reads it.
 * @param [show] value (default), as of or source.
 * @param [headers] TRUE (default) for a first row with measures and units and a first column with the names, FALSE for neither.
 * @returns A row for each name, a column for each measure.
 * @example =INDEX(REE.COMPARE({"10X";"Independence"},"nameplate capacity: NdFeB magnets"),1,2) //=> nameplate capacity: NdFeB magnets (t/yr)
 * @example =REE.COMPARE("10X","capacity",,,FALSE) //=> 7000
 */
export function compare(
  names: unknown[][],
  measures: unknown[][],
  date?: unknown,
  show?: unknown,
  headers?: unknown,
): unknown[][] {
  return spillOfLists(compareCells, [names, measures], [date, show, headers]) as unknown[][];
}

function compareCells(
  edition: Edition,
  [names = [], measures = []]: readonly (readonly Cell[])[],
  ...[date = null, show = null, headers = null]: Cell[]
): SpillCell[][] {
  return compareOf(edition, names, measures, {
    date,
    show: readShow(textOf(show, 'What to show')),
    isHeaded: flagOf(headers, 'The headers argument', true),
  });
}

interface Options {
  readonly date: Cell;
  readonly show: Show;
  readonly isHeaded: boolean;
}

function compareOf(
  edition: Edition,
  names: readonly Cell[],
  measures: readonly Cell[],
  { date, show, isHeaded }: Options,
): SpillCell[][] {
  // What is no date at all is refused once, not in each cell.
  if (!isLtm(date) && !fiscalOf(date)) whenOf(date);
  if (names.length * measures.length > mostCells)
    throw mustMend(
      `The answer would fill ${names.length} × ${measures.length} cells.`,
      'Ask for fewer names or measures.',
    );
  const asked = listOf(names, 'The name');
  const columns = listOf(measures, 'The measure').map((measure) =>
    columnOf(asked, measure, (texts, text) =>
      compareMeasure(edition, texts, text, (name) => questionOf(edition, name, text, date), show),
    ),
  );
  const lines = asked.map((name, row) => columns.map(({ cells }) => cells[row]!));
  if (!isHeaded) return lines;
  return [
    ['Name', ...columns.map(({ header }) => header)],
    ...lines.map((line, row) => [asked[row]!, ...line]),
  ];
}

/** A name or a measure as typed, or what stands in its cell instead. */
type Asked = string | Refusal | InputError;

function listOf(cells: readonly Cell[], argument: string): readonly Asked[] {
  if (cells.length === 0) requiredText(null, argument);
  return cells.map((cell) => {
    if (cell instanceof InputError) return cell;
    if (cell === null || cell === '') return blank;
    return typeof cell === 'boolean'
      ? mustMend(`${argument} is ${String(cell).toUpperCase()}.`)
      : String(cell);
  });
}

interface Column {
  readonly header: SpillCell;
  readonly cells: readonly SpillCell[];
}

/** Answers the names that are text; what stands instead of a name or of the measure stands in its row or column. */
function columnOf(
  names: readonly Asked[],
  measure: Asked,
  compare: (names: readonly string[], measure: string) => ComparedMeasure,
): Column {
  if (typeof measure !== 'string') return { header: measure, cells: names.map(() => measure) };
  const { header, cells } = compare(
    names.filter((name) => typeof name === 'string'),
    measure,
  );
  let next = 0;
  return { header, cells: names.map((name) => (typeof name === 'string' ? cells[next++]! : name)) };
}
