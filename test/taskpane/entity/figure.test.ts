import assert from 'node:assert/strict';
import { citeInParts, listKeyFindings, resolveSubject } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { figureOf } from '../../../src/taskpane/entity/figure.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const formats = formatsOf('en-GB');
const made = makeEdition({
  entities: [
    { id: 'maker', name: 'Maker', kind: 'company' },
    { id: 'plant', name: 'Plant', kind: 'facility', parent: 'maker' },
    { id: 'site', name: 'Site', kind: 'facility', parent: 'maker' },
    { id: 'third', name: 'Third', kind: 'facility', parent: 'maker' },
    { id: 'quiet', name: 'Quiet', kind: 'company' },
  ],
  series: [{ id: 'average' }, { id: 'spot', basis: 'spot', market: 'China', frequency: 'quote' }],
  observations: [
    { id: 'p1', series: 'average', period: '2025', value: 73, status: 'estimate' },
    { id: 'p2', series: 'spot', period: '2026-02-19', value: 898_800, unit: 'CNY/t' },
    makeCapacity({ id: 'c1', value: 1000, period: '2023' }),
    makeCapacity({ id: 'c2', subject: 'site', value: 3000, period: '2024' }),
    makeCapacity({ id: 'c3', subject: 'third', value: 500, period: '2025-02-01' }),
    { id: 's1', subject: 'plant', measure: 'start', unit: 'date', start: '2024-H2', period: '2025' },
    { id: 'l1', subject: 'plant', measure: 'location', unit: '', text: 'Fort Worth', period: '2025' },
    { id: 'e1', subject: 'maker', measure: 'equity-stake', unit: 'fraction', value: 0.15, period: '2025' },
  ],
});
const lines = (edition: Edition, name: string): string[] =>
  [...listKeyFindings(edition, resolveSubject(edition, name))].map((found) => {
    const { label, value, unit, when, isText } = figureOf(found, formats);
    return [label, value, unit, when, isText ? 'text' : ''].filter(Boolean).join(' | ');
  });

describe('figureOf(found, formats)', () => {
  it('shows a price in the unit of the functions, or as printed where that would need a rate', () => {
    assert.deepEqual(lines(made, 'Nd oxide'), [
      'average price | 73 | USD/kg | 2025',
      'spot price | 898,800 | CNY/t | 19 Feb 2026',
    ]);
  });

  it('shows places and dates as text, a date as precisely as it is printed', () => {
    assert.deepEqual(lines(made, 'Plant'), [
      'NdFeB magnets capacity | 1,000 | t/yr | 2023',
      'start | 2024-H2 | 2025 | text',
      'location | Fort Worth | 2025 | text',
    ]);
  });

  it('names the first dates of a sum, and how many more there are', () => {
    const [sum] = lines(made, 'Maker');
    assert.equal(sum, 'NdFeB magnets capacity | 4,500 | t/yr | 2023, 2024 +1');
  });

  it('has nothing to show where nothing is known', () => {
    assert.deepEqual(lines(made, 'Quiet'), []);
  });

  it('shows every figure of the seeds with a value, a date and a source', () => {
    const found = listBrowsable(seedEdition).flatMap((subject) => [...listKeyFindings(seedEdition, subject)]);
    assert.ok(found.length > 300, `${found.length} figures`);
    const incomplete = found.filter((one) => {
      const { value, when } = figureOf(one, formats);
      const { sources } = citeInParts(seedEdition, one.finding);
      return value === '' || when === '' || sources.length === 0 || /NaN|undefined/.test(value + when);
    });
    assert.deepEqual(
      incomplete.map(({ label }) => label),
      [],
    );
  });
});
