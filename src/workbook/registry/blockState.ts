import type { Block, BlockState } from '../block.ts';
import { callsOwn } from '../formula/callsOwn.ts';

/** What is found where the hidden name of a block leads. */
export interface FoundCells {
  readonly sheet: string;
  readonly address: string;
  /** Whether the name belongs to the sheet alone: it came with a copy of the sheet. */
  readonly isCopy: boolean;
  /** What stands in the first row: formulas where there are any. */
  readonly firstRow: readonly unknown[];
}

/** What became of a block, and what is to be said of it. */
export function blockState(
  { mode, firstPlace }: Block,
  found: FoundCells | undefined,
  isFrozen = false,
): { readonly state: BlockState; readonly remark: string } {
  if (!found)
    return { state: 'vanished', remark: `Its cells or its sheet were deleted (it was at ${firstPlace}).` };
  const calls = found.firstRow.some((one) => callsOwn(one));
  const isEmpty = found.firstRow.every((value) => value === '' || value === null);
  if (isFrozen && mode === 'formula' && !isEmpty && !calls)
    return { state: 'frozen', remark: 'Its formula is frozen.' };
  if (mode === 'formula' && !calls)
    return { state: 'emptied', remark: 'Something else stands where its formula was.' };
  if (isEmpty) return { state: 'emptied', remark: 'Its cells were emptied.' };
  if (found.isCopy) return { state: 'copied', remark: `It came with a copy of its sheet.` };
  const place = placeOf(found);
  return place === firstPlace
    ? { state: 'present', remark: '' }
    : { state: 'moved', remark: `It was inserted at ${firstPlace}.` };
}

/** "Prices!B3:C9", as people read it. */
export function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}
