import type {
  CheckSummary,
  FreezeSummary,
  RepairSummary,
  SourcesSummary,
  ThawSummary,
} from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';

/** What a freeze did. */
export function freezeWords({ scope, frozen, cells, skippedCount, isCancelled }: FreezeSummary): string {
  if (isCancelled) return 'Cancelled. Nothing was frozen.';
  if (frozen === 0 && skippedCount === 0) return `No REE formulas in the ${scope}.`;
  const filled = cells > frozen ? ` in ${cells} cells` : '';
  return sentences(
    `${counted(frozen, 'formula')}${filled} frozen to values.`,
    skippedCount > 0 && `${counted(skippedCount, 'formula')} kept.`,
  );
}

/** What a thaw did. */
export function thawWords(summary: ThawSummary): string {
  const { scope, found, restored, changedCount, isOverwritten, lost, isCancelled } = summary;
  if (isCancelled)
    return restored > 0
      ? `Cancelled after ${counted(restored, 'formula')} of ${found}; thaw again for the others.`
      : 'Cancelled. No formula was restored.';
  if (found === 0) return `Nothing is frozen in the ${scope}.`;
  return sentences(
    `${counted(restored, 'formula')} restored.`,
    changedCount > 0 &&
      (isOverwritten
        ? `${counted(changedCount, 'changed cell')} overwritten.`
        : `${counted(changedCount, 'cell')} changed since, left as ${changedCount === 1 ? 'it is' : 'they are'}.`),
    lost.length > 0 && `${counted(lost.length, 'formula')} without a place.`,
  );
}

/** What the sources sheet has. */
export function sourcesWords(summary: SourcesSummary): string {
  const { sheet, cells, inserted, lines, dead, isNew, isCancelled } = summary;
  const asValues = inserted === 0 ? '' : ` and ${counted(inserted, 'insertion')} as values`;
  if (isCancelled) return 'Cancelled. The sources sheet is as it was.';
  return sentences(
    `${counted(lines, 'line')} for ${counted(cells, 'cell')}${asValues} on ${sheet}, ${isNew ? 'a new sheet' : 'in the old place'}.`,
    dead > 0 && `${dead} ${dead === 1 ? 'has' : 'have'} a remark.`,
  );
}

/** What a check found. */
export function checkWords({ checked, findings, isCancelled }: CheckSummary): string {
  if (isCancelled) return 'Cancelled. The workbook was not checked.';
  if (checked === 0 && findings.length === 0) return 'No REE formulas in the workbook.';
  return `${counted(checked, 'cell')} checked: ${findings.length === 0 ? 'nothing found' : counted(findings.length, 'finding')}.`;
}

/** What a repair, or taking it back, did. */
export function repairWords({ repaired, names, skipped }: RepairSummary, done: string): string {
  const [first] = skipped;
  return sentences(
    repaired.length > 0 && `${counted(repaired.length, 'cell')} ${done}.`,
    names.length > 0 && `${counted(names.length, 'name')} ${done}.`,
    first && `${placeWords(first)} left alone: ${first.reason}`,
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
