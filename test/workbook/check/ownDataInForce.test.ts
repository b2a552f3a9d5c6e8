import assert from 'node:assert/strict';
import { layClaims } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { ownDataInForce } from '../../../src/workbook/check/ownDataInForce.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { bookOf } from './bookOf.ts';

const laidOver = (below: Edition, kind: 'own data' | 'override', year: number): Edition =>
  layClaims(below, {
    kind,
    label: kind === 'override' ? 'overrides' : 'argus.csv',
    source: {
      id: kind,
      kind,
      retrieval: 'original',
      title: 'argus.csv',
      publisher: 'You',
      url: '',
      published: undefined,
      order: 1,
      licence: '',
      publish: false,
      note: '',
    },
    hasOwnSeries: false,
    claims: [
      {
        place: 'row 2',
        subject: 'Dy',
        measure: 'price',
        basis: 'average',
        when: parsePeriod(year),
        value: 300,
        unit: 'USD/kg',
        note: '',
      },
    ],
  }).edition;

describe('ownDataInForce(book)', () => {
  const cells = [['=REE.PRICE("Dy",2024)'], ['=REE.PRICE("Dy",2023)*2 → 1'], ['=REE.PRICE("NdPr",2024)']];

  it('counts the cells that answer from tables of the user, and points at their licence', async () => {
    replaceEdition(seedEdition);
    const edition = laidOver(laidOver(seedEdition, 'own data', 2024), 'override', 2023);
    const [finding, ...others] = ownDataInForce({ ...(await bookOf({ cells })), edition });
    assert.deepEqual(others, []);
    assert.equal(finding?.what, 'For information: a table of your own data is in force, argus.csv.');
    assert.equal(finding.means, '1 cell answers from it: Sheet1!A1.');
    assert.match(finding.advice, /licence/);
  });

  it('does not count a cell that answers from an override above them', async () => {
    replaceEdition(seedEdition);
    const edition = laidOver(laidOver(seedEdition, 'own data', 2024), 'override', 2024);
    const [finding] = ownDataInForce({ ...(await bookOf({ cells })), edition });
    assert.equal(finding?.means, 'No cell answers from it.');
  });

  it('finds nothing where there are none', async () => {
    replaceEdition(seedEdition);
    const edition = laidOver(seedEdition, 'override', 2024);
    assert.deepEqual(ownDataInForce({ ...(await bookOf({ cells })), edition }), []);
  });
});
