import type { EditionStack, EncodedEdition } from './dataset/index.ts';
import { PinDesk } from './feed/index.ts';
import type { Feed, FeedDesk, PinnedBook } from './feed/index.ts';
import { openNeighbours, openOwnShelf, OwnTables } from './feed/own/index.ts';
import { madeOnce, today } from './model/index.ts';
import { watchDecks } from './workbook/decks/index.ts';
import type { DecksWatch } from './workbook/decks/index.ts';
import { readPin, writePin } from './workbook/index.ts';
import { watchWorkbook } from './workbook/overrides/index.ts';
import type { WorkbookOverrides } from './workbook/overrides/index.ts';

/** What the engine gives. */
export interface LayersParts {
  readonly stack: EditionStack;
  readonly feed: Feed | undefined;
  readonly feedDesk: () => Promise<FeedDesk>;
  /** The bundled edition, as it came. */
  readonly bundled: () => Promise<EncodedEdition>;
  readonly isInExcel: Promise<boolean>;
  readonly report: (what: string, error: unknown) => void;
}

/** What the user lays over the published data: a pin, own data, decks, overrides. */
export interface Layers {
  /** Resolves when everything has been read for the first time. */
  readonly whenRead: Promise<void>;
  /** Which edition this workbook is pinned to. */
  readonly pin: PinDesk;
  /** The user's own tables, kept on this computer. */
  readonly ownTables: OwnTables;
  /** Those of the workbook; undefined where there is none. */
  readonly overrides: Promise<WorkbookOverrides | undefined>;
  /** Price decks and rate tables of the workbook; undefined where there is none. */
  readonly decks: Promise<DecksWatch | undefined>;
}

/** Reads what the user lays over the data, and keeps the edition in force up to it. */
export function startLayers(parts: LayersParts): Layers {
  const { isInExcel, report } = parts;
  const stack = followedAnew(parts.stack, () => void decks.then((watch) => watch?.followAnew()));
  const inExcel = async <T>(start: () => T): Promise<T | undefined> =>
    (await isInExcel) ? start() : undefined;
  const pin = startPin({ ...parts, stack });
  const ownTables = new OwnTables({
    stack,
    shelf: openOwnShelf,
    neighbours: openNeighbours({ address: 'own data' }),
    report,
  });
  const overrides = inExcel(() =>
    watchWorkbook({ lay: (override) => stack.change({ layers: { override } }), report }),
  );
  const decks = inExcel(() =>
    watchDecks({ lay: (deck) => parts.stack.change({ layers: { 'price deck': deck } }), report }),
  );
  const read = [
    pin.whenRead,
    ownTables.start(),
    overrides.then((watch) => watch?.whenRead),
    decks.then((watch) => watch?.read()),
  ];
  return { whenRead: Promise.all(read).then(() => undefined), pin: pin.desk, ownTables, overrides, decks };
}

/** A stack for everything but the decks: they may be calculated from whatever else is changed. */
function followedAnew(stack: EditionStack, begin: () => void): EditionStack {
  return {
    ...stack,
    change(change) {
      begin();
      stack.change(change);
    },
  };
}

/** An Excel that does not say for so long whether the workbook is pinned is taken not to know it. */
const pinTimeoutMs = 30_000;

/** No other edition answers before it is known whether the workbook is pinned to one. */
function startPin(parts: LayersParts): { readonly desk: PinDesk; readonly whenRead: Promise<void> } {
  const { stack, feed, isInExcel, report } = parts;
  const release = stack.hold();
  const workbook = { readPin, writePin };
  const desk = new PinDesk({
    feed,
    stack,
    book: madeOnce(() => openPinnedBook(parts)),
    workbook,
    today,
    report,
  });
  const read = async (): Promise<void> => {
    if (await isInExcel) await desk.start();
    else desk.skip();
  };
  const late = new Promise<void>((_, reject) => {
    setTimeout(() => reject(new Error(`Excel said nothing for ${pinTimeoutMs} ms.`)), pinTimeoutMs);
  });
  const whenRead = Promise.race([read(), late])
    .catch((error: unknown) => report('Whether this workbook is pinned to an edition cannot be read', error))
    .finally(release);
  return { desk, whenRead };
}

/** The pinned editions on this computer; only a workbook that is pinned, or is to be, needs them. */
async function openPinnedBook({ feed, feedDesk, bundled, report }: LayersParts): Promise<PinnedBook> {
  const { book } = await feedDesk();
  const { PinnedBook: Book, openShelf } = await import(/* webpackChunkName: "feedDesk" */ './feed/index.ts');
  const bundledBytes = async () => new TextEncoder().encode(JSON.stringify(await bundled()));
  return new Book({ feed, book, bundledBytes, shelf: () => openShelf(report, 'ree-pins'), report });
}
