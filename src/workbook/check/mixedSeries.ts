import type { Series } from '../../dataset/index.ts';
import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead, CheckedCell } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';
import { listOdd } from './lines.ts';

/** One thing's figures along a line, of which some are of another series: another market, another publisher. And spills of several bases. */
export function mixedSeries(book: BookRead): readonly CheckFinding[] {
  const series = new Map<string, Series>();
  const ofOneName = listOfOneName(book);
  const seriesOf = (cell: CheckedCell): string | undefined => {
    const own = answerOf(book, cell)?.series;
    if (!own || !ofOneName.has(cell)) return undefined;
    series.set(own.id, own);
    return own.id;
  };
  const odd = listOdd(book, seriesOf, (id) => series.get(id)?.market ?? id);
  const ofLines = odd
    .filter(({ own, others }) => series.get(own)?.basis === series.get(others)?.basis)
    .map(({ cell, own, others }) => ({
      check: 'mixed-series' as const,
      sheet: cell.sheet,
      address: addressOf(cell),
      what: `Of the series "${own}", the cells beside it of "${others}".`,
      means: 'The series differ in market, publisher or terms: the line is not one history.',
      repair: undefined,
      advice: 'Name the market in the basis, or take REE.HISTORY, which keeps to one series.',
    }));
  return [...ofLines, ...book.cells.flatMap((cell) => ofSpill(book, cell))];
}

/** Cells with a neighbour in their row or their column that asks about the same name. */
function listOfOneName({ cells }: BookRead): ReadonlySet<CheckedCell> {
  const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;
  const names = new Map(
    cells.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell.calls[0]?.question?.name]),
  );
  return new Set(
    cells.filter(({ sheet, row, column, calls }) => {
      const name = calls[0]?.question?.name;
      const beside = [
        keyOf(sheet, row - 1, column),
        keyOf(sheet, row + 1, column),
        keyOf(sheet, row, column - 1),
        keyOf(sheet, row, column + 1),
      ];
      return name !== undefined && beside.some((key) => names.get(key) === name);
    }),
  );
}

/** A PRICE that is asked for several bases at once, which nothing around it says. */
function ofSpill(book: BookRead, cell: CheckedCell): readonly CheckFinding[] {
  const [call] = cell.calls;
  const basis = cell.isSingle && call?.functionId === 'PRICE' ? call.args[2] : undefined;
  if (basis?.kind !== 'array') return [];
  const words = [...new Set(basis.values.flat().filter((one) => typeof one === 'string' && one !== ''))].map(
    String,
  );
  const isSaid = basis.values.every((line, down) =>
    line.every((word, right) =>
      book
        .wordsAround({ sheet: cell.sheet, row: cell.row + down, column: cell.column + right })
        .some((text) => text.toLowerCase().includes(String(word ?? '').toLowerCase())),
    ),
  );
  if (words.length < 2 || isSaid || basis.address !== '') return [];
  return [
    {
      check: 'mixed-series',
      sheet: cell.sheet,
      address: addressOf(cell),
      what: `One formula gives prices on several bases: ${words.join(', ')}.`,
      means: 'Nothing beside them says which is which.',
      repair: undefined,
      advice: 'Write the bases into cells above or beside the prices, and refer to those.',
    },
  ];
}
