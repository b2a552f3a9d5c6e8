import { layerKinds, makeStore } from '../model/index.ts';
import type { LayerKind, Store } from '../model/index.ts';
import type { Edition } from './edition.ts';

/** Lays something over an edition; what is only tried is not what the user sees. */
export type Lay = (below: Edition, purpose: 'in force' | 'tried') => Edition;

/** What changes at once; what is not named stays. */
export interface StackChange {
  /** The edition of the bundle or the feed. */
  readonly base?: Edition;
  /** The edition that the workbook is pinned to; its id where it is not on this computer; undefined for none. */
  readonly pin?: Edition | string | undefined;
  readonly layers?: Readonly<Partial<Record<LayerKind, Lay | undefined>>>;
}

interface Laid {
  readonly lay: Lay;
  readonly below: Edition;
  readonly edition: Edition;
}

/**
 * Of what the edition in force is made: the published one, or the one that the workbook is pinned to, and what the user has
 * laid over it. Whatever changes, one edition takes the place of the last; nothing is merged while a cell asks.
 */
export interface EditionStack {
  /** Nothing is put in force until what this returns is called, so that no cell answers from half of it. */
  readonly hold: () => () => void;
  /** Resolves to the first edition that is put in force. */
  readonly first: () => Promise<Edition>;
  /** The edition of the bundle or the feed, also while a pinned one answers in its place. */
  readonly base: Pick<Store<Edition | undefined>, 'get' | 'subscribe'>;
  /** The published edition under the layers: the pinned one, or that of the bundle or the feed. */
  readonly published: () => Edition | undefined;
  /** An edition with what the user has laid over the one in force. */
  readonly laidOver: (published: Edition) => Edition;
  readonly change: (change: StackChange) => void;
}

/** A stack that puts its editions in force with `replace`. */
export function makeEditionStack(replace: (edition: Edition) => void): EditionStack {
  const base = makeStore<Edition | undefined>(undefined);
  let pin: StackChange['pin'];
  let layers: StackChange['layers'] = {};
  /** What lies over the edition in force, the lowest first: what has not changed is not laid again. */
  let kept: readonly Laid[] = [];
  let holds = 0;
  let inForce: Edition | undefined;
  let isFirst: (edition: Edition) => void;
  const first = new Promise<Edition>((resolve) => (isFirst = resolve));

  const published = (): Edition | undefined => (typeof pin === 'object' ? pin : base.get());

  const lay = (below: Edition, purpose: Parameters<Lay>[1]): Edition => {
    const known = purpose === 'in force' ? kept : [];
    const laid: Laid[] = [];
    const lays = [...layerKinds].reverse().flatMap((kind) => layers?.[kind] ?? []);
    const edition = lays.reduce((lower, one, at) => {
      const last = known[at];
      const upper = last?.lay === one && last.below === lower ? last.edition : one(lower, purpose);
      laid.push({ lay: one, below: lower, edition: upper });
      return upper;
    }, below);
    if (purpose === 'in force') kept = laid;
    return edition;
  };

  const renew = (): void => {
    const lowest = published();
    if (!lowest || holds > 0) return;
    const edition =
      typeof pin === 'string' ? Object.freeze({ ...lowest, absent: pin }) : lay(lowest, 'in force');
    // A layer that lays nothing changes nothing.
    if (edition === inForce) return;
    inForce = edition;
    replace(edition);
    isFirst(edition);
  };

  return {
    base,
    published,
    first: () => first,
    laidOver: (edition) => lay(edition, 'tried'),
    hold() {
      holds++;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        holds--;
        renew();
      };
    },
    change(change) {
      const before = published();
      const isSame = !change.layers && (!('pin' in change) || change.pin === pin);
      if (change.base && change.base !== base.get()) base.set(change.base);
      if ('pin' in change) pin = change.pin;
      layers = { ...layers, ...change.layers };
      if (!isSame || published() !== before) renew();
    },
  };
}
