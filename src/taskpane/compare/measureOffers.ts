import { typedName } from '../../dataset/index.ts';
import type { Edition, Named } from '../../dataset/index.ts';
import { listAskedMeasures } from '../ask/listAskedMeasures.ts';
import { listStatuses } from '../ask/listStatuses.ts';
import { measureText } from '../ask/writeQuestion.ts';

/** A measure that can be a column, and how many of the compared have it. */
export interface MeasureOffer {
  /** As VALUE takes it: "nameplate capacity: NdPr oxide, announced". */
  readonly text: string;
  readonly count: number;
}

/** Every measure of those compared with its bases, products and statuses; what most of them have comes first. */
export function listMeasureOffers(edition: Edition, subjects: readonly Named[]): readonly MeasureOffer[] {
  const counts = new Map<string, number>();
  for (const subject of subjects)
    for (const text of new Set(measuresOf(edition, subject))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

function measuresOf(edition: Edition, subject: Named): readonly string[] {
  const name = typedName(edition, subject);
  return listAskedMeasures(edition, subject).flatMap(({ measure, qualifiers }) =>
    qualifiers.flatMap(({ text: qualifier }) => {
      const text = measureText({ measure, qualifier });
      if (measure.id !== 'nameplate-capacity') return [text];
      return listStatuses(edition, name, text).map((status) => measureText({ measure, qualifier, status }));
    }),
  );
}
