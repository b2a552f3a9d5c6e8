import { HostObject } from '../richApi/index.ts';
import type { Look } from './look.ts';

export class FormatProtection extends HostObject {
  readonly className = 'FormatProtection';
  private readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  get Locked(): boolean | null {
    return this.look.common((_, cell) => cell?.custom?.locked !== false);
  }

  set Locked(isLocked: boolean) {
    this.look.setCustom({ locked: isLocked });
  }

  get FormulaHidden(): boolean | null {
    return this.look.common((_, cell) => cell?.custom?.formulaHidden === true);
  }

  set FormulaHidden(isHidden: boolean) {
    this.look.setCustom({ formulaHidden: isHidden });
  }
}
