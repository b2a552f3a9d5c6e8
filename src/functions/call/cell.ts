import { mustMend } from '../../model/index.ts';

/** What one cell of an argument holds; an omitted argument and a blank cell are null. */
export type Cell = string | number | boolean | null | InputError;

/** An error that stood in a cell of the argument; it stands in the answer too. */
export class InputError {
  constructor(readonly code: string) {}
}

/** Excel's codes of errors that may come in. */
const errorCodes: ReadonlyMap<string, string> = new Map([
  ['Div0', '#DIV/0!'],
  ['NotAvailable', '#N/A'],
  ['Name', '#NAME?'],
  ['Null', '#NULL!'],
  ['Num', '#NUM!'],
  ['Ref', '#REF!'],
  ['Value', '#VALUE!'],
]);

/** The plain value of an argument's cell: entities give their text, formatted numbers their number. */
export function plainCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : richCell(value);
    default:
      return null;
  }
}

interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
  readonly errorType?: unknown;
  readonly code?: unknown;
}

function richCell({ type, basicValue, text, errorType, code }: RichValue): Cell {
  if ((type === 'Entity' || type === 'LinkedEntity') && typeof text === 'string') return text;
  const named = typeof errorType === 'string' ? errorCodes.get(errorType) : undefined;
  const error = type === 'String' ? undefined : [basicValue, code, named].find(isErrorCode);
  if (error !== undefined) return new InputError(error);
  if (typeof basicValue === 'string' || typeof basicValue === 'number' || typeof basicValue === 'boolean')
    return basicValue;
  return typeof text === 'string' ? text : new InputError('#VALUE!');
}

function isErrorCode(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#');
}

/** A text argument; blank gives an empty text. Throws a `#VALUE!` refusal for anything but text or a number. */
export function textOf(cell: Cell, argument: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  throw mustMend(
    `${argument} is ${describe(cell)}, not a text.`,
    'Write it in quotes or refer to a cell with text.',
  );
}

/** A text that must be given. */
export function requiredText(cell: Cell, argument: string): string {
  const text = textOf(cell, argument);
  if (text === '') throw mustMend(`${argument} is missing.`, 'Give a name, or a cell that holds one.');
  return text;
}

function describe(cell: Cell): string {
  return cell instanceof InputError ? cell.code : String(cell).toUpperCase();
}
