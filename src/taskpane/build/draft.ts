/** A formula in the making: what was chosen, and what was typed over it. */
export interface Draft {
  /** `kind:id`; empty where nothing is chosen yet. */
  readonly subject: string;
  /** The id of a measure. */
  readonly measure: string;
  /** A basis of prices, a product of the others. */
  readonly qualifier: string;
  /** Of capacities: "announced", "built low". */
  readonly status: string;
  /** As a formula takes it; empty for the latest. */
  readonly date: string;
  /** Whether the date is typed, and need not be one of those offered. */
  readonly isOwnDate: boolean;
  readonly unit: string;
  /** As typed. */
  readonly rate: string;
  /** Whether the formula is edited by hand, and no longer follows the choices. */
  readonly isByHand: boolean;
  readonly byHand: string;
}

export const emptyDraft: Draft = {
  subject: '',
  measure: '',
  qualifier: '',
  status: '',
  date: '',
  isOwnDate: false,
  unit: '',
  rate: '',
  isByHand: false,
  byHand: '',
};

/** A draft as it was kept; undefined where it is none. */
export function readDraft(kept: unknown): Draft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const found = { ...emptyDraft, ...kept };
  const isDraft = Object.entries(emptyDraft).every(
    ([field, initial]) => typeof found[field as keyof Draft] === typeof initial,
  );
  return isDraft ? found : undefined;
}
