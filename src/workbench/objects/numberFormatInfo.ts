import { HostObject } from '../richApi/index.ts';

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';

  get CurrencySymbol(): string {
    return '$';
  }

  get NumberDecimalSeparator(): string {
    return '.';
  }

  get NumberGroupSeparator(): string {
    return ',';
  }
}
