import { BaselineOffset, BooleanNumber, TextDecoration } from '@univerjs/core';
import type { ITextDecoration } from '@univerjs/core';
import { ApiError, HostObject } from '../richApi/index.ts';
import { readColour, showColour } from './colour.ts';
import type { Look } from './look.ts';

type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

const SMALLEST = 1;
const LARGEST = 409;

export class RangeFont extends HostObject {
  readonly className = 'RangeFont';
  private readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  get Bold(): boolean | null {
    return this.look.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set Bold(isBold: boolean) {
    this.look.set({ bl: toNumber(isBold) });
  }

  get Italic(): boolean | null {
    return this.look.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set Italic(isItalic: boolean) {
    this.look.set({ it: toNumber(isItalic) });
  }

  get Strikethrough(): boolean | null {
    return this.look.common(({ st }) => st?.s === BooleanNumber.TRUE);
  }

  set Strikethrough(isStruck: boolean) {
    this.look.set({ st: { s: toNumber(isStruck) } });
  }

  get Subscript(): boolean | null {
    return this.look.common(({ va }) => va === BaselineOffset.SUBSCRIPT);
  }

  set Subscript(isSubscript: boolean) {
    this.look.set({ va: isSubscript ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL });
  }

  get Superscript(): boolean | null {
    return this.look.common(({ va }) => va === BaselineOffset.SUPERSCRIPT);
  }

  set Superscript(isSuperscript: boolean) {
    this.look.set({ va: isSuperscript ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL });
  }

  get Underline(): Underline | null {
    return this.look.common(({ ul }) => underlineOf(ul));
  }

  set Underline(underline: Underline) {
    const isDouble = underline.startsWith('Double');
    this.look.set({
      ul:
        underline === 'None'
          ? { s: BooleanNumber.FALSE }
          : { s: BooleanNumber.TRUE, t: isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
    });
  }

  get Color(): string | null {
    return this.look.common(({ cl }) => showColour(cl, '#000000'));
  }

  set Color(colour: string) {
    this.look.set({ cl: { rgb: readColour(colour) } });
  }

  /** The first of the fonts that the workbench's style names. */
  get Name(): string | null {
    return this.look.common(({ ff }) => (ff ?? '').split(',')[0]?.trim() ?? '');
  }

  set Name(name: string) {
    this.look.set({ ff: name });
  }

  get Size(): number | null {
    return this.look.common(({ fs }) => fs ?? 0);
  }

  set Size(points: number) {
    if (!(points >= SMALLEST && points <= LARGEST)) throw new ApiError('InvalidArgument');
    this.look.set({ fs: points });
  }
}

export function toNumber(flag: boolean): BooleanNumber {
  return flag ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function underlineOf(ul: ITextDecoration | undefined): Underline {
  if (ul?.s !== BooleanNumber.TRUE) return 'None';
  return ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
}
