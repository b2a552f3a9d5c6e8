import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call, refusal } from './host.ts';

describe('FIND', () => {
  before(loadSeedEdition);

  it('gives name, kind, id and other names under a header', () =>
    assert.deepEqual((call('FIND', 'MP Materials') as unknown[][]).slice(0, 2), [
      ['Name', 'Kind', 'Id', 'Also known as'],
      [
        'MP Materials',
        'company',
        'mp-materials',
        'MP Materials Corp.; NYSE:MP; MP; Fortress Value Acquisition Corp',
      ],
    ]));
  it('gives at most ten, or as many as asked for', () => {
    assert.ok((call('FIND', 'rare') as unknown[][]).length <= 11);
    assert.equal((call('FIND', 'Lynas', null, 1) as unknown[][]).length, 2);
  });
  it('keeps to a kind', () =>
    assert.deepEqual((call('FIND', 'Lynas Texas', 'facilities', 1) as unknown[][])[1]?.[1], 'facility'));
  it('refuses what must be mended and says where nothing is near', () => {
    assert.match(refusal('FIND', null), /^#VALUE! The text is missing/);
    assert.match(refusal('FIND', 'Lynas', 'gadgets'), /^#VALUE! .*not a kind/);
    assert.match(refusal('FIND', 'Lynas', null, 'ten'), /^#VALUE! The limit is not a number/);
    assert.match(refusal('FIND', 'Lynas', null, 0), /^#VALUE! The limit 0/);
    assert.match(refusal('FIND', 'zzzqqq'), /^#N\/A /);
  });
});
