import assert from 'node:assert/strict';
import { totalsAddUp } from '../../../src/dataset/rules/totalsAddUp.ts';
import { editedSeeds, extendedSeeds, lineOf, placesOf, shortenedSeeds } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule totalsAddUp', () => {
  const total = 'usgs-mcs2026-world-mine-output-2025';
  const china = 'usgs-mcs2026-china-mine-output-2025';
  const line = lineOf('totals', total);

  it('rejects rows that add up to something else', () => {
    const broken = editedSeeds('observations', china, { value: '260000' });
    assert.deepEqual(placesOf(totalsAddUp, broken), [`${line} total`]);
    assert.equal(
      totalsAddUp.check(broken)[0]?.problem,
      'is printed as 390000, but its rows add up to 379310',
    );
  });

  it('rejects a table that lost a row, or gained one', () => {
    assert.deepEqual(placesOf(totalsAddUp, shortenedSeeds('observations', china)), [`${line} rows`]);
    const broken = extendedSeeds('observations', china, { id: 'another', subject: 'japan', value: '0' });
    assert.deepEqual(placesOf(totalsAddUp, broken), [`${line} rows`]);
  });

  it('allows half of the last significant digit, of which two at least are significant', () => {
    const within = (cells: Record<string, string>) =>
      totalsAddUp.check(editedSeeds('observations', total, cells)).length === 0;
    assert.ok(within({ value: '390000' }));
    assert.ok(within({ value: '389310' }));
    assert.ok(!within({ value: '389200' }), 'to 50');
    assert.ok(within({ value: '389000' }), 'to 500');
    assert.ok(!within({ value: '388000' }), 'to 500');
    assert.ok(!within({ value: '400000' }), 'to 5,000 and not to 50,000');
  });

  it('leaves out what another row replaces, and other tables', () => {
    const edited = extendedSeeds('observations', china, {
      id: 'another',
      value: '999999',
      period: '2023',
    });
    assert.deepEqual(totalsAddUp.check(edited), []);
    const replaced = editedSeeds(
      'observations',
      china,
      { supersedes: 'another' },
      extendedSeeds('observations', china, { id: 'another', value: '999999' }),
    );
    assert.deepEqual(totalsAddUp.check(replaced), []);
  });

  it('rejects a total that is no single figure', () => {
    const broken = editedSeeds('observations', total, { value: '', low: '380000', high: '390000' });
    assert.deepEqual(placesOf(totalsAddUp, broken), [`${line} total`]);
  });

  it('passes the seeds', () => {
    assert.ok(seeds.totals.length > 0);
    assert.deepEqual(totalsAddUp.check(seeds), []);
  });
});
