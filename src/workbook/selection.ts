import type { Block } from './block.ts';

/** An argument of a call, as far as it can be known without calculating. */
export type ArgumentRead =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: ArgumentValue }
  /** An array constant or a range: the values of its cells. */
  | {
      readonly kind: 'array';
      readonly values: readonly (readonly ArgumentValue[])[];
      readonly address: string;
    }
  /** A cell, with its value. */
  | { readonly kind: 'cell'; readonly value: ArgumentValue; readonly address: string }
  | { readonly kind: 'call'; readonly call: CallRead }
  /** An expression that only Excel can calculate. */
  | { readonly kind: 'expression'; readonly text: string };

export type ArgumentValue = string | number | boolean | null;

/** One call of an REE function in a formula. */
export interface CallRead {
  /** "PRICE". */
  readonly functionId: string;
  /** As it stands in the formula: `REE.PRICE(A2,2024)`. */
  readonly text: string;
  readonly args: readonly ArgumentRead[];
  /** What SOURCE, ASOF and CLAIMS are asked about this call; undefined where an argument cannot be known or the call has no single answer. */
  readonly question: CallQuestion | undefined;
}

/** The arguments of SOURCE, ASOF, UNIT and CLAIMS. */
export interface CallQuestion {
  readonly name: string;
  readonly measure: string;
  readonly date: string | number | null;
}

/** What was inserted as values, and from what. */
export interface InsertedRead extends Pick<Block, 'kind' | 'formula' | 'value' | 'edition' | 'insertedOn'> {
  /** The user has typed something else there since. */
  readonly isTypedOver: boolean;
}

/** What is selected. */
export interface SelectionRead {
  readonly kind: 'cell' | 'range' | 'areas' | 'chart' | 'none';
  readonly sheet: string;
  /** Without the sheet: "B3", "B3:C9". */
  readonly address: string;
  /** Of its first cell: the formula (of the spill it belongs to, where it does), what it holds and what it shows. */
  readonly formula: string;
  readonly value: ArgumentValue;
  readonly text: string;
  /** The cell whose formula spills here, where the selected cell has none itself. */
  readonly spillsFrom: string;
  /** The REE calls in the formula, outer before inner; of what was inserted as values, in the formula that it was inserted from. */
  readonly calls: readonly CallRead[];
  /** What the first cell is part of, where it was inserted as values. */
  readonly inserted: InsertedRead | undefined;
}
