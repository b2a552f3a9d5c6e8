import { KeyedValue } from './keyedValue.ts';

/** A setting of the add-in in this workbook. office.js turns dates into texts and back. */
export class Setting extends KeyedValue {
  readonly className = 'Setting';

  get _Id(): string {
    return this.Key;
  }

  get Value(): unknown {
    return this.store.get(this.Key);
  }

  set Value(value: unknown) {
    this.store.set(this.Key, value);
  }
}
