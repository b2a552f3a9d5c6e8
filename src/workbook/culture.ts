/** How Excel writes numbers and dates; what it does not say is left out. */
export interface Culture {
  /** A language tag: "de-DE". */
  readonly locale?: string;
  readonly decimal?: string;
  /** Between groups of digits. */
  readonly group?: string;
  /** Of a day in figures: "dd.MM.yyyy". */
  readonly shortDatePattern?: string;
}
