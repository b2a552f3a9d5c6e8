import type { LayerLine } from '../../dataset/index.ts';
import type {
  CheckSummary,
  FreezeSummary,
  RepairSummary,
  SourcesSummary,
  ThawSummary,
} from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';

/** What a freeze did. */
export function freezeWords(
  { scope, frozen, cells, skippedCount, isCancelled }: FreezeSummary,
  layers: readonly LayerLine[] = [],
): string {
  if (isCancelled) return 'Cancelled. Nothing was frozen.';
  if (frozen === 0 && skippedCount === 0) return `No REE formulas in the ${scope}.`;
  const filled = cells > frozen ? ` in ${cells} cells` : '';
  return sentences(
    `${counted(frozen, 'formula')}${filled} frozen to values.`,
    skippedCount > 0 && `${counted(skippedCount, 'formula')} kept.`,
    frozen > 0 && ownDataWords(layers),
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
export function sourcesWords(summary: SourcesSummary, layers: readonly LayerLine[] = []): string {
  const { sheet, cells, inserted, lines, dead, isNew, isCancelled } = summary;
  const asValues = inserted === 0 ? '' : ` and ${counted(inserted, 'insertion')} as values`;
  if (isCancelled) return 'Cancelled. The sources sheet is as it was.';
  return sentences(
    `${counted(lines, 'line')} for ${counted(cells, 'cell')}${asValues} on ${sheet}, ${isNew ? 'a new sheet' : 'in the old place'}.`,
    dead > 0 && `${dead} ${dead === 1 ? 'has' : 'have'} a remark.`,
    lines > 0 && ownDataWords(layers),
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

/** What is written as a value stays when the add-in is gone, and goes where the workbook goes. */
function ownDataWords(layers: readonly LayerLine[]): string {
  const tables = layers.filter(({ kind }) => kind === 'own data').map(({ label }) => label);
  if (tables.length === 0) return '';
  return `What cells answer from your own data (${tables.join(', ')}) is written as values: look at your licence before you pass the workbook on.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
