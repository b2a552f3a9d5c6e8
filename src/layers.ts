import type { EditionStack } from './dataset/index.ts';
import type { FeedDesk } from './feed/index.ts';
import { openNeighbours, openOwnShelf, OwnTables } from './feed/own/index.ts';

/** What the engine gives. */
export interface LayersParts {
  readonly stack: EditionStack;
  readonly feedDesk: () => Promise<FeedDesk>;
  readonly isInExcel: Promise<boolean>;
  readonly report: (what: string, error: unknown) => void;
}

/** What the user lays over the published data: a pin, own data, decks, overrides. */
export interface Layers {
  /** Resolves when everything has been read for the first time. */
  readonly whenRead: Promise<void>;
  readonly ownTables: OwnTables;
}

/** Reads what the user lays over the data, and keeps the edition in force up to it. */
export function startLayers({ stack, report }: LayersParts): Layers {
  const ownTables = new OwnTables({
    stack,
    shelf: openOwnShelf,
    neighbours: openNeighbours({ address: 'own data' }),
    report,
  });
  const parts = [ownTables];
  const whenRead = Promise.all(parts.map((part) => part.start())).then(() => undefined);
  return { whenRead, ownTables };
}
