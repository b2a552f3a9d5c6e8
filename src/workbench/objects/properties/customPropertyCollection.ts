import { CustomProperty } from './customProperty.ts';
import type { Store } from './keyedValue.ts';
import { KeyedValueCollection } from './keyedValueCollection.ts';

export class CustomPropertyCollection extends KeyedValueCollection<CustomProperty> {
  readonly className = 'CustomPropertyCollection';

  constructor(store: Store) {
    super(store, CustomProperty);
  }

  DeleteAll(): void {
    this.store.clear();
  }
}
