import { WorkbookProblem } from '../problem.ts';
import type { ProblemCode } from '../problem.ts';

interface Words {
  readonly code: ProblemCode;
  readonly reason: string;
  readonly repair: string;
}

/** What Excel's error codes mean to a user. */
const known: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    code: 'cell-edit',
    reason: 'A cell is being edited.',
    repair: 'Press Enter or Escape in the cell, then try again.',
  },
  InvalidSelection: {
    code: 'nothing-selected',
    reason: 'No cell is selected.',
    repair: 'Select a cell, then try again.',
  },
  AccessDenied: {
    code: 'protected-sheet',
    reason: 'The sheet or the workbook is protected.',
    repair: 'Take the protection off (Review, Unprotect), then try again.',
  },
  ReadOnly: {
    code: 'read-only',
    reason: 'The workbook is open for reading only.',
    repair: 'Choose Edit Workbook or save a copy, then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'too-large',
    reason: 'It is more than Excel on the web takes at once.',
    repair: 'Ask for fewer rows or columns.',
  },
  ActivityLimitReached: {
    code: 'busy',
    reason: 'Excel is busy.',
    repair: 'Wait a moment, then try again.',
  },
  ItemNotFound: {
    code: 'no-such-place',
    reason: 'The place is not there any more.',
    repair: 'Select another one, then try again.',
  },
};

/** The same thing under its other names. */
const alike: Readonly<Record<string, string>> = {
  ResponsePayloadSizeLimitExceeded: 'RequestPayloadSizeLimitExceeded',
  OperationCellsExceedLimit: 'RequestPayloadSizeLimitExceeded',
  PermissionDenied: 'ReadOnly',
  ServerReadOnly: 'ReadOnly',
  ServiceNotAvailable: 'ActivityLimitReached',
  HostRestartNeeded: 'ActivityLimitReached',
  RequestAborted: 'ActivityLimitReached',
  InvalidReference: 'ItemNotFound',
};

const unsupported: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedOperation',
]);

/** An error of office.js as a problem of the user; `effect` says what it means for the workbook. Anything else stays what it is. */
export function toProblem(error: unknown, effect: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof WorkbookProblem) return error;
  const words = known[alike[code] ?? code];
  if (words) return new WorkbookProblem({ ...words, effect }, error);
  const message = error instanceof Error ? error.message : '';
  return unsupported.has(code)
    ? new WorkbookProblem(
        {
          code: 'not-supported',
          reason: `This Excel cannot do it (${message || code}).`,
          effect,
          repair: 'Update Excel, or type the formula into the cell.',
        },
        error,
      )
    : new WorkbookProblem(
        {
          code: 'failed',
          reason: `Excel refused: ${message || code} (${code}).`,
          effect,
          repair: 'Try again; if it stays, copy the diagnostics and report it.',
        },
        error,
      );
}

/** office.js says what happened in `code`; its class is not there before office.js is. */
export function codeOf(error: unknown): string | undefined {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? (error.code as string) : undefined;
}
