import { readMeasure } from '../../../dataset/index.ts';
import type { Edition } from '../../../dataset/index.ts';
import { unlessRefused } from '../../../model/index.ts';
import type { Comparison } from './comparison.ts';

/** The measures of a comparison that do not add up over quarters: with LTM as the date they are all errors. */
export function measuresWithoutLtm(
  edition: Edition,
  { measures }: Pick<Comparison, 'measures'>,
): readonly string[] {
  return measures.map(({ measure }) => measure).filter((measure) => !addsUp(edition, measure));
}

function addsUp(edition: Edition, text: string): boolean {
  return unlessRefused(() => readMeasure(edition, text))?.measure.timing === 'period';
}
