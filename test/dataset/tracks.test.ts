import assert from 'node:assert/strict';
import { encodeTable } from '../../src/dataset/compile/encodeTable.ts';
import { decodeTable } from '../../src/dataset/table.ts';
import { findTracks } from '../../src/dataset/tracks.ts';
import type { Track } from '../../src/dataset/tracks.ts';
import { makeObservation } from '../support/makeEdition.ts';
import { seedEdition } from '../support/seedEdition.ts';

function tracksOf(claims: readonly Parameters<typeof makeObservation>[0][]): Track[] {
  const records = claims.map(makeObservation);
  return findTracks(decodeTable('observations', encodeTable('observations', records)));
}

describe('findTracks(observations)', () => {
  it('finds runs of one subject, measure, product and series', () => {
    const tracks = tracksOf([
      { subject: 'a' },
      { subject: 'a' },
      { subject: 'a', measure: 'stock' },
      { subject: 'a', measure: 'stock', product: 'p' },
      { subject: 'a', measure: 'stock', product: 'p', series: 's' },
      { subject: 'b', measure: 'stock', product: 'p', series: 's' },
    ]);
    assert.deepEqual(
      tracks.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [2, 3],
        [3, 4],
        [4, 5],
        [5, 6],
      ],
    );
    assert.deepEqual(tracks[4], {
      subject: 'b',
      measure: 'stock',
      product: 'p',
      series: 's',
      start: 5,
      end: 6,
    });
  });

  it('finds none in an empty table', () => assert.deepEqual(tracksOf([]), []));

  it('refuses rows of one track that do not stand together', () => {
    assert.throws(
      () => tracksOf([{ subject: 'a' }, { subject: 'b' }, { subject: 'a' }]),
      /Table observations, row 2: the rows of one track do not stand together/,
    );
  });

  it('covers every observation of the seeds once', () => {
    const tracks = findTracks(seedEdition.observations);
    assert.equal(tracks[0]?.start, 0);
    assert.equal(tracks.at(-1)?.end, seedEdition.observations.count);
    for (const [index, track] of tracks.entries()) {
      assert.ok(track.start < track.end);
      if (index > 0) assert.equal(track.start, tracks[index - 1]?.end);
    }
  });
});
