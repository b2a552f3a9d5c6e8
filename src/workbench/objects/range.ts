import { ApiError } from '../richApi/index.ts';
import type { HostObject } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import { cellArea, columnsOf, intersectAreas, isOneCell, rowsOf } from '../sheet/area.ts';
import type { Area, SheetArea } from '../sheet/area.ts';
import { clearCells } from './clearCells.ts';
import { copyCells } from './copyCells.ts';
import { formulaReferences } from './formulaReferences.ts';
import { hyperlinkOf, setHyperlink } from './hyperlink.ts';
import type { RangeHyperlink } from './hyperlink.ts';
import { setHidden } from './lineSizes.ts';
import { Look } from './look.ts';
import { mergeCellsOf, mergedAreas, unmerge } from './merging.ts';
import { moveCells } from './moveCells.ts';
import { placeOf } from './placeOf.ts';
import { RangeBase } from './rangeBase.ts';
import { RangeFormat } from './rangeFormat.ts';
import { RangeSort } from './rangeSort.ts';
import { RangeView } from './rangeView.ts';
import { RangeSearch } from './rangeSearch.ts';
import { refuseLocked, refuseUnbounded, refuseUnless } from './refuse.ts';
import { removeDuplicates } from './removeDuplicates.ts';
import type { RemoveDuplicatesResult } from './removeDuplicatesResult.ts';
import { deleteCells, insertCells } from './shiftCells.ts';

export class Range extends RangeSearch {
  get Format(): RangeFormat {
    return new RangeFormat(this.look);
  }

  get RowHidden(): boolean | null {
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    return this.look.commonOf('Row', (row) => sheet?.getRowVisible(row) === false);
  }

  set RowHidden(isHidden: boolean) {
    refuseUnless(this.host, this.sheetId, 'allowFormatRows');
    setHidden(this.host, this.sheetId, 'Row', this.area, isHidden);
  }

  get ColumnHidden(): boolean | null {
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    return this.look.commonOf('Column', (column) => sheet?.getColVisible(column) === false);
  }

  set ColumnHidden(isHidden: boolean) {
    refuseUnless(this.host, this.sheetId, 'allowFormatColumns');
    setHidden(this.host, this.sheetId, 'Column', this.area, isHidden);
  }

  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  /** Left, top, width and height are in points, from the corner of the sheet. */
  get Left(): number {
    return placeOf(this.host, this.sheetId, this.area).left;
  }

  get Top(): number {
    return placeOf(this.host, this.sheetId, this.area).top;
  }

  get Width(): number {
    return placeOf(this.host, this.sheetId, this.area).width;
  }

  get Height(): number {
    return placeOf(this.host, this.sheetId, this.area).height;
  }

  get Hyperlink(): RangeHyperlink | null {
    return hyperlinkOf(this.host, this.sheetId, this.area);
  }

