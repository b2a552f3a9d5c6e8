import { ICommandService } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Spreadsheet } from './spreadsheet.ts';

const moving = new Set<string>(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    RemoveSheetMutation,
  ].map(({ id }) => id),
);

export interface EditListener {
  /** Some cells have other contents. */
  readonly edited: () => void;
  /** Cells are where others were, or gone. */
  readonly moved: () => void;
}

/** Tells of edits once per turn, but not of the results of a calculation. */
export function watchEdits(sheet: Spreadsheet, listener: EditListener): void {
  let hasMoved = false;
  let isAnnounced = false;
  sheet.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    const isEdit = id === SetRangeValuesMutation.id && options?.onlyLocal !== true;
    if (!isEdit && !moving.has(id)) return;
    hasMoved ||= moving.has(id);
    if (isAnnounced) return;
    isAnnounced = true;
    queueMicrotask(() => {
      isAnnounced = false;
      if (hasMoved) listener.moved();
      else listener.edited();
      hasMoved = false;
    });
  });
}
