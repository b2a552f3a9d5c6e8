import type { Steps } from '../diagnostics/index.ts';
import { makeStore } from '../model/index.ts';
import type { Store } from '../model/index.ts';
import {
  forgetBlocks,
  insert,
  onSelectionChanged,
  readFacts,
  readSelection,
  refresh,
  showBlock,
} from '../workbook/index.ts';
import { makeRefreshing } from './book/refreshing.ts';
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
  return {
    host,
    formats: formatsOfHost(host),
    route: makeRouteStore(window, { screen: settings.get().isWelcomed ? 'browse' : 'welcome' }),
    settings,
    browsing: makeStore(everything),
    insertions: makeInsertions({ insert, announce, record, today }),
    book: {
      selection: makeReading(readSelection),
      facts: makeReading(readFacts),
      blocks: makeReading(async () => (await loadWorkbook()).listBlocks()),
      refreshing: makeRefreshing({ refresh, announce, record }),
      onSelectionChanged,
      showBlock,
      forgetBlocks,
    },
    announcement,
    steps,
    today,
  };
}

/** What only the Workbook screen asks for comes with it. */
function loadWorkbook() {
  return import(/* webpackChunkName: "workbook" */ '../workbook/index.ts');
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
