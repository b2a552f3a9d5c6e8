export { broadcast } from './broadcast.ts';
export { InputError, requiredText, textOf } from './cell.ts';
export type { Cell } from './cell.ts';
export { guard } from './guard.ts';
export type { CustomFunction, MakeError, OnUnexpected } from './guard.ts';
export { spill } from './spill.ts';
export type { SpillCell } from './spill.ts';
export { whenOf } from './when.ts';
export { questionOf } from './question.ts';
