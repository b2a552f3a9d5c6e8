import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { keptOf } from './keepRich.ts';
import { asRichValue, shownOf } from './richValue.ts';
import type { RichValue } from './richValue.ts';
import type { UniverLibrary } from './univerLibrary.ts';

const ERROR_CODES = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#CALC!',
  '#GETTING_DATA',
]);
const NOT_FOR_A_CELL = 'The function gave something that a cell cannot show.';

/** What a function gave, as a Univer value. Text is not read as a number, a date or a formula. */
export function toValueObject(univer: UniverLibrary, result: unknown): BaseValueObject {
  return Array.isArray(result) ? toArrayObject(univer, result) : toScalarObject(univer, result);
}

/** The message rides in the error value itself, so that it survives nesting and keeps its place in arrays. */
export function toErrorObject(univer: UniverLibrary, code: string, message: string): BaseValueObject {
  const known = ERROR_CODES.has(code) ? code : '#VALUE!';
  return univer.formula.ErrorValueObject.create(known as ErrorType, message);
}

function toArrayObject(univer: UniverLibrary, result: unknown[]): BaseValueObject {
  const columnCount = result.reduce<number>(
    (widest, row) => Math.max(widest, Array.isArray(row) ? row.length : 0),
    0,
  );
  if (columnCount === 0)
    return toErrorObject(univer, '#VALUE!', 'The function gave an array without rows and columns.');
  const calculateValueList = result.map((row) =>
    Array.from({ length: columnCount }, (_, column) =>
      Array.isArray(row) && column < row.length
        ? toScalarObject(univer, row[column])
        : toErrorObject(univer, '#N/A', 'The function gave no value for this place.'),
    ),
  );
  const place = { unitId: '', sheetId: '', row: -1, column: -1 };
  const size = { rowCount: result.length, columnCount };
  return univer.formula.ArrayValueObject.create({ calculateValueList, ...size, ...place });
}

function toScalarObject(univer: UniverLibrary, value: unknown): BaseValueObject {
  const { BooleanValueObject, NullValueObject, NumberValueObject, StringValueObject } = univer.formula;
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : toErrorObject(univer, '#NUM!', 'Not a finite number.');
  }
  if (value instanceof Promise) {
    value.catch(() => undefined);
    return toErrorObject(univer, '#GETTING_DATA', 'The answer is not ready yet.');
  }
  const rich = asRichValue(value);
  if (rich) return toRichObject(univer, rich);
  const error = asCellError(value);
  return toErrorObject(univer, error?.code ?? '#VALUE!', error?.message ?? NOT_FOR_A_CELL);
}

/** Univer hands out one object for all equal texts: only one of our own may bring data along. */
function toRichObject(univer: UniverLibrary, rich: RichValue): BaseValueObject {
  const { BooleanValueObject, NumberValueObject, StringValueObject } = univer.formula;
  const shown = shownOf(rich);
  if (typeof shown === 'number' && !Number.isFinite(shown)) return toScalarObject(univer, shown);
  const object =
    typeof shown === 'number'
      ? new NumberValueObject(shown)
      : typeof shown === 'boolean'
        ? new BooleanValueObject(shown)
        : new StringValueObject(shown);
  return object.withCustomData({ ...keptOf(rich) });
}

/** Reads `{ code, message }`, which functions give and throw, and `{ type: 'Error', basicValue }`, which Excel hands in. */
export function asCellError(value: unknown): { code: string; message: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, basicValue, message } = value as Record<string, unknown>;
  const found = typeof code === 'string' ? code : basicValue;
  if (typeof found !== 'string' || !found.startsWith('#')) return undefined;
  return { code: found, message: typeof message === 'string' ? message : '' };
}
