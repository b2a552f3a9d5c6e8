import { HostObject } from '../richApi/index.ts';

/** The filter of a sheet: the workbench filters tables only, so no sheet ever has one. */
export class SheetAutoFilter extends HostObject {
  readonly className = 'SheetAutoFilter';

  get Enabled(): boolean {
    return false;
  }

  get IsDataFiltered(): boolean {
    return false;
  }

  GetRangeOrNullObject(): HostObject | null {
    return null;
  }
}
