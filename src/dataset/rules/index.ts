import type { Problem, Seeds } from '../seeds/index.ts';
import { briefingLocated } from './briefingLocated.ts';
import { decisionsNeeded } from './decisionsNeeded.ts';
import { fractionsNotPercent } from './fractionsNotPercent.ts';
import { namesUnambiguous } from './namesUnambiguous.ts';
import { noDoubleClaims } from './noDoubleClaims.ts';
import { oneDefaultSeries } from './oneDefaultSeries.ts';
import { oneEdition } from './oneEdition.ts';
import { oneValue } from './oneValue.ts';
import { plausibleValues } from './plausibleValues.ts';
import { referencesResolve } from './referencesResolve.ts';
import { competitorsKnowEachOther } from './competitorsKnowEachOther.ts';
import { countsOnce } from './countsOnce.ts';
import { disagreementsHaveTwoSides } from './disagreementsHaveTwoSides.ts';
import { eventsHaveStages } from './eventsHaveStages.ts';
import { partiesNamed } from './partiesNamed.ts';
import { suspensionsInOrder } from './suspensionsInOrder.ts';
import { totalsAddUp } from './totalsAddUp.ts';
import type { Rule } from './rule.ts';
import { seriesOrSubject } from './seriesOrSubject.ts';
import { seriesUsed } from './seriesUsed.ts';
import { seriesWordsDiffer } from './seriesWordsDiffer.ts';
import { sourceOrderDiffers } from './sourceOrderDiffers.ts';
import { stoichiometryAgrees } from './stoichiometryAgrees.ts';
import { supersedesEarlier } from './supersedesEarlier.ts';
import { uniqueIds } from './uniqueIds.ts';
import { unitFitsMeasure } from './unitFitsMeasure.ts';
import { yearEndReadable } from './yearEndReadable.ts';

export const rules: readonly Rule[] = [
  briefingLocated,
  competitorsKnowEachOther,
  countsOnce,
  decisionsNeeded,
  disagreementsHaveTwoSides,
  eventsHaveStages,
  fractionsNotPercent,
  namesUnambiguous,
  noDoubleClaims,
  oneDefaultSeries,
  oneEdition,
  oneValue,
  partiesNamed,
  plausibleValues,
  referencesResolve,
  seriesOrSubject,
  seriesUsed,
  seriesWordsDiffer,
  sourceOrderDiffers,
  stoichiometryAgrees,
  supersedesEarlier,
  suspensionsInOrder,
  totalsAddUp,
  uniqueIds,
  unitFitsMeasure,
  yearEndReadable,
];

/** Every problem that the rules find in the seeds. */
export function checkSeeds(seeds: Seeds): Problem[] {
  return rules.flatMap((rule) => rule.check(seeds));
}
