import { HostObject } from '../richApi/index.ts';
import type { Culture } from './culture.ts';
import { DatetimeFormatInfo } from './datetimeFormatInfo.ts';
import { NumberFormatInfo } from './numberFormatInfo.ts';

export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';
  private readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get Name(): string {
    return this.culture.name;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.culture);
  }

  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.culture);
  }
}
