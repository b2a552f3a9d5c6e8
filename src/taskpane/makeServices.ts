import type { Steps } from '../diagnostics/index.ts';
import { makeStore } from '../model/index.ts';
import type { Store } from '../model/index.ts';
import {
  checkWorkbook,
  forgetBlocks,
  freeze,
  insert,
  listBlocks,
  onSelectionChanged,
  readFacts,
  readSelection,
  refresh,
  repairFindings,
  showBlock,
  showCell,
  thaw,
  undoRepair,
  writeSourcesSheet,
} from '../workbook/index.ts';
import { makeRefreshing } from './book/refreshing.ts';
import { makeUpkeep } from './book/upkeep.ts';
import { everything } from './browse/browsing.ts';
import { formatsOf } from './formats/formats.ts';
import type { Host } from './host.ts';
import { watchHost } from './host.ts';
import { makeInsertions } from './insertion/insertions.ts';
import { makeReading } from './reading.ts';
import { makeRouteStore } from './route/routeStore.ts';
import type { Services } from './services.ts';
import { browserStorage } from './settings/browserStorage.ts';
import { makeSettings } from './settings/settings.ts';

/** Everything the screens stand on, once for the page. */
export function makeServices(office: Promise<boolean>, steps: Steps): Services {
  const host = watchHost(office);
  const settings = makeSettings(browserStorage());
  const announcement = makeStore('');
  const { record } = steps;
  const announce = announcement.set;
  const [selection, facts, blocks] = [makeReading(readSelection), makeReading(readFacts), makeReading(listBlocks)];
  return {
    host,
    formats: formatsOfHost(host),
    route: makeRouteStore(window, { screen: settings.get().isWelcomed ? 'browse' : 'welcome' }),
    settings,
    browsing: makeStore(everything),
    insertions: makeInsertions({ insert, announce, record, today }),
    book: {
      selection,
      facts,
      blocks,
      refreshing: makeRefreshing({ refresh, announce, record }),
      upkeep: makeUpkeep({
        freeze,
        thaw,
        writeSourcesSheet,
        checkWorkbook,
        repairFindings,
        undoRepair,
        today,
        announce,
        record,
        changed: () => [selection, facts, blocks].forEach((one) => void one.reload()),
      }),
      showCell,
      onSelectionChanged,
      showBlock,
      forgetBlocks,
    },
    announcement,
    steps,
    today,
  };
}

/** The user's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The workbook's language where the host says it, else the browser's. */
function formatsOfHost(host: Store<Host>): Store<ReturnType<typeof formatsOf>> {
  const formats = makeStore(formatsOf(navigator.language));
  host.subscribe(() => formats.set(formatsOf(host.get().locale || navigator.language)));
  return formats;
}
