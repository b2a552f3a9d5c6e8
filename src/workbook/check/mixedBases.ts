import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';
import { listOdd } from './lines.ts';

/** A price on another basis than those beside it: a quote among averages. */
export function mixedBases(book: BookRead): readonly CheckFinding[] {
  return listOdd(book, (cell) => answerOf(book, cell)?.series?.basis).map(({ cell, own, others }) => ({
    check: 'mixed-bases',
    sheet: cell.sheet,
    address: addressOf(cell),
    what: `On the basis "${own}", the cells beside it on the basis "${others}".`,
    means: 'They are not the same kind of price: a change along this line is none of the market.',
    repair: undefined,
    advice: `Ask for "${others}" here, or say "${own}" in the row or the column.`,
  }));
}
