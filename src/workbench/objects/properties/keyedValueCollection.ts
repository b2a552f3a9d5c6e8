import { ApiError } from '../../richApi/index.ts';
import { CountedCollection } from '../countedCollection.ts';
import type { KeyedValue, Store } from './keyedValue.ts';

export abstract class KeyedValueCollection<Item extends KeyedValue> extends CountedCollection<Item> {
  protected readonly store: Store;
  private readonly Item: new (store: Store, key: string) => Item;

  constructor(store: Store, Item: new (store: Store, key: string) => Item) {
    super();
    this.store = store;
    this.Item = Item;
  }

  items(): Item[] {
    return [...this.store.keys()].map((key) => new this.Item(this.store, key));
  }

  /** Adds a value, or replaces that of this key. */
  Add(key: string, value: unknown): Item {
    this.store.set(this.find(key) ?? key, value);
    return this.GetItem(key);
  }

  GetItem(key: string): Item {
    const item = this.GetItemOrNullObject(key);
    if (item === null) throw new ApiError('ItemNotFound', `There is no "${key}".`);
    return item;
  }

  GetItemOrNullObject(key: string): Item | null {
    const found = this.find(key);
    return found === undefined ? null : new this.Item(this.store, found);
  }

  private find(key: string): string | undefined {
    return [...this.store.keys()].find((known) => this.isSame(known, key));
  }

  protected isSame(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
  }
}
