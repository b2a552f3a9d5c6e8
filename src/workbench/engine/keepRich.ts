import type { ICellData, Nullable } from '@univerjs/core';
import type {
  BaseReferenceObject,
  FunctionVariantType,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { asRichValue } from './richValue.ts';
import type { RichValue } from './richValue.ts';

/** Where Univer keeps what a value brought along: in the cell's own data, so that it moves and is undone with it. */
interface Kept {
  readonly rich: RichValue;
}

/** The rich value that stands behind what a cell shows. */
export function richOf(cell: Nullable<ICellData>): RichValue | undefined {
  return asRichValue((cell?.custom as Partial<Kept> | null | undefined)?.rich);
}

/** What a value object is to bring along to its cell. */
export function keptOf(rich: RichValue): Kept {
  return { rich };
}

/**
 * Completes what Univer has just noted of a formula's result. It carries the data of values that functions gave, but not those
 * of a cell that a formula only refers to, and never takes away what a cell had before.
 */
export function keepRich(runtime: IFormulaRuntimeService, variant: FunctionVariantType): void {
  const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
  const cell = runtime.getUnitData()[currentUnitId]?.[currentSubUnitId]?.getValue(currentRow, currentColumn);
  if (cell) cell.custom ??= cellReferredTo(variant)?.custom ?? null;
}

function cellReferredTo(variant: FunctionVariantType): Nullable<ICellData> {
  if (!variant.isReferenceObject()) return undefined;
  const reference = variant as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const isOne = startRow === endRow && startColumn === endColumn;
  return isOne ? reference.getCellData(startRow, startColumn) : undefined;
}
