import type { BaseValueObject, ErrorValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { mapCells } from './mapCells.ts';

/** An error among the arguments, in the shape in which Excel hands one to a custom function. */
export interface ErrorArgument {
  readonly type: 'Error';
  readonly basicValue: string;
}

export type ScalarArgument = number | string | boolean | null | ErrorArgument;
export type Argument = ScalarArgument | ScalarArgument[][];

/** A Univer value as a function receives it: blanks are `null`, text stays text, a single cell is a scalar. */
export function toArgument(variant: FunctionVariantType | undefined): Argument {
  return variant === undefined ? null : mapCells(variant, toScalarArgument);
}

function toScalarArgument(value: BaseValueObject | undefined): ScalarArgument {
  if (value === undefined || value.isNull()) return null;
  if (value.isError()) return { type: 'Error', basicValue: (value as ErrorValueObject).getErrorType() };
  if (value.isLambda()) return { type: 'Error', basicValue: '#VALUE!' };
  return value.getValue();
}
