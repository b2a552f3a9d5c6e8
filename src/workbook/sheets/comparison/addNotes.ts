import { wrapText } from '../wrapText.ts';
import { footnoteMark } from '../markedFormat.ts';
import type { ComparisonDraft } from './comparisonDraft.ts';
import type { Note } from './comparisonNotes.ts';

/**
 * The notes under a comparison. They are text, written for one date and edition: live, their heading says so as soon as the
 * date cell or the edition is another one.
 */
export function addNotes(
  { draft, comparison, edition, date, widths }: ComparisonDraft,
  notes: readonly Note[],
): void {
  if (notes.length === 0) return;
  const row = draft.nextRow + 1;
  if (comparison.mode === 'formula') {
    const written = comparison.date === null ? 'the latest figures' : `the date ${comparison.date}`;
    const stale = `Notes for ${written} in edition ${edition.id}. The date or the edition is another one now: insert anew for its notes.`;
    const same = `AND(${date}&""=${quoted(String(comparison.date ?? ''))},REE.EDITION()=${quoted(edition.id)})`;
    draft.formulas(row, 0, [[`=IF(${same},"Notes",${quoted(stale)})`]]);
    draft.style({ row, column: 0, rows: 1, columns: 1 }, 'heading');
  } else draft.text(row, 0, 'Notes', 'heading');
  for (const { number, text } of notes) {
    const mark = number === undefined ? '' : `${footnoteMark(number)} `;
    for (const line of wrapText(`${mark}${text}`, widths.total)) draft.text(draft.nextRow, 0, line, 'note');
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
