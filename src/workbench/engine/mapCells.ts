import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';

/** Converts a Univer value cell by cell; an array or reference of one cell becomes a scalar. */
export function mapCells<T>(
  variant: FunctionVariantType,
  convert: (cell: BaseValueObject | undefined) => T,
): T | T[][] {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return convert(value);
  const array = (value as ArrayValueObject).getArrayValue();
  const rows = array.map((row) => Array.from(row, (cell) => convert(cell ?? undefined)));
  const only = rows.length === 1 && rows[0]?.length === 1;
  return only ? convert(array[0]?.[0] ?? undefined) : rows;
}
