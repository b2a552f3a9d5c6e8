import type { EditionStack } from './dataset/index.ts';
import type { FeedDesk } from './feed/index.ts';

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
}

/** Reads what the user lays over the data, and keeps the edition in force up to it. */
export function startLayers(_: LayersParts): Layers {
  return { whenRead: Promise.resolve() };
}
