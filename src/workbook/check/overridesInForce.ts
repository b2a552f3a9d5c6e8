import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

const mostNamed = 10;

/** Figures of the user's own in place of published ones: nothing is wrong with them, but a reader would want to know. */
export function overridesInForce(book: BookRead): readonly CheckFinding[] {
  const layers = book.edition.layers.filter(({ kind }) => kind === 'override');
  if (layers.length === 0) return [];
  const count = layers.reduce((sum, { claims }) => sum + claims, 0);
  const scenarios = layers.map(({ label }) => label).filter((label) => label !== 'overrides');
  const isOverridden = (source: string): boolean => book.edition.getSource(source).kind === 'override';
  const cells = book.cells.filter((cell) =>
    answerOf(book, cell)?.claims.some(({ source }) => isOverridden(source)),
  );
  return [
    {
      check: 'overrides',
      sheet: cells[0]?.sheet ?? '',
      address: cells[0] ? addressOf(cells[0]) : '',
      what: `For information: ${counted(count, 'override is', 'overrides are')} in force${scenarios.map((label) => `, ${label}`).join('')}.`,
      means:
        cells.length === 0
          ? 'No cell that asks for a single figure answers from them.'
          : `${counted(cells.length, 'cell answers', 'cells answer')} from them: ${namedCells(cells)}.`,
      repair: undefined,
      advice:
        'Published figures answer again where no scenario is chosen and rows without a scenario are gone.',
    },
  ];
}

function namedCells(cells: BookRead['cells']): string {
  const named = cells.slice(0, mostNamed).map((cell) => `${cell.sheet}!${addressOf(cell)}`);
  const more = cells.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
