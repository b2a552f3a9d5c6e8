import { HostObject } from '../richApi/index.ts';
import type { SheetArea } from '../sheet/area.ts';
import { RangeAreas } from './rangeAreas.ts';
import { RangeAreasCollection } from './rangeAreasCollection.ts';
import type { Host } from './host.ts';
import { required } from './required.ts';

/** Areas of several sheets, such as the cells that a formula depends on. */
export class WorkbookRangeAreas extends HostObject {
  readonly className = 'WorkbookRangeAreas';
  private readonly host: Host;
  private readonly bySheet: readonly RangeAreas[];

  constructor(host: Host, references: readonly SheetArea[]) {
    super();
    this.host = host;
    const sheetIds = [...new Set(references.map(({ sheetId }) => sheetId))];
    this.bySheet = sheetIds.map((sheetId) => {
      const areas = references.filter((one) => one.sheetId === sheetId).map(({ area }) => area);
      return new RangeAreas(host, sheetId, areas);
    });
  }

  get Addresses(): string[] {
    return this.bySheet.map(({ Address }) => Address);
  }

  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.bySheet);
  }

  GetRangeAreasBySheet(key: string): RangeAreas {
    return required(this.GetRangeAreasOrNullObjectBySheet(key));
  }

  GetRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    const sheetId = this.host.sheet.findSheet(key)?.getSheetId();
    return this.bySheet.find((areas) => areas.sheetId === sheetId) ?? null;
  }
}
