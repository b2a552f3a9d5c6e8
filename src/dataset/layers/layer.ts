import type { LayerKind } from '../../model/index.ts';
import type { Observation, Series, Source } from '../records.ts';

/** Claims of a user, to be laid over an edition: they answer before what is published, which stays among the claims. */
export interface Layer {
  readonly kind: LayerKind;
  /** What a user calls it: "Scenario Bull", "argus.csv". */
  readonly label: string;
  readonly sources: readonly Source[];
  /** Series of its own. */
  readonly series: readonly LayerSeries[];
  readonly observations: readonly Observation[];
}

/** A series that a user brings along; where it takes the place of published ones, those answer nothing that it could answer. */
export interface LayerSeries extends Series {
  readonly replaces: readonly string[];
}

/** A layer as an edition names it. */
export interface LayerLine {
  readonly kind: LayerKind;
  readonly label: string;
  /** How many claims it holds. */
  readonly claims: number;
}
