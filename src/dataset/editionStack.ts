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
export class EditionStack {
  readonly #replace: (edition: Edition) => void;
  readonly #first: Promise<Edition>;
  #isFirst: (edition: Edition) => void = () => undefined;
  readonly #base = makeStore<Edition | undefined>(undefined);
  /** The edition of the bundle or the feed, also while a pinned one answers in its place. */
  readonly base: Pick<Store<Edition | undefined>, 'get' | 'subscribe'> = this.#base;
  #pin: Edition | string | undefined;
  #layers: Partial<Record<LayerKind, Lay | undefined>> = {};
  /** What lies over the edition in force, the lowest first: what has not changed is not laid again. */
  #kept: readonly Laid[] = [];
  #holds = 0;
  #inForce: Edition | undefined;

  constructor(replace: (edition: Edition) => void) {
    this.#replace = replace;
    this.#first = new Promise((resolve) => (this.#isFirst = resolve));
  }

  /** Nothing is put in force until what this returns is called, so that no cell answers from half of it. */
  hold(): () => void {
    this.#holds++;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holds--;
      this.#renew();
    };
  }

  /** Resolves to the first edition that is put in force. */
  first(): Promise<Edition> {
    return this.#first;
  }

  /** The published edition under the layers: the pinned one, or that of the bundle or the feed. */
  published(): Edition | undefined {
    return typeof this.#pin === 'object' ? this.#pin : this.#base.get();
  }

  /** An edition with what the user has laid over the one in force. */
  laidOver(published: Edition): Edition {
    return this.#lay(published, 'tried');
  }

  #lay(published: Edition, purpose: Parameters<Lay>[1]): Edition {
    const lays = [...layerKinds].reverse().flatMap((kind) => this.#layers[kind] ?? []);
    const kept = purpose === 'in force' ? this.#kept : [];
    const laid: Laid[] = [];
    let edition = published;
    lays.forEach((lay, at) => {
      const below = edition;
      const known = kept[at];
      edition = known?.lay === lay && known.below === below ? known.edition : lay(below, purpose);
      laid.push({ lay, below, edition });
    });
    if (purpose === 'in force') this.#kept = laid;
    return edition;
  }

  change(change: StackChange): void {
    const { base = this.#base.get(), layers } = change;
    const pin = 'pin' in change ? change.pin : this.#pin;
    const before = this.published();
    const isSame = pin === this.#pin && !layers;
    if (base !== this.#base.get()) this.#base.set(base);
    this.#pin = pin;
    this.#layers = { ...this.#layers, ...layers };
    if (!isSame || this.published() !== before) this.#renew();
  }

  #renew(): void {
    const published = this.published();
    if (!published || this.#holds > 0) return;
    const edition = this.#made(published);
    // A layer that lays nothing changes nothing.
    if (edition === this.#inForce) return;
    this.#inForce = edition;
    this.#replace(edition);
    this.#isFirst(edition);
  }

  #made(published: Edition): Edition {
    if (typeof this.#pin === 'string') return Object.freeze({ ...published, absent: this.#pin });
    return this.#lay(published, 'in force');
  }
}
