import { ApiError, HostObject } from '../richApi/index.ts';
import type { Host } from './host.ts';

export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';
  private readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }

  get Protected(): boolean {
    return this.host.sheet.protections.isWorkbookProtected;
  }

  Protect(password: string | null): void {
    if (this.Protected) throw new ApiError('AccessDenied');
    this.host.sheet.protections.protectWorkbook(password ?? '');
  }

  Unprotect(password: string | null): void {
    if (!this.host.sheet.protections.unprotectWorkbook(password ?? '')) throw new ApiError('AccessDenied');
  }
}
