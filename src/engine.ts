import { decodeEdition, whenInForce } from './dataset/index.ts';
import type { Edition, EncodedEdition } from './dataset/index.ts';
import { replaceEdition } from './dataset/inForce.ts';
import { officialFeed } from './feed/index.ts';
import type { FeedDesk } from './feed/index.ts';
import { declaredFunctions } from './functions/index.ts';
import { madeOnce } from './model/index.ts';

/** What the page gives the engine. */
export interface EngineParts {
  /** The bundled edition as it was fetched with the page, or fetched again where that failed. */
  readonly bundled: () => Promise<EncodedEdition>;
  readonly report: (what: string, error: unknown) => void;
}

/** What answers: the functions, and the editions that they answer from. */
export interface Engine {
  readonly functions: typeof declaredFunctions;
  /** The first edition. Rejects where there is none; who asks next tries again. */
  readonly first: () => Promise<Edition>;
  /** What pane and ribbon do with editions; its code is loaded when it is first asked for. */
  readonly feedDesk: () => Promise<FeedDesk>;
}

/** Only a build that names a feed needs the desk before somebody looks at it. */
export function startEngine({ bundled, report }: EngineParts): Engine {
  const feed = officialFeed();
  const bringBundled = async (): Promise<Edition> => decodeEdition(await bundled());
  const feedDesk = madeOnce(async () => {
    const { FeedDesk, openNeighbours, openShelf } = await import(
      /* webpackChunkName: "feedDesk" */ './feed/index.ts'
    );
    return new FeedDesk({
      feed,
      // Without a feed it is in force already when somebody comes to look.
      bundled: feed ? bringBundled : whenInForce,
      shelf: () => openShelf(report),
      replace: replaceEdition,
      neighbours: feed && openNeighbours(feed),
      report,
    });
  });
  return {
    functions: declaredFunctions,
    first: async () => (feed ? (await feedDesk()).first() : bringBundled()),
    feedDesk,
  };
}
