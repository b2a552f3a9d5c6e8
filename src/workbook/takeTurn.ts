import { makeTurns } from '../model/index.ts';

/** Whatever writes cells, or judges all of them, takes its turn here: pane and ribbon share one workbook. */
export const takeTurn = makeTurns();
