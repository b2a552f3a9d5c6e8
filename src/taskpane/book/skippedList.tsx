import type { SkippedCells } from '../../workbook/index.ts';
import { bySkipping } from './bySkipping.ts';

/** Cells that were left alone, those with the same reason once. */
export function SkippedList({
  skipped,
  count = skipped.length,
}: {
  readonly skipped: readonly SkippedCells[];
  /** With those that are not listed. */
  readonly count?: number;
}) {
  return (
    <>
      {bySkipping(skipped).map(({ places, reason }) => (
        <p key={`${places} ${reason}`}>
          {places}: {reason}
        </p>
      ))}
      {count > skipped.length && <p className="muted">and {count - skipped.length} more</p>}
    </>
  );
}
