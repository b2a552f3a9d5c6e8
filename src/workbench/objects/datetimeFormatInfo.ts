import { HostObject } from '../richApi/index.ts';

export class DatetimeFormatInfo extends HostObject {
  readonly className = 'DatetimeFormatInfo';

  get DateSeparator(): string {
    return '/';
  }

  get TimeSeparator(): string {
    return ':';
  }

  get ShortDatePattern(): string {
    return 'M/d/yyyy';
  }

  get LongDatePattern(): string {
    return 'dddd, MMMM d, yyyy';
  }

  get LongTimePattern(): string {
    return 'h:mm:ss tt';
  }
}
