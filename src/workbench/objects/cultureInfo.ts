import { HostObject } from '../richApi/index.ts';
import { DatetimeFormatInfo } from './datetimeFormatInfo.ts';
import { NumberFormatInfo } from './numberFormatInfo.ts';

export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';

  get Name(): string {
    return 'en-US';
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}
