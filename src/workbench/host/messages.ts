import { asRichValue } from '../engine/richValue.ts';

/** An entry of a `richApiMessage` event: category, type, target, message, and two fields that stay empty. */
export type MessageEntry = readonly [number, number, string, string, 0, boolean];

export interface WireCall {
  readonly invocation: number;
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;

export function encodeCall({ invocation, id, arguments: args, address, flags }: WireCall): MessageEntry {
  return [CUSTOM_FUNCTIONS, INVOKE, '', JSON.stringify([invocation, id, args, address, flags]), 0, false];
}

export function encodeCancel(invocation: number): MessageEntry {
  return [CUSTOM_FUNCTIONS, CANCEL, '', JSON.stringify({ invocationId: invocation }), 0, false];
}

export function isCall([, type]: MessageEntry): boolean {
  return type === INVOKE;
}

export interface WireResult {
  readonly invocation: number;
  /** A scalar, rows, or an error `{ code, message }`. */
  readonly answer: unknown;
}

/** Reads what `SetInvocationArrayResults` brings, and the objects of `SetInvocationResults` before `CustomFunctions` 1.7. */
export function decodeResult(result: unknown): WireResult {
  const [invocation, succeeded, value, code] = Array.isArray(result) ? (result as unknown[]) : listOf(result);
  return {
    invocation: Number(invocation),
    answer: succeeded === true ? toAnswer(value) : toError(code, value),
  };
}

function listOf(result: unknown): unknown[] {
  const { id, failed, value, errorCode } = result as Record<string, unknown>;
  return [id, failed !== true, value, errorCode];
}

const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Codes of errors that a function did not choose: thrown, and rejected. */
const FAILURES = new Set([0, 2, 3]);

function toError(code: unknown, value: unknown): { code: string; message: string } {
  const message = messageOf(value);
  const failed = FAILURES.has(Number(code)) && message === '';
  return {
    code: ERROR_CODES[Number(code)] ?? '#VALUE!',
    message: failed ? 'The function failed and gave no reason: see the console.' : message,
  };
}

function messageOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Values with a type stay as they are: the cell keeps them. */
function toAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toAnswer);
  if (typeof value !== 'object' || value === null || asRichValue(value)) return value;
  const { type, basicValue, basicType, text, primitive, code, message, errorType } = value as Record<
    string,
    unknown
  >;
  if (type === 'Error' || type === 'CustomFunctionError') {
    return { code: basicValue ?? code ?? errorType ?? '#VALUE!', message: messageOf(message) };
  }
  if (basicType === 'Error') return { code: basicValue, message: '' };
  return (
    basicValue ?? primitive ?? text ?? { code: '#VALUE!', message: `No cell shows a ${String(type)} here.` }
  );
}
