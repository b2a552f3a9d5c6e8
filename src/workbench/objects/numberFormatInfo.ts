import { HostObject } from '../richApi/index.ts';
import type { Culture } from './culture.ts';

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';
  private readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get CurrencySymbol(): string {
    return '$';
  }

  get NumberDecimalSeparator(): string {
    return this.culture.decimal;
  }

  get NumberGroupSeparator(): string {
    return this.culture.group;
  }
}
