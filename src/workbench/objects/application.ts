import { HostObject } from '../richApi/index.ts';
import type { Host } from './host.ts';

export class Application extends HostObject {
  readonly className = 'Application';
  private readonly host: Host;
  private readonly mode = 'Automatic';

  constructor(host: Host) {
    super();
    this.host = host;
  }

  get CalculationMode(): 'Automatic' {
    return this.mode;
  }

  get CalculationState(): 'Done' | 'Calculating' {
    return this.host.sheet.calculation.isIdle && this.host.desk.waiting === 0 ? 'Done' : 'Calculating';
  }

  /** Every kind calculates all formulas: Univer has no other way. */
  Calculate(): void {
    this.host.desk.forgetAll();
    this.host.sheet.recalculateAll();
  }
}
