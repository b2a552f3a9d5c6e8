import { makeStore } from '../model/index.ts';
import type { Store } from '../model/index.ts';

/** Where the pane runs. */
export interface Host {
  /** `waiting` until office.js has said, or could not be loaded. */
  readonly place: 'waiting' | 'excel' | 'browser';
  /** Undefined where the host does not say. */
  readonly isDark: boolean | undefined;
  /** The language of the workbook's numbers and dates; empty where the host does not say. */
  readonly locale: string;
  /** What Excel it is: "Excel 16.0.18129, PC". Empty elsewhere. */
  readonly version: string;
}

const elsewhere: Host = { place: 'waiting', isDark: undefined, locale: '', version: '' };

/** Finds out where the pane runs, while it is already on screen. `office` resolves to whether office.js has come. */
export function watchHost(office: Promise<boolean>): Store<Host> {
  const host = makeStore<Host>(elsewhere);
  const settle = async (): Promise<void> => {
    const isInExcel = (await office) && (await Office.onReady()).host === Office.HostType.Excel;
    if (!isInExcel) {
      host.set({ ...elsewhere, place: 'browser' });
      return;
    }
    host.set({ place: 'excel', isDark: isOfficeDark(), locale: contentLanguage(), version: versionWords() });
    onThemeChanged(() => {
      const isDark = isOfficeDark();
      if (isDark !== host.get().isDark) host.set({ ...host.get(), isDark });
    });
  };
  void settle();
  return host;
}

/** Not everything is there in every Excel, whatever the types say. */
function context(office: { readonly context?: Partial<Office.Context> } = Office): Partial<Office.Context> {
  return office.context ?? {};
}

function isOfficeDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = context().officeTheme;
  return theme?.isDarkTheme;
}

function contentLanguage(): string {
  return context().contentLanguage ?? '';
}

function versionWords(): string {
  const { diagnostics } = context();
  return diagnostics ? `Excel ${diagnostics.version}, ${diagnostics.platform}` : '';
}

/** Hosts that tell of a new theme call back; the others are asked again when the user comes back to the pane. */
function onThemeChanged(changed: () => void): void {
  try {
    context().document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  } catch {
    // This Excel has no such event, and says so by throwing.
  }
  if (typeof window === 'undefined') return;
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('focus', changed);
}
