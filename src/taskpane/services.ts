import { createContext, useContext, useSyncExternalStore } from 'react';
import { editionInForce, onReplaced } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import type { Steps } from '../diagnostics/index.ts';
import type { FeedDesk, OwnTables, PinDesk } from '../feed/index.ts';
import type { Store } from '../model/index.ts';
import type { DecksWatch, FeedTables, WorkbookOverrides } from '../workbook/index.ts';
import type { Book } from './book/book.ts';
import type { Browsing } from './browse/browsing.ts';
import type { Draft } from './build/draft.ts';
import type { Recent } from './build/recent.ts';
import type { Comparing } from './compare/comparing.ts';
import type { Formats } from './formats/formats.ts';
import type { Host } from './host.ts';
import type { Insertions } from './insertion/insertions.ts';
import type { Reading } from './reading.ts';
import type { RouteStore } from './route/routeStore.ts';
import type { Settings } from './settings/settings.ts';

/** What changes the data that answer; each is loaded when it is first asked for. */
export interface Desks {
  /** What is done with editions. */
  readonly feedDesk: () => Promise<FeedDesk>;
  /** The user's own tables. */
  readonly ownTables: () => Promise<OwnTables>;
  /** Which edition the workbook is pinned to. */
  readonly pinDesk: () => Promise<PinDesk>;
  /** Those of the workbook; undefined where there is none. */
  readonly overrides: () => Promise<WorkbookOverrides | undefined>;
  /** Price decks and rate tables of the workbook; undefined where there is none. */
  readonly decks: () => Promise<DecksWatch | undefined>;
}

/** What the screens stand on: one store per concern. */
export interface Services extends Desks {
  readonly host: Store<Host>;
  readonly formats: Store<Formats>;
  readonly route: RouteStore;
  readonly settings: Store<Settings>;
  readonly browsing: Store<Browsing>;
  readonly building: Store<Draft>;
  readonly recents: Store<readonly Recent[]>;
  readonly comparing: Store<Comparing>;
  readonly insertions: Insertions;
  readonly book: Book;
  /** Tables of the workbook that templates can read. */
  readonly feedTables: Reading<FeedTables>;
  /** What a screen reader is told. */
  readonly announcement: Store<string>;
  readonly steps: Steps;
  /** The user's day, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('The pane has no services around this component.');
  return services;
}

export function useStore<T>({ get, subscribe }: Pick<Store<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(subscribe, get);
}

/** The edition in force; the screens are shown only once there is one. */
export function useEdition(): Edition {
  const edition = useSyncExternalStore(onReplaced, editionInForce);
  if (!edition) throw new Error('No edition is in force yet.');
  return edition;
}

export function useFormats(): Formats {
  return useStore(useServices().formats);
}
