import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/** Values of another edition than the one that live formulas answer from, or than other values are of; in a pinned workbook, than the pinned one. */
export function mixedEditions({ kept, cells, edition, isPinned }: BookRead): readonly CheckFinding[] {
  const editions = new Set(kept.map((one) => one.edition));
  if (cells.length > 0 || isPinned) editions.add(edition.id);
  if (editions.size < 2) return [];
  const newest = [...editions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  const meant = isPinned ? edition.id : newest;
  return kept
    .filter((one) => one.edition !== meant)
    .map(({ sheet, address, label, edition: own }) => ({
      check: 'mixed-editions',
      sheet,
      address,
      what: `${label}: values of edition ${own}, beside edition ${meant}${isPinned ? ', to which this workbook is pinned' : ''}.`,
      means: 'The same question may have two answers in this workbook.',
      repair: undefined,
      advice: 'Thaw what is frozen, insert the values anew, or say in the workbook that they are older.',
    }));
}
