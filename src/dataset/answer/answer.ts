import { mustMend } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { findCapacity } from './capacity.ts';
import { readStatus } from './capacityStatus.ts';
import { findFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { findFlow } from './flow.ts';
import { readMeasure } from './measureText.ts';
import { capacityMeasure } from './plant.ts';
import { findPrice } from './price.ts';

/** What is asked, of anything: a name, a measure as typed, a period or none. */
export interface Question {
  readonly name: string;
  readonly measure: string;
  readonly when: Period | undefined;
  /** Instead of a period the last four published quarters, "LTM": for what happens in a period. */
  readonly isLtm?: boolean;
}

/** Finds what answers for any measure: the very claim that PRICE, CAPACITY, PRODUCTION and their kin answer with. */
export function findAnswer(edition: Edition, { name, measure, when, isLtm = false }: Question): Finding {
  const asked = readMeasure(edition, measure);
  if (asked.measure.timing === 'period')
    return findFlow(edition, { name, measure: asked.measure, product: asked.qualifier, when, isLtm });
  if (isLtm)
    throw mustMend(
      `LTM is for what happens in a period, as production: not for ${asked.measure.label}.`,
      'Leave the date blank for the latest.',
    );
  switch (asked.measure.id) {
    case 'price':
      return findPrice(edition, { material: name, when, basis: asked.qualifier });
    case capacityMeasure: {
      const { product, status } = splitQualifier(asked.qualifier);
      return findCapacity(edition, { name, product, when, asked: readStatus(status) });
    }
    default:
      return findFact(edition, { name, measure: asked.measure, product: asked.qualifier, when });
  }
}

const statusWords = /(?:^|[\s,]+)((?:built|construction|announced)(?:[\s,]+(?:low|high))?|low|high)$/i;

/** "NdFeB magnets, announced" → product and status. */
export function splitQualifier(qualifier: string): { product: string; status: string } {
  const match = statusWords.exec(qualifier);
  if (!match) return { product: qualifier, status: '' };
  return { product: qualifier.slice(0, match.index).replace(/[\s,]+$/, ''), status: match[1] ?? '' };
}
