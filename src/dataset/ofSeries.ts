import type { Observation, Series } from './records.ts';

/** What the rows of a series are about: its material, or a subject that it names and whose product the material is. */
export function ofSeries({
  subject,
  material,
  measure,
}: Pick<Series, 'subject' | 'material' | 'measure'>): Pick<Observation, 'subject' | 'measure' | 'product'> {
  const hasOwnSubject = subject !== '';
  return {
    subject: hasOwnSubject ? subject : material,
    measure: measure || 'price',
    product: hasOwnSubject ? material : '',
  };
}
