import { ApiError } from '../richApi/index.ts';
import { ChartCollection } from './charts/chartCollection.ts';
import { NamedItemCollection } from './names/namedItemCollection.ts';
import { PageLayout } from './pageLayout/pageLayout.ts';
import { WorksheetCustomPropertyCollection } from './properties/worksheetCustomPropertyCollection.ts';
import { TableCollection } from './tables/tableCollection.ts';
import { toPoints } from './lineSizes.ts';
import { readColour } from './colour.ts';
import { refuseProtectedStructure } from './refuse.ts';
import { required } from './required.ts';
import { SheetAutoFilter } from './sheetAutoFilter.ts';
import { checkSheetName, freeSheetName } from './sheetName.ts';
import { worksheetEvents } from './worksheetEvents.ts';
import { WorksheetFreezePanes } from './worksheetFreezePanes.ts';
import { WorksheetProtection } from './worksheetProtection.ts';
import { WorksheetRanges } from './worksheetRanges.ts';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Worksheet extends WorksheetRanges {
  static override readonly events = worksheetEvents;

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.Id };
  }

  get Name(): string {
    return this.sheet.getSheetName();
  }

  set Name(name: string) {
    refuseProtectedStructure(this.host);
    this.sheet.setName(checkSheetName(this.host, name, this.Id));
  }

  get Position(): number {
    return this.sheet.getIndex();
  }

  set Position(position: number) {
    refuseProtectedStructure(this.host);
    const { workbook } = this.host.sheet;
    if (!Number.isInteger(position) || position < 0 || position >= workbook.getSheets().length) {
      throw new ApiError('InvalidArgument');
    }
    this.host.sheet.moveSheet(this.sheet, position);
  }

  get Visibility(): Visibility {
    if (!this.sheet.isSheetHidden()) return 'Visible';
    return this.host.sheet.flags.veryHidden.has(this.Id) ? 'VeryHidden' : 'Hidden';
  }

  set Visibility(visibility: Visibility) {
    refuseProtectedStructure(this.host);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw new ApiError('InvalidArgument');
    const { veryHidden } = this.host.sheet.flags;
    if (visibility === 'VeryHidden') veryHidden.add(this.Id);
    else veryHidden.delete(this.Id);
    if (visibility === 'Visible') this.sheet.showSheet();
    else if (!this.sheet.isSheetHidden()) {
      this.refuseLastVisible();
      this.sheet.hideSheet();
    }
  }

  /** Empty where the tab has no colour. */
  get TabColor(): string {
    const colour = this.sheet.getTabColor() ?? '';
    return colour === '' ? '' : readColour(colour);
  }

  set TabColor(colour: string) {
    this.sheet.setTabColor(colour === '' ? '' : readColour(colour));
  }

  get AutoFilter(): SheetAutoFilter {
    return new SheetAutoFilter();
  }

  get Gridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }

  set Gridlines(areShown: boolean) {
    this.sheet.setHiddenGridlines(!areShown);
  }

  get Headings(): boolean {
    return !this.host.sheet.flags.hiddenHeadings.has(this.Id);
  }

  set Headings(areShown: boolean) {
    if (areShown) this.host.sheet.flags.hiddenHeadings.delete(this.Id);
    else this.host.sheet.flags.hiddenHeadings.add(this.Id);
  }

  get StandardHeight(): number {
    return toPoints(this.sheet.getSheet().getConfig().defaultRowHeight);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.Id);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.host, this.Id);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.Id);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.host, this.Id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.host, this.Id);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.host.contents.propertiesOf(this.Id));
  }

  Activate(): void {
    if (this.Visibility !== 'Visible') throw new ApiError('InvalidOperation');
    this.sheet.activate();
  }

  Delete(): void {
    refuseProtectedStructure(this.host);
    if (this.Visibility === 'VeryHidden') throw new ApiError('InvalidOperation');
    if (this.Visibility === 'Visible') this.refuseLastVisible();
    this.host.sheet.workbook.deleteSheet(this.sheet);
  }

  /** With `markAllDirty` the formulas ask anew, also those that are not dirty. */
  Calculate(markAllDirty: boolean | null): void {
    if (markAllDirty !== true) {
      this.host.sheet.control.calculateDirty();
      return;
    }
    const cells = this.host.sheet.listFormulaCells(this.Id);
    this.host.desk.forget(cells);
    this.host.sheet.control.calculateCells(cells);
  }

  Copy(positionType: string | null, relativeTo: Worksheet | null): Worksheet {
    refuseProtectedStructure(this.host);
    const { workbook, activeSheet } = this.host.sheet;
    const position = this.copyPosition(positionType ?? 'None', relativeTo);
    const copy = workbook.duplicateSheet(this.sheet);
    copy.setName(freeSheetName(this.host, (number) => `${this.Name} (${number})`, 2));
    this.host.sheet.moveSheet(copy, position);
    workbook.setActiveSheet(activeSheet);
    return new Worksheet(this.host, copy);
  }

  GetNext(visibleOnly: boolean | null): Worksheet {
    return required(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly === true);
  }

  GetPrevious(visibleOnly: boolean | null): Worksheet {
    return required(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  /** How office.js finds again what `getNext` and its like led to. */
  _GetSheetById(id: string): Worksheet {
    const sheet = this.host.sheet.findSheet(id);
    if (sheet === null) throw new ApiError('ItemNotFound');
    return new Worksheet(this.host, sheet);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.host.sheet.workbook.getSheets();
    for (let index = this.Position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet !== undefined && !(visibleOnly && sheet.isSheetHidden()))
        return new Worksheet(this.host, sheet);
    }
    return null;
  }

  private copyPosition(type: string, relativeTo: Worksheet | null): number {
    const end = this.host.sheet.workbook.getSheets().length;
    switch (type) {
      case 'None':
      case 'End':
        return end;
      case 'Beginning':
        return 0;
      case 'Before':
      case 'After':
        if (relativeTo === null) throw new ApiError('InvalidArgument');
        return relativeTo.Position + (type === 'After' ? 1 : 0);
      default:
        throw new ApiError('InvalidArgument');
    }
  }

  /** A workbook has a visible sheet. */
  private refuseLastVisible(): void {
    const visible = this.host.sheet.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1) throw new ApiError('InvalidOperation');
  }
}
