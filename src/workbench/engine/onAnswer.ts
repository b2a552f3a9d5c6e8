import type { Injector } from '@univerjs/core';
import type { Answer } from './answer.ts';
import type { CellPosition } from './functionCall.ts';
import { keepRich } from './keepRich.ts';
import { toAnswer } from './toAnswer.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/**
 * Tells the answer of every formula as it is calculated. Univer stores an error in a cell as its bare code: this is the
 * last place where its message is known.
 */
export function onAnswer(
  univer: UniverLibrary,
  injector: Injector,
  tell: (cell: CellPosition, answer: Answer) => void,
): void {
  const runtime = injector.get(univer.formula.IFormulaRuntimeService);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    setRuntimeData(variant);
    keepRich(runtime, variant);
    const {
      currentUnitId: unitId,
      currentSubUnitId: sheetId,
      currentRow: row,
      currentColumn: column,
    } = runtime;
    const answer = toAnswer(variant);
    const shown = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column)?.v;
    const blocked = Array.isArray(answer) && shown === '#SPILL!';
    tell({ unitId, sheetId, row, column }, blocked ? { code: '#SPILL!', message: '' } : answer);
  };
}
