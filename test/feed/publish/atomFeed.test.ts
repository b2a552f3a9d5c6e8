import assert from 'node:assert/strict';
import { XmlDocument } from 'libxml2-wasm';
import { asPrevious, pricedEdition, publish, textOf } from '../../support/feed/madeFeed.ts';

const atom = { a: 'http://www.w3.org/2005/Atom' };

describe('atom.xml', () => {
  it('has an entry for each edition, newest first, with what has changed', async () => {
    const previous = asPrevious(await publish(pricedEdition('2026.01.01', { 2024: 1 })));
    const feed = await publish(pricedEdition('2026.02.01', { 2024: 2 }), {
      previous,
      address: 'https://example.org/a&b/',
    });
    const document = XmlDocument.fromString(textOf(feed, 'atom.xml'));
    const all = (path: string): string[] => document.find(path, atom).map(({ content }) => content);
    assert.deepEqual(all('/a:feed/a:updated'), ['2026-02-01T00:00:00Z']);
    assert.deepEqual(all('/a:feed/a:entry/a:id'), [
      'urn:ree:edition:2026.02.01',
      'urn:ree:edition:2026.01.01',
    ]);
    assert.deepEqual(all('/a:feed/a:entry/a:summary'), [
      '1 revised since 2026.01.01',
      'The first edition: 1 observations',
    ]);
    assert.deepEqual(all('/a:feed/@xml:base'), ['https://example.org/a&b/']);
    document.dispose();
  });
});
