import { ApiError, HostObject, notImplemented } from '../richApi/index.ts';
import { cellArea } from '../sheet/area.ts';
import { Application } from './application.ts';
import { DocumentProperties } from './documentProperties.ts';
import { findEventRange } from './eventReference.ts';
import type { Host } from './host.ts';
import { NamedItemCollection } from './names/namedItemCollection.ts';
import { SettingCollection } from './properties/settingCollection.ts';
import { Range } from './range.ts';
import { RangeAreas } from './rangeAreas.ts';
import { required } from './required.ts';
import { TableCollection } from './tables/tableCollection.ts';
import { Runtime } from './runtime.ts';
import { WorkbookProtection } from './workbookProtection.ts';
import { WorksheetCollection } from './worksheetCollection.ts';
import { CustomXmlPartCollection } from './xml/customXmlPartCollection.ts';

export class Workbook extends HostObject {
  readonly className = 'Workbook';
  private readonly host: Host;
  private readonly properties: DocumentProperties;

  constructor(host: Host) {
    super();
    this.host = host;
    this.properties = new DocumentProperties(host.contents.customProperties);
  }

  get Name(): string {
    return `${this.host.sheet.workbook.getName()}.xlsx`;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get AutoSave(): boolean {
    return false;
  }

  get PreviouslySaved(): boolean {
    return false;
  }

  /** `context.runtime`. */
  get _Runtime(): Runtime {
    return new Runtime(this.host.events);
  }

  get Application(): Application {
    return new Application(this.host);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.host);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host.contents.xmlParts);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.host.contents.settings);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }

  get Properties(): DocumentProperties {
    return this.properties;
  }

  /** Excel refuses where several areas are selected, or a chart and no cell. */
  GetSelectedRange(): Range {
    const [area, ...others] = this.selectedAreas();
    if (area === undefined || others.length > 0) throw new ApiError('InvalidSelection');
    return new Range(this.host, this.activeId, area);
  }

  GetSelectedRanges(): RangeAreas {
    const areas = this.selectedAreas();
    if (areas.length === 0) throw new ApiError('InvalidSelection');
    return new RangeAreas(this.host, this.activeId, areas);
  }

  GetActiveCell(): Range {
    const cell = this.host.sheet.workbook.getActiveCell();
    const area = cell === null ? cellArea(0, 0) : cellArea(cell.getRow(), cell.getColumn());
    return new Range(this.host, this.activeId, area);
  }

  GetActiveChart(): HostObject {
    return required(this.host.make.activeChart());
  }

  GetActiveChartOrNullObject(): HostObject | null {
    return this.host.make.activeChart();
  }

  GetIsActiveCollabSession(): boolean {
    return false;
  }

  Save(): void {
    throw notImplemented('Workbook.save');
  }

  Close(): void {
    throw notImplemented('Workbook.close');
  }

  _GetRangeForEventByReferenceId(id: string): HostObject {
    return required(this._GetRangeOrNullObjectForEventByReferenceId(id));
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject | null {
    return findEventRange(this.host, id);
  }

  private get activeId(): string {
    return this.host.sheet.activeSheet.getSheetId();
  }

  private selectedAreas(): readonly ReturnType<typeof cellArea>[] {
    return this.host.make.activeChart() === null ? this.host.sheet.selections : [];
  }
}
