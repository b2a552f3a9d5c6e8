import { aroundLayers } from '../../dataset/index.ts';
import { findTouchedCalls } from '../../functions/index.ts';
import type { LayerKind } from '../../model/index.ts';
import { knownCall } from '../answer/knownCall.ts';
import { callsThroughName } from '../formula/callsThroughName.ts';
import { OwnNames } from '../formula/ownNames.ts';
import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead, CheckedCell } from './bookRead.ts';
import { counted } from './counted.ts';

const mostNamed = 10;

/** The cells that would answer otherwise without the layers of a kind. */
export interface AnsweringFrom {
  readonly certain: readonly CheckedCell[];
  /** Only Excel knows what they ask. */
  readonly uncertain: readonly CheckedCell[];
}

/** Asks each call of each cell with and without the layers of a kind. */
export function answeringFrom(book: BookRead, kind: LayerKind): AnsweringFrom {
  const around = aroundLayers(book.edition, kind);
  if (!around) return { certain: [], uncertain: [] };
  const names = new OwnNames(book.names);
  const uncertain = new Set<CheckedCell>();
  const calls = book.cells.flatMap((cell) => {
    const { syntax, referred, formula, sheet } = cell;
    if (syntax.length === 0 || callsThroughName(formula, sheet, names)) uncertain.add(cell);
    return syntax.flatMap((one) => {
      const call = knownCall(one, referred);
      if (!call) uncertain.add(cell);
      return call ? [{ ...call, cell }] : [];
    });
  });
  const touched = new Set(
    findTouchedCalls(around.before, around.after, calls)
      .map(({ call }) => call.cell)
      .filter((cell) => !isOfHigher(book, cell, kind)),
  );
  return {
    certain: book.cells.filter((cell) => touched.has(cell)),
    uncertain: book.cells.filter((cell) => uncertain.has(cell) && !touched.has(cell)),
  };
}

/** "2 cells answer from them: Sheet1!A1, Sheet1!A3." */
export function answeringWords({ certain, uncertain }: AnsweringFrom, what: string): string {
  const sure =
    certain.length === 0
      ? `No cell is known to answer from ${what}.`
      : `${counted(certain.length, 'cell answers', 'cells answer')} from ${what}: ${namedCells(certain)}.`;
  if (uncertain.length === 0) return certain.length === 0 ? `No cell answers from ${what}.` : sure;
  const may = counted(uncertain.length, 'cell', 'cells');
  return `${sure} ${may} more may, whose formulas only Excel can calculate: ${namedCells(uncertain)}.`;
}

/** Whether the one claim that a cell answers from is of another layer, above those of the kind. */
function isOfHigher(book: BookRead, cell: CheckedCell, kind: LayerKind): boolean {
  if (kind === 'override') return false;
  const claims = answerOf(book, cell)?.claims ?? [];
  return (
    claims.length > 0 && claims.every(({ source }) => book.edition.getSource(source).kind === 'override')
  );
}

function namedCells(cells: readonly CheckedCell[]): string {
  const named = cells.slice(0, mostNamed).map((cell) => `${cell.sheet}!${addressOf(cell)}`);
  const more = cells.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
