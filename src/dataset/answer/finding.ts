import type { Measure, Observation, Series } from '../records.ts';

/** What answers a question: the claims behind it and how they were found. */
export interface Finding {
  readonly measure: Measure;
  /** The claims that make the answer; the first is cited first. Several for a sum, or for equal terms of several contracts. */
  readonly claims: readonly [Observation, ...Observation[]];
  /** A number, a serial day or a text, in `unit`. */
  readonly value: number | string;
  readonly unit: string;
  readonly series?: Series;
  /** What a reader must know about how the answer was found: "last of 3 quotes in 2026-02", "sum of 2 facilities". */
  readonly extent: string;
  /** Why these claims and no others. */
  readonly reason: string;
}
