import type { CallDesk } from '../host/index.ts';
import type { HostObject } from '../richApi/index.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';

/** What the object model stands on. */
export interface Host {
  readonly sheet: Spreadsheet;
  readonly desk: CallDesk;
  readonly pane: PanePort;
  /** A sheet by its id: ranges lead back to it without knowing its class. */
  readonly worksheet: (sheetId: string) => HostObject;
  /** The add-in's functions may be called from now on. */
  readonly functionsReady: () => void;
}

export interface PanePort {
  isOpen: () => boolean;
  setOpen: (isOpen: boolean) => void;
}
