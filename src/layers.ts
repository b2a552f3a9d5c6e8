import type { EditionStack } from './dataset/index.ts';
import type { FeedDesk } from './feed/index.ts';
import { watchDecks } from './workbook/decks/index.ts';
import type { DecksWatch } from './workbook/decks/index.ts';
import { watchWorkbook } from './workbook/overrides/index.ts';
import type { WorkbookOverrides } from './workbook/overrides/index.ts';

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
  /** Those of the workbook; undefined where there is none. */
  readonly overrides: Promise<WorkbookOverrides | undefined>;
  /** Price decks and rate tables of the workbook; undefined where there is none. */
  readonly decks: Promise<DecksWatch | undefined>;
}

/** Reads what the user lays over the data, and keeps the edition in force up to it. */
export function startLayers({ stack, isInExcel, report }: LayersParts): Layers {
  const overrides = isInExcel.then((isThere) =>
    isThere
      ? watchWorkbook({ lay: (override) => stack.change({ layers: { override } }), report })
      : undefined,
  );
  const decks = isInExcel.then((isThere) =>
    isThere
      ? watchDecks({ lay: (deck) => stack.change({ layers: { 'price deck': deck } }), report })
      : undefined,
  );
  const allRead = Promise.all([
    overrides.then((started) => started?.whenRead),
    decks.then((watch) => watch?.read()),
  ]);
  return { whenRead: allRead.then(() => undefined), overrides, decks };
}
