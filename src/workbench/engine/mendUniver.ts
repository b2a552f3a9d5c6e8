import type { Injector } from '@univerjs/core';
import { fixLexer } from './fixLexer.ts';
import { fixLiterals } from './fixLiterals.ts';
import { guardInterpreter } from './guardInterpreter.ts';
import { indexCellsQuickly } from './indexCellsQuickly.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/** Mends the faults of Univer 0.25.1 that a formula can meet; docs/workbench-engine.md lists them. */
export function mendUniver(univer: UniverLibrary, injector: Injector): void {
  fixLexer(univer, injector);
  fixLiterals(univer, injector);
  guardInterpreter(univer, injector);
  indexCellsQuickly(univer);
}
