import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeedProblem } from '../../../src/feed/index.ts';
import { parseEdition } from '../../../src/feed/read/parseEdition.ts';
import { pricedEdition, publish } from '../../support/feed/madeFeed.ts';
import { encodedEdition, seedEdition } from '../../support/seedEdition.ts';

const named = { edition: '2026.01.01', date: '2026-01-01' };
const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('parseEdition(bytes, latest)', () => {
  let text: string;
  before(async () => {
    const { files } = await publish(pricedEdition('2026.01.01', { 2024: 55, 2025: 60 }));
    text = new TextDecoder().decode(files.get('editions/2026.01.01.json'));
  });

  it('reads the edition of the seeds', () => {
    const edition = parseEdition(bytesOf(encodedEdition), {
      edition: encodedEdition.id,
      date: encodedEdition.date,
    });
    assert.equal(edition.observations.count, seedEdition.observations.count);
  });
  it('ignores tables, columns and fields that it does not know', () => {
    const edition = JSON.parse(text) as { tables: Record<string, { columns: Record<string, unknown> }> };
    edition.tables.observations!.columns.mood = { words: ['glad'], codes: [1, 1] };
    const later = {
      ...edition,
      later: { a: [1, { b: 2 }] },
      tables: { ...edition.tables, moods: { count: 1, columns: { id: { words: ['x'], codes: [1] } } } },
    };
    assert.equal(parseEdition(bytesOf(later), named).observations.count, 2);
  });
  it('throws nothing but a FeedProblem, whatever is written over it', () => {
    const start = text.length;
    fc.assert(
      fc.property(
        fc.nat(start - 1),
        fc.nat(12),
        fc.constantFrom('', '0', '-1', '1e308', 'null', '"', '[]', '{}', 'true', ',', '"x"', '1.5'),
        (at, cut, put) => {
          try {
            parseEdition(bytesOf(text.slice(0, at) + put + text.slice(at + cut)), named);
          } catch (error) {
            assert.ok(error instanceof FeedProblem, String((error as Error).stack));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
