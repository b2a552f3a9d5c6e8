import { describeFailure } from '../diagnostics/index.ts';
import type { Steps } from '../diagnostics/index.ts';
import { makeStore, today } from '../model/index.ts';
import { lateWorkbook } from './book/lateWorkbook.ts';
import { makeRefreshing } from './book/refreshing.ts';
import { everything } from './browse/browsing.ts';
import { emptyDraft } from './build/draft.ts';
import { makeRecents } from './build/recent.ts';
import { makeComparing } from './compare/comparing.ts';
import { watchFormats } from './formats/watchFormats.ts';
import { watchHost } from './host.ts';
import { makeInsertions } from './insertion/insertions.ts';
import { makeReading } from './reading.ts';
import { makeRouteStore } from './route/routeStore.ts';
import type { Desks, Services } from './services.ts';
import { browserStorage } from './settings/browserStorage.ts';
import { makeSettings } from './settings/settings.ts';

/** Everything the screens stand on, once for the page. */
export function makeServices(office: Promise<boolean>, steps: Steps, desks: Desks): Services {
  const host = watchHost(office);
  const loadWorkbook = () => import(/* webpackChunkName: "workbook" */ '../workbook/index.ts');
  const workbook = lateWorkbook(loadWorkbook);
  const keep = browserStorage();
  const settings = makeSettings(keep);
  const announcement = makeStore('');
  const { record } = steps;
  const announce = announcement.set;
  return {
    host,
    formats: watchFormats({
      host,
      language: navigator.language,
      readCulture: workbook.readCulture,
      failed: (error) => record('failure', `culture: ${describeFailure(error)}`),
    }),
    route: makeRouteStore(window, { screen: settings.get().isWelcomed ? 'browse' : 'welcome' }),
    settings,
    browsing: makeStore(everything),
    building: makeStore(emptyDraft),
    recents: makeRecents(keep),
    comparing: makeComparing(keep),
    insertions: makeInsertions({
      insert: (asked, ...where) =>
        'layOut' in asked ? workbook.insertSheet(asked, ...where) : workbook.insert(asked, ...where),
      announce,
      record,
      today,
    }),
    book: {
      selection: makeReading(workbook.readSelection),
      facts: makeReading(workbook.readFacts),
      blocks: makeReading(workbook.listBlocks),
      refreshing: makeRefreshing({ refresh: workbook.refresh, announce, record }),
      onSelectionChanged: (listener) =>
        workbook.onSelectionChanged(listener, (error) =>
          record('failure', `selection: ${describeFailure(error)}`),
        ),
      showBlock: workbook.showBlock,
      forgetBlocks: workbook.forgetBlocks,
    },
    feedTables: makeReading(async () => (await loadWorkbook()).findFeedTables()),
    ...desks,
    announcement,
    steps,
    today,
  };
}
