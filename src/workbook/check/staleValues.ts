import { asOfFinding } from '../../dataset/index.ts';
import { isoDay, unlessRefused } from '../../model/index.ts';
import { addressOf, answerOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/** Figures that are asked for as of now and are older than the chosen number of days when the edition was made. */
export function staleValues(book: BookRead): readonly CheckFinding[] {
  const { edition, staleDays } = book;
  return book.cells.flatMap((cell) => {
    const [call] = cell.calls;
    if (call?.question?.date !== null) return [];
    const finding = answerOf(book, cell);
    const isOfNow = finding?.measure.dimension === 'price';
    const asOf =
      finding && isOfNow ? unlessRefused(() => asOfFinding(edition, finding, undefined)) : undefined;
    if (asOf === undefined || edition.date - asOf <= staleDays) return [];
    return [
      {
        check: 'stale-value',
        sheet: cell.sheet,
        address: addressOf(cell),
        what: `The latest figure is of ${isoDay(asOf)}, ${edition.date - asOf} days before the edition.`,
        means: 'It is shown as the present one because nobody has published a later one.',
        repair: undefined,
        advice: 'Ask for its date (REE.ASOF) beside it, or take another basis.',
      },
    ];
  });
}
