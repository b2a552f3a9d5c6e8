import type { Store } from './keyedValue.ts';
import { KeyedValueCollection } from './keyedValueCollection.ts';
import { Setting } from './setting.ts';

export class SettingCollection extends KeyedValueCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(store: Store) {
    super(store, Setting);
  }

  /** Settings, unlike properties, are told apart by case. */
  protected override isSame(a: string, b: string): boolean {
    return a === b;
  }
}
