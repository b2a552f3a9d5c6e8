import type {
  Basis,
  Bound,
  ClaimStatus,
  Dimension,
  EntityKind,
  EventKind,
  Period,
  Scope,
  SourceKind,
  StageName,
  State,
  Timing,
} from '../model/index.ts';

/** Checked records of an edition. Text that is not stated is empty; numbers and periods that are not stated are undefined. */

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly retrieval: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: Period | undefined;
  /** Breaks ties between sources of one kind and date: higher is later. */
  readonly order: number;
  readonly licence: string;
  /** False where the licence keeps values of this source out of a published feed. */
  readonly publish: boolean;
  readonly note: string;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly kind: EntityKind;
  /** The operator of a facility, the department of an agency. */
  readonly parent: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly stages: readonly string[];
  readonly tickers: readonly string[];
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** The entity that took this one's place. */
  readonly pointsTo: string;
  readonly source: string;
  readonly note: string;
}

export interface Material {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly type: 'element' | 'mixture' | 'product';
  /** What it is a kind of: sintered NdFeB magnets → NdFeB magnets → magnets. */
  readonly parent: string;
  readonly symbol: string;
  readonly form: string;
  readonly formula: string;
  readonly aliases: readonly string[];
  readonly note: string;
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly dimension: Dimension;
  readonly valueKind: 'number' | 'date' | 'text';
  /** `period`: what happened in one; `date`: what was so at one; `standing`: claims that compete whatever their date. */
  readonly timing: Timing;
  /** Whose word goes first: always the statistics', or, for a company's or facility's own facts, the company's. */
  readonly ranking: 'statistics' | 'subject';
  /** An Excel number format. */
  readonly format: string;
  readonly kinds: readonly string[];
  readonly aliases: readonly string[];
  readonly description: string;
}

export interface Series {
  readonly id: string;
  readonly material: string;
  readonly basis: Basis;
  /** The words a user may add to the basis: "China", "Europe". */
  readonly market: string;
  readonly publisher: string;
  readonly subject: string;
  readonly measure: string;
  readonly incoterm: string;
  readonly vat: string;
  readonly purity: string;
  readonly frequency: string;
  /** Answers where only the basis is named. */
  readonly default: boolean;
  readonly note: string;
}

export interface Ownership {
  readonly owner: string;
  readonly owned: string;
  /** A fraction: 1 is all of it. */
  readonly share: number | undefined;
  readonly from: Period | undefined;
  readonly to: Period | undefined;
  readonly status: 'closed' | 'pending';
  readonly source: string;
  readonly note: string;
}

/** A claim: one source's statement of one figure. */
export interface Observation {
  readonly id: string;
  readonly series: string;
  readonly subject: string;
  readonly measure: string;
  readonly product: string;
  readonly period: Period | undefined;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly text: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly status: ClaimStatus;
  readonly state: State | '';
  readonly scope: Scope;
  readonly direction: 'output' | 'input';
  readonly phase: string;
  /** Facilities the claim is also about: members of a composite, or the plant a company total came from. */
  readonly facilities: readonly string[];
  readonly start: Period | undefined;
  readonly location: string;
  /** The figure in another currency that the source prints beside its quote. */
  readonly convertedValue: number | undefined;
  readonly convertedUnit: string;
  readonly convertedSource: string;
  /** The formula, where the value was computed and never printed. */
  readonly derived: string;
  readonly superseded: boolean;
  readonly source: string;
  readonly locator: string;
  readonly asPrinted: string;
  readonly note: string;
}

/** One happening: a deal, an award, a merger. What is known of it stands in its stages. */
export interface Event {
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  /** As printed: "convertible preferred", "letter of intent". */
  readonly instrument: string;
  /** Whom the money or the thing goes to or is about. */
  readonly subject: string;
  readonly facilities: readonly string[];
  readonly product: string;
  /** The preferred figure, in `currency`, or in `unit` where it is not money. */
  readonly amount: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly currency: string;
  readonly unit: string;
  readonly bound: Bound;
  /** The term of a contract. */
  readonly period: Period | undefined;
  /** Events it is contained in: its amount is inside theirs. */
  readonly partOf: readonly string[];
  /** Events that state the same thing differently. */
  readonly competesWith: readonly string[];
  /** Whether it adds to a sum of deals. */
  readonly counts: boolean;
  readonly source: string;
  readonly note: string;
}

/** A claim on how far an event has come. */
export interface Stage {
  readonly id: string;
  readonly event: string;
  readonly stage: StageName;
  readonly period: Period | undefined;
  readonly amount: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly currency: string;
  readonly bound: Bound;
  readonly status: ClaimStatus;
  readonly source: string;
  readonly locator: string;
  readonly asPrinted: string;
  readonly note: string;
}

export interface Party {
  readonly event: string;
  /** Empty where the source does not name it: `asPrinted` then says what it says. */
  readonly party: string;
  readonly role: string;
  readonly asPrinted: string;
  /** A fraction. */
  readonly share: number | undefined;
}

/** A claim on a policy, a law, a tariff, a framework. */
export interface Policy {
  readonly id: string;
  readonly entity: string;
  readonly name: string;
  readonly jurisdictions: readonly string[];
  readonly kind: string;
  readonly instrument: string;
  readonly materials: readonly string[];
  readonly value: number | undefined;
  readonly unit: string;
  readonly announced: Period | undefined;
  readonly effectiveFrom: Period | undefined;
  readonly effectiveTo: Period | undefined;
  readonly suspendedFrom: Period | undefined;
  readonly suspendedTo: Period | undefined;
  readonly status: string;
  readonly superseded: boolean;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}

/** Claims that stand against each other, and what is to be said of it. */
export interface Disagreement {
  readonly topic: string;
  /** Ids of observations, stages and policies. */
  readonly claims: readonly string[];
  readonly assessment: string;
  readonly source: string;
  readonly note: string;
}

export interface Decision {
  readonly subject: string;
  readonly measure: string;
  readonly product: string;
  readonly period: Period | undefined;
  /** The id of the claim that answers. */
  readonly preferred: string;
  readonly reason: string;
}

export interface Constant {
  readonly id: string;
  readonly label: string;
  readonly symbol: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
  readonly method: string;
  readonly source: string;
  readonly note: string;
}

/** The records of one edition, by table. */
export interface Records {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly ownership: readonly Ownership[];
  readonly materials: readonly Material[];
  readonly measures: readonly Measure[];
  readonly series: readonly Series[];
  readonly decisions: readonly Decision[];
  readonly constants: readonly Constant[];
  readonly observations: readonly Observation[];
  readonly events: readonly Event[];
  readonly stages: readonly Stage[];
  readonly parties: readonly Party[];
  readonly policies: readonly Policy[];
  readonly disagreements: readonly Disagreement[];
}

export type TableName = keyof Records;
export type RecordOf<T extends TableName> = Records[T][number];
