import { makeStore } from '../model/index.ts';
import type { Store } from '../model/index.ts';

/** Where the pane runs. */
export interface Host {
  /** `waiting` until office.js has said, or could not be loaded. */
  readonly place: 'waiting' | 'excel' | 'browser';
  /** Undefined where the host does not say. */
  readonly isDark: boolean | undefined;
}

/** Finds out where the pane runs, while it is already on screen. `office` resolves to whether office.js has come. */
export function watchHost(office: Promise<boolean>): Store<Host> {
  const host = makeStore<Host>({ place: 'waiting', isDark: undefined });
  const settle = async (): Promise<void> => {
    const isInExcel = (await office) && (await Office.onReady()).host === Office.HostType.Excel;
    host.set(
      isInExcel ? { place: 'excel', isDark: isOfficeDark() } : { place: 'browser', isDark: undefined },
    );
  };
  void settle();
  return host;
}

function isOfficeDark(): boolean | undefined {
  // Not there in every Excel, whatever the types say.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme;
}
