import { ApiError, HostCollection } from '../richApi/index.ts';
import type { HostObject } from '../richApi/index.ts';

/** A collection that says how many items it has. */
export abstract class CountedCollection<Item extends HostObject> extends HostCollection<Item> {
  GetCount(): number {
    return this.items().length;
  }
}

/** A collection whose items are also reached by their index. */
export abstract class IndexedCollection<Item extends HostObject> extends CountedCollection<Item> {
  get Count(): number {
    return this.items().length;
  }

  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (item === undefined) {
      throw new ApiError('InvalidArgument', `There is no item ${index}, but items 0 to ${this.Count - 1}.`);
    }
    return item;
  }
}
