import type { BaseValueObject, ErrorValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Answer, CellValue } from './answer.ts';
import { mapCells } from './mapCells.ts';

/** What a calculated formula gives, with the messages of its errors. */
export function toAnswer(variant: FunctionVariantType): Answer {
  // A reference shows 0 for a blank cell, as Excel does; a blank that a function gave stays blank.
  const blank = variant.isReferenceObject() ? 0 : null;
  return mapCells(variant, (cell) => toCellValue(cell, blank));
}

function toCellValue(value: BaseValueObject | undefined, blank: 0 | null): CellValue {
  if (value === undefined || value.isNull()) return blank;
  if (value.isLambda()) return { code: '#CALC!', message: '' };
  if (!value.isError()) return value.getValue();
  const error = value as ErrorValueObject;
  return { code: error.getErrorType(), message: error.getErrorContent() };
}
