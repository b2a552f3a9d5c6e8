import type { ICellData, Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { richOf } from './keepRich.ts';
import { toErrorObject, toValueObject } from './toValueObject.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/** Excel's FIELDVALUE(value, field), which Univer lacks: a property of an entity or of a number with properties. */
export function fieldValue(univer: UniverLibrary): BaseFunction {
  class FieldValue extends univer.formula.BaseFunction {
    override minParams = 2;
    override maxParams = 2;
    /** The properties are in the cell, not in the value that a reference finds there. */
    override needsReferenceObject = true;

    override calculate(value: FunctionVariantType, field: FunctionVariantType): BaseValueObject {
      const rich = richOf(cellOf(value));
      const first = firstOf(field);
      if (first.isError()) return first;
      const name = String(first.getValue());
      // Excel does not tell names by their case.
      const found = Object.entries(rich?.properties ?? {}).find(
        ([known]) => known.toLowerCase() === name.toLowerCase(),
      );
      return found
        ? toValueObject(univer, found[1])
        : toErrorObject(univer, '#VALUE!', `Excel gives #FIELD!: ${nothing(name, rich !== undefined)}`);
    }
  }
  return new FieldValue('FIELDVALUE');
}

function nothing(field: string, isRich: boolean): string {
  return isRich ? `the value has no ${field}.` : 'a plain value has no fields.';
}

function cellOf(value: FunctionVariantType): Nullable<ICellData> {
  if (!value.isReferenceObject()) return { custom: firstOf(value).getCustomData() ?? null };
  const reference = value as BaseReferenceObject;
  const { startRow, startColumn } = reference.getRangePosition();
  return reference.getCellData(startRow, startColumn);
}

function firstOf(variant: FunctionVariantType): BaseValueObject {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
}
