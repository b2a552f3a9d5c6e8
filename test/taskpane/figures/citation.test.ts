import assert from 'node:assert/strict';
import { citationOf } from '../../../src/taskpane/figures/citation.ts';
import { makeEdition, makeObservation } from '../../support/makeEdition.ts';

const edition = makeEdition({
  sources: [
    {
      id: 'survey',
      publisher: 'Survey',
      title: 'Prices',
      url: 'https://example.org/a',
      published: '2026-02',
    },
    { id: 'copy', publisher: 'Copier', retrieval: 'mirror', url: 'javascript:alert(1)' },
    { id: 'summary', kind: 'digest', retrieval: 'digest' },
  ],
});
const cite = (source: string, others: string[] = []) =>
  citationOf(
    edition,
    makeObservation({ source, locator: 'row 7' }),
    others.map((other) => makeObservation({ source: other })),
  );

describe('citationOf(edition, claim, others)', () => {
  it('says who, what, when and where', () => {
    const { publisher, title, url, published, locator, retrieval } = cite('survey');
    assert.deepEqual(
      [publisher, title, url, published, locator, retrieval],
      ['Survey', 'Prices', 'https://example.org/a', '2026-02', 'row 7', ''],
    );
  });

  it('leaves out an address that is not one of the web', () => {
    assert.equal(cite('copy').url, '');
  });

  it('says where the original was not read, once', () => {
    assert.equal(cite('copy').retrieval, 'mirror');
    assert.deepEqual([cite('summary').kind, cite('summary').retrieval], ['digest', '']);
  });

  it('names the other publishers behind a sum', () => {
    assert.deepEqual(cite('survey', ['copy', 'survey', 'copy']).also, ['Copier']);
  });
});
