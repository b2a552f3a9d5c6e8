import assert from 'node:assert/strict';
import { citeClaim, citeFinding } from '../../../src/dataset/index.ts';
import { askCapacity, askPrice } from '../../support/ask.ts';
import { makeEdition, makeObservation } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('citeClaim(edition, claim)', () => {
  const edition = makeEdition({
    sources: [
      {
        id: 'report',
        kind: 'filing',
        publisher: 'Acme',
        title: 'Report',
        published: '3Q25',
        url: 'https://example.org',
      },
      { id: 'copy', kind: 'press', publisher: 'News', title: 'Item', retrieval: 'mirror' },
    ],
  });

  it('says who, what, when, where in it, its kind and its address', () => {
    const claim = makeObservation({ source: 'report', locator: 'p. 4' });
    assert.equal(citeClaim(edition, claim), 'Acme, Report, 2025-Q3, p. 4 [filing] https://example.org');
  });

  it('says what is not stated, and that it was read in a copy', () => {
    assert.equal(
      citeClaim(edition, makeObservation({ source: 'copy' })),
      'News, Item, no date [press, mirror]',
    );
  });

  it('says how a figure was computed', () => {
    assert.match(
      citeClaim(edition, makeObservation({ source: 'copy', derived: '3 - 1' })),
      /\[press, mirror\] Computed: 3 - 1\.$/,
    );
  });
});

describe('citeFinding(edition, finding)', () => {
  it('cites the source of a price of the seeds', () => {
    const citation = citeFinding(seedEdition, askPrice(seedEdition, 'NdPr', 2024));
    assert.match(
      citation,
      /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026 .*, 2026-02-06, CSV row 6038 \[government, transcription\] https:/,
    );
  });

  it('says the conversion that is printed beside a quote, and by whom', () => {
    assert.match(
      citeFinding(seedEdition, askPrice(seedEdition, 'NdPr', '', 'spot')),
      /The source prints 123 USD\/kg beside 850,000 CNY\/t\./,
    );
    assert.match(
      citeFinding(seedEdition, askPrice(seedEdition, 'NdPr', '2025-08-26', 'spot')),
      / prints 88 USD\/kg beside 632,000 CNY\/t\./,
    );
    assert.doesNotMatch(
      citeFinding(seedEdition, askPrice(seedEdition, 'NdPr', '2025-08-26', 'spot')),
      /The source prints/,
    );
  });

  it('says how many quotes there were', () => {
    assert.match(
      citeFinding(seedEdition, askPrice(seedEdition, 'NdPr', '2021-10', 'spot')),
      /\(last of 2 quotes in 2021-10\)$/,
    );
  });

  it('names every source of a sum once', () => {
    const finding = askCapacity(seedEdition, 'United States', 'NdFeB magnets');
    const citation = citeFinding(seedEdition, finding);
    for (const { source } of finding.claims) {
      const { publisher } = seedEdition.getSource(source);
      assert.ok(citation.includes(publisher), publisher);
    }
    assert.match(citation, / Also: .+\. \(sum of 3: /);
  });

  it('says that nothing is built', () => {
    assert.match(
      citeFinding(seedEdition, askCapacity(seedEdition, '10X')),
      /\(nothing is built: this is announced\)$/,
    );
  });
});
