import { ApiError, HostObject } from '../richApi/index.ts';
import type { ProtectionOptions } from '../sheet/protections.ts';
import type { Host } from './host.ts';

export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  private readonly host: Host;
  private readonly sheetId: string;

  constructor(host: Host, sheetId: string) {
    super();
    this.host = host;
    this.sheetId = sheetId;
  }

  get Protected(): boolean {
    return this.host.sheet.protections.isProtected(this.sheetId);
  }

  get Options(): ProtectionOptions {
    return this.host.sheet.protections.optionsOf(this.sheetId);
  }

  /** A sheet that is protected already is refused, as in Excel. */
  Protect(options: Partial<ProtectionOptions> | null, password: string | null): void {
    if (this.Protected) throw new ApiError('AccessDenied');
    this.host.sheet.protections.protect(this.sheetId, options ?? {}, password ?? '');
  }

  Unprotect(password: string | null): void {
    const { protections } = this.host.sheet;
    if (!protections.unprotect(this.sheetId, password ?? '')) throw new ApiError('AccessDenied');
  }
}
