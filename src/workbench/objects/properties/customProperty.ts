import { KeyedValue } from './keyedValue.ts';

/** A property that somebody has given the document. */
export class CustomProperty extends KeyedValue {
  readonly className = 'CustomProperty';

  get Value(): unknown {
    return this.store.get(this.Key);
  }

  set Value(value: unknown) {
    this.store.set(this.Key, value);
  }

  get Type(): 'Number' | 'Float' | 'Boolean' | 'Date' | 'String' {
    const value = this.Value;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
}
