import assert from 'node:assert/strict';
import { FieldNames } from '../../../src/functions/rich/fieldNames.ts';

describe('FieldNames', () => {
  it('begins with a capital and keeps words as they are', () => {
    const names = new FieldNames();
    assert.equal(names.add('start, NdFeB magnets'), 'Start, NdFeB magnets');
    assert.equal(names.add('Held by ČEZ (50%)'), 'Held by ČEZ (50%)');
  });

  it('leaves out what a formula would trip over', () => {
    const names = new FieldNames();
    assert.equal(names.add("a[b]'#@\u0000\n!c"), 'A b c');
    assert.equal(names.add('__proto__'), 'Proto');
    assert.equal(names.add('[]'), 'Figure');
    assert.equal(names.add('x'.repeat(500)).length, 80);
  });

  it('gives a name once, whatever its case', () => {
    const names = new FieldNames();
    assert.deepEqual(
      ['Start', 'start', 'START 2', 'start'].map((label) => names.add(label)),
      ['Start', 'Start 2', 'START 2 2', 'Start 3'],
    );
  });
});
