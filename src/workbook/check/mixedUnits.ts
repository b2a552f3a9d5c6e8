import { askedUnit } from '../answer/askedUnit.ts';
import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';
import { listOdd } from './lines.ts';

/** A figure in another unit than those beside it. */
export function mixedUnits(book: BookRead): readonly CheckFinding[] {
  const odd = listOdd(book, (cell) => {
    const finding = answerOf(book, cell);
    return finding && askedUnit(book.edition, cell.calls[0]!, finding);
  });
  return odd.map(({ cell, own, others }) => ({
    check: 'mixed-units',
    sheet: cell.sheet,
    address: addressOf(cell),
    what: `In ${own}, the cells beside it in ${others}.`,
    means: 'A sum, an average or a chart of this line mixes units.',
    repair: undefined,
    advice: `Ask for ${others} here, or say ${own} in the row or the column.`,
  }));
}
