import { layClaims } from '../../src/dataset/index.ts';
import type { Edition, Laid, StatedClaim, StatedLayer } from '../../src/dataset/index.ts';
import { parsePeriod } from '../../src/model/index.ts';
import { makeSource } from './makeEdition.ts';

/** A claim as a test states it: what is left out is blank, a period is text. */
export type Stated = Partial<Omit<StatedClaim, 'when'>> & { readonly when?: string | number };

/** Lays overrides of a scenario named Bull, or another layer, over an edition; the rows are numbered from 1. */
export function layStated(below: Edition, claims: readonly Stated[], layer: Partial<StatedLayer> = {}): Laid {
  return layClaims(below, {
    kind: 'override',
    label: 'Bull',
    source: makeSource({
      id: 'override',
      kind: 'override',
      publisher: 'Your override',
      title: 'scenario Bull',
    }),
    hasOwnSeries: false,
    ...layer,
    claims: claims.map(({ when, ...stated }, index) => ({
      place: `row ${index + 1}`,
      subject: 'Nd',
      measure: 'price',
      basis: '',
      value: 0,
      unit: '',
      note: '',
      ...stated,
      when: when === undefined ? undefined : parsePeriod(when),
    })),
  });
}

/** The layer of a licensed price list. */
export const ownData: Partial<StatedLayer> = {
  kind: 'own data',
  label: 'argus.csv',
  source: makeSource({ id: 'own', kind: 'own data', publisher: 'argus.csv', title: 'own data' }),
  hasOwnSeries: true,
};
