import { readUnit } from '../../model/index.ts';
import type { Unit } from '../../model/index.ts';
import { unitOfFinding } from '../answer/amount.ts';
import type { Finding } from '../answer/finding.ts';
import { checkUnit } from '../answer/valueIn.ts';
import type { Measure } from '../records.ts';
import { madeByKey } from './madeByKey.ts';

/** Reads units for the rows of a table, which share a few. */
export interface ClaimUnits {
  /** As typed for a figure. Throws a refusal where no figure of the measure can be in it. */
  readonly typed: (measure: Measure, text: string) => Unit;
  readonly known: (text: string) => Unit | undefined;
  /** In which a finding answers where no unit is asked for. */
  readonly answered: (finding: Finding) => string;
}

export function makeClaimUnits(): ClaimUnits {
  const typed = new Map<Measure, (text: string) => Unit>();
  const answered = new Map<string, string>();
  return {
    known: madeByKey(readUnit),
    typed: (measure, text) => {
      let read = typed.get(measure);
      if (!read) typed.set(measure, (read = madeByKey((one) => checkUnit(measure, one))));
      return read(text);
    },
    answered: (finding) => {
      // What is printed beside a figure in other money may answer in its place.
      if (finding.claims[0].convertedUnit !== '') return unitOfFinding(finding);
      let unit = answered.get(finding.unit);
      if (unit === undefined) answered.set(finding.unit, (unit = unitOfFinding(finding)));
      return unit;
    },
  };
}
