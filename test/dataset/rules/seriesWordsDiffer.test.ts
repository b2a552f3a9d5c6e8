import assert from 'node:assert/strict';
import { seriesWordsDiffer } from '../../../src/dataset/rules/seriesWordsDiffer.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule seriesWordsDiffer', () => {
  it('rejects two markets that nobody can tell apart', () => {
    const broken = editedSeeds('series', 'y-oxide-spot-rotterdam', { market: 'china' });
    assert.deepEqual(placesOf(seriesWordsDiffer, broken), [
      `${lineOf('series', 'y-oxide-spot-rotterdam')} market`,
    ]);
    assert.match(seriesWordsDiffer.check(broken)[0]!.problem, /^is the market of line \d+ too/);
  });

  it('lets terms of one market stand side by side', () => {
    const edited = editedSeeds('series', 'ndpr-oxide-floor-dow', { market: 'Lynas-JARE offtake' });
    assert.deepEqual(seriesWordsDiffer.check(edited), []);
  });
});
