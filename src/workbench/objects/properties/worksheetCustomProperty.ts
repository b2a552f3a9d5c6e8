import { KeyedValue } from './keyedValue.ts';

/** A text that an add-in keeps with a sheet. */
export class WorksheetCustomProperty extends KeyedValue {
  readonly className = 'WorksheetCustomProperty';

  get _Id(): string {
    return this.Key;
  }

  get Value(): string {
    return String(this.store.get(this.Key));
  }

  set Value(value: string) {
    this.store.set(this.Key, value);
  }
}
