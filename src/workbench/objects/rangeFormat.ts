import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { ApiError, HostObject } from '../richApi/index.ts';
import { isWholeColumns, isWholeRows } from '../sheet/area.ts';
import { autofitColumns, autofitRows } from './autofit.ts';
import { FormatProtection } from './formatProtection.ts';
import { setSizes, toPoints } from './lineSizes.ts';
import type { Look } from './look.ts';
import { RangeBorderCollection } from './rangeBorderCollection.ts';
import { RangeFill } from './rangeFill.ts';
import { RangeFont } from './rangeFont.ts';
import { refuseUnless } from './refuse.ts';

const HORIZONTAL = {
  [HorizontalAlign.UNSPECIFIED]: 'General',
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.JUSTIFIED]: 'Justify',
  [HorizontalAlign.BOTH]: 'Justify',
  [HorizontalAlign.DISTRIBUTED]: 'Distributed',
} as const;
const VERTICAL = {
  [VerticalAlign.UNSPECIFIED]: 'Bottom',
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
} as const;
const INDENT_PIXELS = 9;
const DEEPEST_INDENT = 250;
const UPRIGHT = 180;

type Horizontal = (typeof HORIZONTAL)[HorizontalAlign];
type Vertical = (typeof VERTICAL)[VerticalAlign];

export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  private readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  get Font(): RangeFont {
    return new RangeFont(this.look);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.look);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.look);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.look);
  }

  get HorizontalAlignment(): Horizontal | null {
    return this.look.common(({ ht }) => HORIZONTAL[ht ?? HorizontalAlign.UNSPECIFIED]);
  }

  set HorizontalAlignment(alignment: Horizontal) {
    this.look.set({ ht: keyOf(HORIZONTAL, alignment) });
  }

  get VerticalAlignment(): Vertical | null {
    return this.look.common(({ vt }) => VERTICAL[vt ?? VerticalAlign.UNSPECIFIED]);
  }

  set VerticalAlignment(alignment: Vertical) {
    this.look.set({ vt: alignment === 'Bottom' ? VerticalAlign.BOTTOM : keyOf(VERTICAL, alignment) });
  }

  get WrapText(): boolean | null {
    return this.look.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set WrapText(isWrapped: boolean) {
    this.look.set({ tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  get IndentLevel(): number | null {
    return this.look.common((_, cell) => Number(cell?.custom?.indent ?? 0));
  }

  set IndentLevel(level: number) {
    if (!(level >= 0 && level <= DEEPEST_INDENT)) throw new ApiError('InvalidArgument');
    this.look.setCustom({ indent: level });
    this.look.set({ pd: { l: level * INDENT_PIXELS + 2 } });
  }

  get TextOrientation(): number | null {
    return this.look.common(({ tr }) => (tr?.v === BooleanNumber.TRUE ? UPRIGHT : -(tr?.a ?? 0)));
  }

  set TextOrientation(degrees: number) {
    this.look.set({ tr: degrees === UPRIGHT ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees } });
  }

  /** In points; null where columns differ. */
  get ColumnWidth(): number | null {
    const sheet = this.look.host.sheet.sheetModel(this.look.sheetId);
    return this.look.commonOf('Column', (column) => toPoints(sheet?.getColumnWidth(column) ?? 0));
  }

  set ColumnWidth(points: number) {
    this.setSizes('Column', points);
  }

  /** In points; null where rows differ. */
  get RowHeight(): number | null {
    const sheet = this.look.host.sheet.sheetModel(this.look.sheetId);
    return this.look.commonOf('Row', (row) => toPoints(sheet?.getRowHeight(row) ?? 0));
  }

  set RowHeight(points: number) {
    this.setSizes('Row', points);
  }

  async AutofitColumns(): Promise<void> {
    const { host, sheetId } = this.look;
    refuseUnless(host, sheetId, 'allowFormatColumns');
    await host.sheet.calculated();
    for (const area of this.look.areas) autofitColumns(host, sheetId, area);
  }

  async AutofitRows(): Promise<void> {
    const { host, sheetId } = this.look;
    refuseUnless(host, sheetId, 'allowFormatRows');
    await host.sheet.calculated();
    for (const area of this.look.areas) autofitRows(host, sheetId, area);
  }

  private setSizes(lines: 'Row' | 'Column', points: number): void {
    const { host, sheetId } = this.look;
    refuseUnless(host, sheetId, lines === 'Row' ? 'allowFormatRows' : 'allowFormatColumns');
    if (typeof points !== 'number' || points < 0) throw new ApiError('InvalidArgument');
    const pixels: Record<number, number> = {};
    for (const area of this.look.areas) {
      if (!isWholeColumns(area) && !isWholeRows(area)) host.sheet.grow(sheetId, area);
      const inside = host.sheet.physicalArea(sheetId, area) ?? area;
      for (let index = inside[`start${lines}`]; index <= inside[`end${lines}`]; index += 1) {
        pixels[index] = points / toPoints(1);
      }
    }
    setSizes(host, sheetId, lines, pixels);
  }
}

function keyOf(words: Readonly<Record<number, string>>, word: string): number {
  const found = Object.entries(words).find(([, one]) => one === word);
  if (found === undefined) throw new ApiError('InvalidArgument');
  return Number(found[0]);
}
