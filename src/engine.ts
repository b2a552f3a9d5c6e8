import { decodeEdition, makeEditionStack } from './dataset/index.ts';
import type { Edition, EditionStack, EncodedEdition } from './dataset/index.ts';
import { replaceEdition } from './dataset/inForce.ts';
import { officialFeed } from './feed/index.ts';
import type { FeedDesk } from './feed/index.ts';
import { declaredFunctions } from './functions/index.ts';
import type { Layers } from './layers.ts';
import { madeOnce } from './model/index.ts';

/** What the page gives the engine. */
export interface EngineParts {
  /** The bundled edition as it was fetched with the page, or fetched again where that failed. */
  readonly bundled: () => Promise<EncodedEdition>;
  readonly report: (what: string, error: unknown) => void;
  /** Whether there is a workbook; known once office.js has come or failed. */
  readonly isInExcel: Promise<boolean>;
}

/** What answers: the functions, and the editions that they answer from. */
export interface Engine {
  readonly functions: typeof declaredFunctions;
  /** The first edition. Rejects where there is none; who asks next tries again. */
  readonly first: () => Promise<Edition>;
  /** What pane and ribbon do with editions; its code is loaded when it is first asked for. */
  readonly feedDesk: () => Promise<FeedDesk>;
  /** What the user lays over the published data. */
  readonly layers: () => Promise<Layers>;
}

/** Only a build that names a feed needs the desk before somebody looks at it. */
export function startEngine({ bundled, report, isInExcel }: EngineParts): Engine {
  const feed = officialFeed();
  const stack = makeEditionStack(replaceEdition);
  const bringBundled = madeOnce(async (): Promise<Edition> => decodeEdition(await bundled()));
  const feedDesk = madeOnce(async () => {
    const { FeedDesk, openNeighbours, openShelf } = await import(
      /* webpackChunkName: "feedDesk" */ './feed/index.ts'
    );
    return new FeedDesk({
      feed,
      bundled: bringBundled,
      shelf: () => openShelf(report),
      replace: (base) => stack.change({ base }),
      neighbours: feed && openNeighbours(feed),
      report,
    });
  });
  const layers = madeOnce(async () => {
    const { startLayers } = await import(/* webpackChunkName: "layers" */ './layers.ts');
    return startLayers({ stack, bundled, feed, feedDesk, isInExcel, report });
  });
  holdForLayers(stack, layers, report);
  return {
    functions: declaredFunctions,
    async first() {
      if (feed) await (await feedDesk()).first();
      else stack.change({ base: await bringBundled() });
      return stack.first();
    },
    feedDesk,
    layers,
  };
}

/**
 * No cell is answered before what the user lays over the data is read; what takes longer than this comes late, and its cells are
 * asked again. Its code is waited for as long as it takes: a workbook that is pinned must not answer from another edition.
 */
const layersTimeoutMs = 2000;

function holdForLayers(
  stack: EditionStack,
  layers: () => Promise<Layers>,
  report: EngineParts['report'],
): void {
  const release = stack.hold();
  const read = async (): Promise<unknown> => {
    const { whenRead } = await layers();
    return Promise.race([whenRead, new Promise((resolve) => setTimeout(resolve, layersTimeoutMs))]);
  };
  read()
    .catch((error: unknown) => report('Your own layers cannot be read; the published data answer', error))
    .finally(release);
}
