import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checkSeeds, rules } from '../../../src/dataset/rules/index.ts';
import { editedSeeds } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

const plumbing = ['index.ts', 'rule.ts'];

describe('rules', () => {
  for (const rule of rules) it(`pass the seeds: ${rule.name}`, () => assert.deepEqual(rule.check(seeds), []));

  it('are all rule files of the folder', () => {
    const files = readdirSync('src/dataset/rules').filter((file) => !plumbing.includes(file));
    assert.deepEqual(rules.map(({ name }) => `${name}.ts`).sort(), files.sort());
  });

  it('have a test each that proves that they reject', () => {
    const tests = new Set(readdirSync('test/dataset/rules'));
    assert.deepEqual(
      rules.map(({ name }) => `${name}.test.ts`).filter((file) => !tests.has(file)),
      [],
    );
  });

  it('say what they assert, in a sentence', () => {
    for (const { description } of rules) assert.match(description, /^[A-Z].+\.$/);
  });
});

describe('checkSeeds(seeds)', () => {
  it('finds nothing in the seeds', () => assert.deepEqual(checkSeeds(seeds), []));

  it('finds the problems of all rules', () => {
    const once = editedSeeds('observations', '10x-magnets-khelre', { unit: 'USD/kg' });
    const twice = editedSeeds('constants', 'atomic-weight-nd', { value: '1' }, once);
    assert.deepEqual(
      checkSeeds(twice)
        .map(({ field }) => field)
        .sort(),
      ['unit', 'value'],
    );
  });
});
