import type { RichValues } from './richValues.ts';

/** Makes what a host shows, or undefined where only the plain value can be shown. */
export type MakeRich = (level: RichValues) => Excel.CellValue | undefined;

/** An answer that is a plain value in any host, and more in one that can show more. */
export class RichAnswer {
  readonly plain: number | string;
  readonly #make: MakeRich;
  #made: { readonly level: RichValues; readonly value: Excel.CellValue | undefined } | undefined;

  constructor(plain: number | string, make: MakeRich) {
    this.plain = plain;
    this.#make = make;
  }

  /** Made when it is first shown, and kept: an answer is remembered with its edition. */
  shownAt(level: RichValues): Excel.CellValue | number | string {
    if (level === 'plain') return this.plain;
    if (this.#made?.level !== level) this.#made = { level, value: this.#make(level) };
    return this.#made.value ?? this.plain;
  }
}
