import { findAnswer, typedName } from '../../dataset/index.ts';
import type { Edition, Named } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
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
  const own = subjects.map((subject) => new Set(measuresOf(edition, subject)));
  const texts = [...new Set(own.flatMap((some) => [...some]))];
  return (
    texts
      .map((text) => {
        const having = subjects.filter(
          (subject, at) => own[at]!.has(text) || answers(edition, subject, text),
        );
        return { text, count: having.length, ownCount: own.filter((some) => some.has(text)).length };
      })
      // What answers for a product through another one comes behind what is stated so.
      .sort((a, b) => b.count - a.count || b.ownCount - a.ownCount)
      .map(({ text, count }) => ({ text, count }))
  );
}

/** What is asked of one product answers for another name through its plants, its parts, or what it calls the same. */
function answers(edition: Edition, subject: Named, measure: string): boolean {
  const name = typedName(edition, subject);
  return unlessRefused(() => findAnswer(edition, { name, measure, when: undefined })) !== undefined;
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
