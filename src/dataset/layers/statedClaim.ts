import type { Period } from '../../model/index.ts';

/** What a user says of one figure, in the words that the functions take. */
export interface StatedClaim {
  /** Where it stands, for messages and for the citation: "row 3 of REE overrides". */
  readonly place: string;
  /** A name: "NdPr", "10X". */
  readonly subject: string;
  /** "price", "nameplate capacity: NdFeB magnets". */
  readonly measure: string;
  /** A basis, a product or a status, where the measure does not name it; blank for none. */
  readonly basis: string;
  /** Undefined: the latest, which a blank date asks for. */
  readonly when: Period | undefined;
  readonly value: number | string;
  /** Blank: the unit in which the function answers where none is asked for. */
  readonly unit: string;
  readonly note: string;
}

/** The measure with its qualifier, as one text. */
export function measureTextOf({ measure, basis }: Pick<StatedClaim, 'measure' | 'basis'>): string {
  if (basis === '') return measure;
  return measure.includes(':') ? `${measure}, ${basis}` : `${measure}: ${basis}`;
}
