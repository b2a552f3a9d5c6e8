import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal, unguarded } from './host.ts';

describe('CAPACITY', () => {
  before(loadSeedEdition);

  const answers: [args: unknown[], value: number][] = [
    [['10X'], 7000],
    [['10X', null, null, 'construction'], 7000],
    [['10X', null, null, null, 'kt/yr'], 7],
    [['MP Materials', 'NdFeB magnets'], 1000],
    [['MP Materials', 'NdFeB magnets', null, 'announced'], 10_000],
    [['MP Materials', 'magnets', null, 'Planned'], 10_000],
  ];
  for (const [args, value] of answers) {
    it(`gives ${value} for ${JSON.stringify(args)}, behind the guard and before it`, () => {
      assert.equal(answer('CAPACITY', ...args), value);
      assert.deepEqual(unguarded('CAPACITY')(...args), [[value]]);
    });
  }

  it('takes a column of names', () => {
    assert.deepEqual(codes('CAPACITY', [['10X'], ['nowhere'], ['MP Materials']], 'NdFeB magnets'), [
      [7000],
      ['#VALUE!'],
      [1000],
    ]);
  });

  const refusals: [args: unknown[], message: RegExp][] = [
    [['MP Materials'], /^#VALUE! .*name one.*NdFeB magnets/],
    [['NdPr'], /^#VALUE! .*material, not a facility/],
    [['10X', 'NdFeB magnets', null, 'finished'], /^#VALUE! .*not a status.*announced/],
    [['10X', 'NdFeB magnets', null, 'constructor'], /^#VALUE! .*not a status/],
    [['10X', 'NdFeB magnets', null, null, 'USD/kg'], /^#VALUE! .*unit of a price.*t\/yr/],
    [['10X', 'NdFeB magnets', null, 'built'], /^#N\/A /],
    [['10X', 'Dy oxide'], /^#N\/A /],
    [['10X', 2027], /^#VALUE! .*2027/],
  ];
  for (const [args, message] of refusals) {
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('CAPACITY', ...args), message));
  }
});