  set Hyperlink(link: RangeHyperlink | null) {
    setHyperlink(this.host, this.sheetId, this.area, link);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.host, this.sheetId, () => this.area);
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.host, this.sheetId, this.area);
  }

  /** The cells that the formulas of the range name. */
  GetDirectPrecedents(): HostObject {
    const cells = this.host.sheet.listFormulaCells(this.sheetId, this.area);
    const found = cells.flatMap((cell) =>
      formulaReferences(this.host, this.sheetId, this.host.sheet.formulaAt(cell)),
    );
    if (found.length === 0) throw new ApiError('ItemNotFound');
    return this.host.make.workbookRangeAreas(found);
  }

  /** The cells of the workbook whose formulas name cells of the range. */
  GetDirectDependents(): HostObject {
    const { host, sheetId, area } = this;
    const found = host.sheet
      .listFormulaCells()
      .filter((cell) =>
        formulaReferences(host, cell.sheetId, host.sheet.formulaAt(cell)).some(
          (one) => one.sheetId === sheetId && intersectAreas(one.area, area) !== undefined,
        ),
      )
      .map((cell) => ({ sheetId: cell.sheetId, area: cellArea(cell.row, cell.column) }));
    if (found.length === 0) throw new ApiError('ItemNotFound');
    return host.make.workbookRangeAreas(found);
  }

  Select(): void {
    const sheet = this.host.sheet.findSheet(this.sheetId);
    this.host.sheet.grow(this.sheetId, this.host.sheet.physicalArea(this.sheetId, this.area) ?? this.area);
    sheet?.activate();
    sheet?.getRange({ ...(this.host.sheet.physicalArea(this.sheetId, this.area) ?? this.area) }).activate();
  }

  Clear(applyTo: string | null): void {
    clearCells(this.host, this.sheetId, this.area, applyTo ?? 'All');
  }

  GetTables(isWhollyInside: boolean | null): HostObject {
    return this.host.make.tablesIn(this.sheetId, this.area, isWhollyInside ?? true);
  }

  async Insert(shift: string): Promise<this> {
    const { area } = this;
    await insertCells(this.host, this.sheetId, area, shift);
    return this.at(area);
  }

  Delete(shift: string): Promise<void> {
    return deleteCells(this.host, this.sheetId, this.area, shift);
  }

  /** Makes one cell of the range, or with `across` one of each row. */
  Merge(across: boolean | null): void {
    const { area } = this;
    refuseUnbounded(area);
    refuseLocked(this.host, this.sheetId, area);
    this.host.sheet.grow(this.sheetId, area);
    const rows = across === true ? rowsOf(area) : 1;
    for (let row = 0; row < rows; row += 1) {
      const line =
        across === true ? { ...area, startRow: area.startRow + row, endRow: area.startRow + row } : area;
      if (!isOneCell(line)) mergeCellsOf(this.host, this.sheetId, line);
    }
  }

  Unmerge(): void {
    refuseLocked(this.host, this.sheetId, this.area);
    unmerge(this.host, this.sheetId, this.area);
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = mergedAreas(this.host, this.sheetId, this.area);
    return merged.length === 0 ? null : this.host.make.rangeAreas(this.sheetId, merged);
  }

  RemoveDuplicates(columns: readonly number[], includesHeader: boolean): Promise<RemoveDuplicatesResult> {
    return removeDuplicates(this.host, this.sheetId, this.area, columns, includesHeader);
  }

  /** Moves as cutting and pasting does: formulas that name the cells follow. The target may be given by its first cell. */
  MoveTo(target: unknown): Promise<void> {
    return moveCells(this.host, { sheetId: this.sheetId, area: this.area }, this.placeGiven(target));
  }

  /** Copies as pasting does. A target of another size is filled from its first cell on. */
  async CopyFrom(
    source: unknown,
    kind: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null,
  ): Promise<void> {
    await this.host.sheet.calculated();
    const from = this.placeGiven(source);
    const options = { kind: kind ?? 'All', skipBlanks: skipBlanks === true, transpose: transpose === true };
    const matrix = copyCells(this.host, from, { sheetId: this.sheetId, area: this.area }, options);
    const [rows, columns] = [
      Object.keys(matrix).map(Number),
      Object.values(matrix).flatMap((row) => Object.keys(row).map(Number)),
    ];
    if (rows.length === 0) return;
    const target: Area = {
      startRow: Math.min(...rows),
      startColumn: columns.reduce((least, one) => Math.min(least, one)),
      endRow: rows.reduce((most, one) => Math.max(most, one)),
      endColumn: columns.reduce((most, one) => Math.max(most, one)),
    };
    refuseLocked(this.host, this.sheetId, target);
    this.host.sheet.grow(this.sheetId, target);
    if (options.kind === 'Formats') this.host.sheet.edits.setLooks(this.sheetId, matrix);
    else this.host.sheet.edits.setCells(this.sheetId, matrix);
  }

  /** The formulas of the range ask anew when they are next calculated, and what depends on them follows. */
  SetDirty(): void {
    const cells = this.host.sheet.listFormulaCells(this.sheetId, this.area);
    this.host.sheet.log.note('dirtied', this.host.sheet.author, cells);
    this.host.desk.forget(cells);
    this.host.sheet.control.makeDirty(cells);
  }

  Calculate(): void {
    const cells = this.host.sheet.listFormulaCells(this.sheetId, this.area);
    this.host.desk.forget(cells);
    this.host.sheet.control.calculateCells(cells);
  }

  private get look(): Look {
    return new Look(this.host, this.sheetId, () => [this.area]);
  }

  /** A range, or an address that may name another sheet. */
  private placeGiven(given: unknown): SheetArea {
    if (given instanceof RangeBase) return { sheetId: given.sheetId, area: given.area };
    const { sheet, address } = splitQualified(String(given));
    const found = sheet === undefined ? this.sheetId : this.host.sheet.findSheet(sheet)?.getSheetId();
    const area = parseAddress(address);
    if (found === undefined || area === undefined || columnsOf(area) < 1)
      throw new ApiError('InvalidArgument');
    return { sheetId: found, area };
  }
}
