import type { BookRead } from './bookRead.ts';
import { capturedNames } from './capturedNames.ts';
import type { CheckFinding } from './finding.ts';
import { hardCoded } from './hardCoded.ts';
import { healingErrors } from './healingErrors.ts';
import { mixedBases } from './mixedBases.ts';
import { mixedEditions } from './mixedEditions.ts';
import { mixedSeries } from './mixedSeries.ts';
import { mixedUnits } from './mixedUnits.ts';
import { overridesInForce } from './overridesInForce.ts';
import { ownDataInForce } from './ownDataInForce.ts';
import { staleValues } from './staleValues.ts';
import { storedNames } from './storedNames.ts';
import { unknownFunctions } from './unknownFunctions.ts';

/** What breaks first, what misleads next, what is worth knowing last. */
const checks: readonly ((book: BookRead) => readonly CheckFinding[])[] = [
  unknownFunctions,
  storedNames,
  capturedNames,
  healingErrors,
  hardCoded,
  mixedUnits,
  mixedBases,
  mixedSeries,
  mixedEditions,
  staleValues,
  overridesInForce,
  ownDataInForce,
];

/** Everything that the checks find. */
export function checkBook(book: BookRead): readonly CheckFinding[] {
  return checks.flatMap((check) => check(book));
}
