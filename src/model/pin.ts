/** The edition that a workbook is pinned to, as the workbook says it. */
export interface Pin {
  /** Its id. */
  readonly edition: string;
  /** SHA-256 of its published file, in lower-case hexadecimal; empty where it came with the add-in. */
  readonly sha256: string;
  /** The day of pinning, `YYYY-MM-DD`; empty where nobody wrote it down. */
  readonly pinnedOn: string;
  /** The newer edition of which somebody has decided that the workbook does not follow it; empty for none. */
  readonly stays: string;
}

/** The pin of a workbook, and what is wrong with how it is written down. */
export interface PinRead {
  readonly pin: Pin | undefined;
  /** In a sentence or two; empty where nothing is wrong. */
  readonly trouble: string;
}
