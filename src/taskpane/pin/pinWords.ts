import type { PinState } from '../../feed/index.ts';
import type { DifferencesSummary } from '../../workbook/index.ts';
import type { PinAct } from './pinAct.ts';

const recalculated = 'Exactly the cells that it answers otherwise are calculated again.';

/** What an act did. */
export function actWords(act: PinAct, { pin, elsewhere }: PinState): string {
  switch (act) {
    case 'pin':
      return `Pinned to edition ${pin?.edition}.`;
    case 'update':
      return `Pinned to edition ${pin?.edition} now. ${recalculated}`;
    case 'unpin':
      return `Unpinned: edition ${elsewhere} answers. ${recalculated}`;
    case 'undo':
      return pin ? `Pinned to edition ${pin.edition} again.` : 'Not pinned, as before.';
    case 'stay':
      return `This workbook stays on edition ${pin?.edition}. It will not ask again about ${pin?.stays}.`;
  }
}

/** What a comparison of the two editions has found. */
export function differencesWords({ found, touched, uncertain, sheet }: DifferencesSummary): string {
  if (found === 0) return 'No REE formulas in this workbook: nothing differs.';
  const cells = `${found} ${found === 1 ? 'cell' : 'cells'} with REE formulas`;
  if (touched === 0 && uncertain === 0)
    return `Nothing differs: ${cells} ${found === 1 ? 'answers' : 'answer'} the same in both editions.`;
  const unsure = uncertain === 0 ? '' : ` Of ${uncertain} only Excel can say.`;
  const where = sheet === '' ? ' Cancelled, no sheet was written.' : ` They are listed on a new sheet.`;
  return `${touched} of ${cells} ${touched === 1 ? 'differs' : 'differ'}.${unsure}${where}`;
}
