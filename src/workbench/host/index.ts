export { CallDesk } from './callDesk.ts';
export type { Call, SheetPort } from './callDesk.ts';
export type { CellPosition } from './cellCalls.ts';
export { listDeclarations } from './functionDeclaration.ts';
export type {
  EnumDeclaration,
  FunctionDeclaration,
  FunctionsFile,
  ParameterDeclaration,
} from './functionDeclaration.ts';
export { decodeResult, isCall } from './messages.ts';
export type { MessageEntry, WireResult } from './messages.ts';
