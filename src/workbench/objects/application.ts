import { ApiError, HostObject } from '../richApi/index.ts';
import type { CalculationMode } from '../sheet/calculationControl.ts';
import { CultureInfo } from './cultureInfo.ts';
import type { Host } from './host.ts';

const MODES: readonly string[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const ENGINE_VERSION = 191_029;

export class Application extends HostObject {
  readonly className = 'Application';
  private readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }

  get CalculationMode(): CalculationMode {
    return this.host.sheet.control.calculationMode;
  }

  set CalculationMode(mode: CalculationMode) {
    if (!MODES.includes(mode)) throw new ApiError('InvalidArgument');
    this.host.sheet.control.calculationMode = mode;
  }

  get CalculationState(): 'Done' | 'Calculating' | 'Pending' {
    if (!this.host.sheet.calculation.isIdle || this.host.desk.waiting > 0) return 'Calculating';
    return this.host.sheet.control.isPending ? 'Pending' : 'Done';
  }

  get CalculationEngineVersion(): number {
    return ENGINE_VERSION;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.host.culture);
  }

  get DecimalSeparator(): string {
    return this.host.culture.decimal;
  }

  get ThousandsSeparator(): string {
    return this.host.culture.group;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  /** `Recalculate` calculates what is dirty, the others everything. */
  Calculate(type: string): void {
    switch (type) {
      case 'Recalculate':
        this.host.sheet.control.calculateDirty();
        return;
      case 'Full':
      case 'FullRebuild':
        this.host.desk.forgetAll();
        this.host.sheet.control.calculateAll();
        return;
      default:
        throw new ApiError('InvalidArgument');
    }
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.host.sheet.control.isSuspended = true;
  }

  /** The grid is drawn between batches only. */
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn while a batch runs.
  }
}
