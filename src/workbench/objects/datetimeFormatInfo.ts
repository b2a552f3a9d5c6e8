import { HostObject } from '../richApi/index.ts';
import type { Culture } from './culture.ts';

export class DatetimeFormatInfo extends HostObject {
  readonly className = 'DatetimeFormatInfo';
  private readonly culture: Culture;

  constructor(culture: Culture) {
    super();
    this.culture = culture;
  }

  get DateSeparator(): string {
    return this.culture.dateSeparator;
  }

  get TimeSeparator(): string {
    return ':';
  }

  get ShortDatePattern(): string {
    return this.culture.shortDatePattern;
  }

  get LongDatePattern(): string {
    return 'dddd, MMMM d, yyyy';
  }

  get LongTimePattern(): string {
    return 'h:mm:ss tt';
  }
}
