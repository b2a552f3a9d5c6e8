import { ApiError, HostObject } from '../../richApi/index.ts';

/** Values of the workbook or of a sheet by their keys. */
export type Store = Map<string, unknown>;

/** One of them, as settings and custom properties are. */
export abstract class KeyedValue extends HostObject {
  protected readonly store: Store;
  protected readonly key: string;

  constructor(store: Store, key: string) {
    super();
    this.store = store;
    this.key = key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), _Id: this.key, Key: this.key };
  }

  get Key(): string {
    if (!this.store.has(this.key)) throw new ApiError('ItemNotFound', `There is no "${this.key}" any more.`);
    return this.key;
  }

  Delete(): void {
    this.store.delete(this.Key);
  }
}
