import { makeCapacity, makeEdition } from './makeEdition.ts';

const priced = { measure: 'price', subject: 'nd-oxide', series: 'nd-average', source: 'statistics' };

/** A small edition with one of everything that a card or a citation shows, and text that wants to be more than text. */
export const richEdition = makeEdition({
  sources: [
    {
      id: 'statistics',
      kind: 'government',
      publisher: 'Survey',
      title: 'Summaries 2026',
      url: 'https://example.org/summaries',
      published: '2026-02-06',
    },
    {
      id: 'script',
      kind: 'press',
      retrieval: 'mirror',
      publisher: '=1+1',
      title: '<b>Plant</b>',
      url: 'javascript:alert(1)',
    },
  ],
  entities: [
    { id: 'acme', name: 'Acme', fullName: 'Acme Inc.', kind: 'company', country: 'AU', tickers: ['ASX:ACM'] },
    { id: 'holding', name: 'Holding', kind: 'company' },
    { id: 'north', name: 'North', kind: 'facility', parent: 'acme', country: 'AU', stages: ['magnet'] },
    { id: 'south', name: 'South', kind: 'facility', parent: 'acme', country: 'AU', stages: ['magnet'] },
    { id: 'australia', name: 'Australia', kind: 'country', country: 'AU' },
  ],
  ownership: [{ owner: 'holding', owned: 'acme', share: 0.125, from: '2025-11-18', status: 'pending' }],
  series: [{ id: 'nd-average', market: 'Europe', vat: 'ex' }],
  observations: [
    { ...priced, id: 'nd-2024', period: '2024', value: 55.5, locator: 'row 7' },
    { ...priced, id: 'nd-2025', period: '2025', low: 60, high: 70 },
    makeCapacity({ id: 'north-built', subject: 'north', value: 1000, source: 'filing' }),
    makeCapacity({
      id: 'south-plan',
      subject: 'south',
      value: 0.5,
      state: 'announced',
      status: 'planned',
      bound: 'about',
      start: '2028',
      source: 'script',
    }),
    { id: 'south-start', measure: 'start', subject: 'south', unit: '', start: '2028', status: 'planned' },
    {
      id: 'north-place',
      measure: 'location',
      subject: 'north',
      unit: '',
      period: '2025-06-30',
      text: '=HYPERLINK("x")',
      source: 'script',
    },
    {
      id: 'output',
      measure: 'production',
      subject: 'acme',
      product: 'nd-oxide',
      unit: 't',
      period: '2025',
      value: 12,
    },
  ],
});
