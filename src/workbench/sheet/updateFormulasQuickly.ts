import { CommandType, ICommandService, ObjectMatrix, isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

type Cells = Parameters<FormulaDataModel['updateFormulaData']>[2];
type Formulas = ReturnType<FormulaDataModel['updateFormulaData']>;

/**
 * At every write Univer 0.25.1 reads all cells of the workbook, to find those that share a formula with the ones written:
 * 20,000 single cells take minutes. Where no cell of a sheet shares one, the cells that are written are all that count.
 */
export function updateFormulasQuickly(
  injector: Injector,
  findSheet: (sheetId: string) => Worksheet | undefined,
): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const unshared = new Set<string>();
  injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.')) return;
    const isHarmless =
      id === SetRangeValuesMutation.id && !sharesAny((params as { cellValue?: Cells }).cellValue);
    if (!isHarmless) unshared.clear();
  });
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const known = findSheet(sheetId)?.getCellMatrix();
    if (!known || sharesAny(cells)) return update(unitId, sheetId, cells);
    if (!unshared.has(sheetId)) {
      if (sharesAny(known.getMatrix())) return update(unitId, sheetId, cells);
      unshared.add(sheetId);
    }
    return changedFormulas(cells, (row, column) => known.getValue(row, column));
  };
}

/** Formulas that are written, and null where one is overwritten. */
function changedFormulas(
  cells: Cells,
  before: (row: number, column: number) => Nullable<ICellData>,
): Formulas {
  const changed = new ObjectMatrix<Formulas[number][number]>();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (isFormulaString(cell?.f)) changed.setValue(row, column, { f: String(cell?.f) });
    else if (isFormulaString(before(row, column)?.f)) changed.setValue(row, column, null);
  });
  return changed.getMatrix();
}

function sharesAny(cells: Cells | undefined): boolean {
  let isAny = false;
  new ObjectMatrix(cells ?? {}).forValue((_, __, cell) => {
    isAny = isFormulaId(cell?.si);
    return !isAny;
  });
  return isAny;
}
