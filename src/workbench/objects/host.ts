import type { CallDesk } from '../host/index.ts';
import type { EventRegistrations, HostObject } from '../richApi/index.ts';
import type { Area, SheetArea } from '../sheet/area.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import type { Contents } from './contents.ts';
import type { Culture } from './culture.ts';

/** What the object model stands on. */
export interface Host {
  readonly sheet: Spreadsheet;
  /** Tables, names, charts and what else there is beside cells. */
  readonly contents: Contents;
  readonly desk: CallDesk;
  readonly pane: PanePort;
  readonly culture: Culture;
  readonly events: EventRegistrations;
  readonly make: ObjectFactory;
  /** The add-in's functions may be called from now on. */
  readonly functionsReady: () => void;
  /** Tells of a changed selection beside the object model. */
  readonly selectionChanged: () => void;
}

/** Objects that others lead to without knowing their classes. */
export interface ObjectFactory {
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (sheetId: string, area: Area) => HostObject;
  readonly rangeAreas: (sheetId: string, areas: readonly Area[]) => HostObject;
  readonly workbookRangeAreas: (references: readonly SheetArea[]) => HostObject;
  /** The range that a name of the sheet or the workbook means. */
  readonly namedRange: (sheetId: string, name: string) => HostObject | null;
  /** The tables of an area: those that it touches, or those that are wholly inside. */
  readonly tablesIn: (sheetId: string, area: Area, isWhollyInside: boolean) => HostObject;
  /** The chart that is selected. While one is, no cell is. */
  readonly activeChart: () => HostObject | null;
  /** The areas of a sheet that cells may not be shifted across, such as tables. */
  readonly solidAreas: (sheetId: string) => readonly Area[];
}

export interface PanePort {
  isOpen: () => boolean;
  setOpen: (isOpen: boolean) => void;
}
