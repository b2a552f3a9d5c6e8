import assert from 'node:assert/strict';
import type { Figure } from '../../../src/taskpane/figures/figure.ts';
import { listKeyFigures } from '../../../src/taskpane/figures/keyFigures.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const parts: MadeParts = {
  entities: [
    { id: 'maker', name: 'Maker', kind: 'company' },
    { id: 'plant', name: 'Plant', kind: 'facility', parent: 'maker', country: 'US' },
    { id: 'site', name: 'Site', kind: 'facility', parent: 'maker', country: 'US' },
    { id: 'us', name: 'United States', kind: 'country', country: 'US' },
    { id: 'quiet', name: 'Quiet', kind: 'company' },
  ],
  series: [
    { id: 'average' },
    { id: 'spot', basis: 'spot', market: 'China', frequency: 'quote' },
    { id: 'europe', basis: 'spot', market: 'Europe', frequency: 'quote', default: false },
  ],
  observations: [
    { id: 'p1', series: 'average', period: '2025', value: 73, status: 'estimate' },
    { id: 'p2', series: 'spot', period: '2026-02-19', low: 120, high: 126 },
    { id: 'p3', series: 'europe', period: '2026-02-20', value: 140 },
    makeCapacity({ id: 'c1', value: 1000 }),
    makeCapacity({ id: 'c2', subject: 'site', value: 3000, state: 'announced', bound: 'at-least' }),
    { id: 's1', subject: 'plant', measure: 'start', unit: 'date', start: '2024-H2', period: '2025' },
    { id: 'l1', subject: 'plant', measure: 'location', unit: '', text: 'Fort Worth', period: '2025' },
    {
      id: 'm1',
      subject: 'plant',
      measure: 'production',
      product: 'nd-oxide',
      period: '2025',
      value: 0.4,
      unit: 't',
    },
  ],
};
const edition = makeEdition(parts);

function figuresOf(id: string): Figure[] {
  const subject = listBrowsable(edition).find((one) => one.id === id)!;
  return [...listKeyFigures(edition, subject)];
}

const line = ({ label, value, unit, asOf, remarks }: Figure): string =>
  [label, value, unit, asOf, ...remarks].filter(Boolean).join(' | ');

describe('listKeyFigures(edition, subject)', () => {
  it('gives the default prices of a product', () => {
    assert.deepEqual(figuresOf('nd-oxide').map(line), [
      'average price | 73 | USD/kg | 2025 | estimate',
      'spot price | 123 | USD/kg | 2026-02-19 | China | middle of 120–126',
    ]);
  });

  it('gives an element the prices of its oxide, and says so', () => {
    const [average] = figuresOf('nd');
    assert.deepEqual([average?.value, average?.remarks], ['73', ['of Nd oxide', 'estimate']]);
    assert.equal(average?.formula, '=REE.PRICE("Nd")');
  });

  it('gives the capacity, start, location and other measures of a facility', () => {
    assert.deepEqual(figuresOf('plant').map(line), [
      'NdFeB magnets capacity | 1,000 | t/yr | 2025 | operating',
      'start | 2024-H2 | 2025',
      'location | Fort Worth | 2025',
      'production | 0.40 | t | 2025 | of Nd oxide',
    ]);
  });

  it('says of a facility with nothing built what is announced', () => {
    assert.deepEqual(figuresOf('site').map(line), [
      'NdFeB magnets capacity | 3,000 | t/yr | 2025 | at least | nothing is built: this is announced',
    ]);
  });

  it('gives a company and a country what is built and what is announced', () => {
    const expected = [
      'NdFeB magnets capacity | 1,000 | t/yr | 2025 | built',
      'NdFeB magnets capacity | 4,000 | t/yr | 2025 | announced | partly at least | sum of 2: Plant 1,000, Site 3,000',
    ];
    assert.deepEqual(figuresOf('maker').map(line), expected);
    assert.deepEqual(figuresOf('us').map(line), expected);
    assert.equal(figuresOf('us')[1]?.formula, '=REE.CAPACITY("United States","NdFeB magnets",,"announced")');
  });

  it('gives nothing where nothing is known', () => {
    assert.deepEqual(figuresOf('quiet'), []);
    assert.deepEqual(figuresOf('dy'), []);
  });

  it('lists every subject of the seeds without fail, each figure with a source', () => {
    const figures = listBrowsable(seedEdition).flatMap((subject) => [
      ...listKeyFigures(seedEdition, subject),
    ]);
    assert.ok(figures.length > 300, `${figures.length} figures`);
    assert.deepEqual(
      figures.filter(
        ({ citation, value, asOf }) => !citation.publisher || !citation.title || !value || !asOf,
      ),
      [],
    );
  });
});
