import assert from 'node:assert/strict';
import { cultureOf } from '../../../src/workbench/objects/culture.ts';

describe('cultureOf(locale)', () => {
  it('gives separators and the pattern of short dates', () => {
    assert.deepEqual(cultureOf('en-US'), {
      name: 'en-US',
      decimal: '.',
      group: ',',
      shortDatePattern: 'M/d/yyyy',
      dateSeparator: '/',
    });
    const german = cultureOf('de-DE');
    assert.deepEqual(
      [german.decimal, german.group, german.shortDatePattern, german.dateSeparator],
      [',', '.', 'd.M.yyyy', '.'],
    );
    assert.equal(cultureOf('fr-FR').shortDatePattern, 'dd/MM/yyyy');
  });
});
