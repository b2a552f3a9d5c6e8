import { HostObject } from '../richApi/index.ts';
import type { FRange } from '@univerjs/sheets/facade';
import type { Area } from '../sheet/address.ts';
import type { Host } from './host.ts';

export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  private readonly range: FRange | undefined;

  constructor(host: Host, sheetId: string, area: Area) {
    super();
    this.range = host.sheet.findSheet(sheetId)?.getRange({ ...area });
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
}

export class RangeFont extends HostObject {
  readonly className = 'RangeFont';
  private readonly range: FRange | undefined;

  constructor(range: FRange | undefined) {
    super();
    this.range = range;
  }

  get Bold(): boolean {
    return this.range?.getCellStyle()?.bold === true;
  }

  set Bold(isBold: boolean) {
    this.range?.setFontWeight(isBold ? 'bold' : 'normal');
  }

  get Color(): string {
    return this.range?.getCellStyle()?.color?.rgb ?? '#000000';
  }

  set Color(color: string) {
    this.range?.setFontColor(color);
  }
}

export class RangeFill extends HostObject {
  readonly className = 'RangeFill';
  private readonly range: FRange | undefined;

  constructor(range: FRange | undefined) {
    super();
    this.range = range;
  }

  get Color(): string {
    return this.range?.getBackground() ?? '#FFFFFF';
  }

  set Color(color: string) {
    this.range?.setBackgroundColor(color);
  }

  Clear(): void {
    this.range?.setBackgroundColor('#ffffff');
  }
}
