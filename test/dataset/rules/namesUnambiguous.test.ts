import assert from 'node:assert/strict';
import { namesUnambiguous } from '../../../src/dataset/rules/namesUnambiguous.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule namesUnambiguous', () => {
  it('rejects a short name that is the full name of another', () => {
    const broken = editedSeeds('entities', 'blacksburg', { name: '10X magnet plant' });
    assert.deepEqual(placesOf(namesUnambiguous, broken), [`${lineOf('entities', 'blacksburg')} name`]);
    assert.equal(namesUnambiguous.check(broken)[0]?.problem, 'is a name of 10x too');
  });

  it('rejects a former name that another bears, whatever the spelling', () => {
    const broken = editedSeeds('entities', 'independence', { formerNames: 'mountain-PASS' });
    assert.deepEqual(placesOf(namesUnambiguous, broken), [
      `${lineOf('entities', 'independence')} formerNames`,
    ]);
  });

  it('rejects two materials with one alias', () => {
    const broken = editedSeeds('materials', 'dytb', { aliases: 'didymium' });
    assert.deepEqual(placesOf(namesUnambiguous, broken), [`${lineOf('materials', 'dytb')} aliases`]);
  });

  it('lets an alias of an entity collide: it is refused with candidates when used', () => {
    assert.deepEqual(namesUnambiguous.check(editedSeeds('entities', 'blacksburg', { aliases: '10X' })), []);
  });

  it('lets a company be called like a material', () => {
    assert.deepEqual(namesUnambiguous.check(editedSeeds('entities', 'fluor', { name: 'Nd' })), []);
  });

  it('lets a renamed entity point to the one that bears its name', () => {
    const edited = editedSeeds('entities', 'fluor', { name: '10X', fullName: '', pointsTo: '10x' });
    assert.deepEqual(namesUnambiguous.check(edited), []);
  });
});
