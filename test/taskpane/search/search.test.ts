import assert from 'node:assert/strict';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { search } from '../../../src/taskpane/search/search.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const made = listBrowsable(
  makeEdition({
    entities: [
      { id: 'mp', name: 'MP Materials', kind: 'company', tickers: ['NYSE:MP'], aliases: ['MP'] },
      { id: 'mp-10x', name: 'MP 10X Development', kind: 'company' },
      { id: 'pass', name: 'Mountain Pass', kind: 'facility', parent: 'mp' },
      { id: 'kemper', name: 'Kemper', kind: 'company' },
      { id: 'old', name: 'Molycorp', kind: 'company', pointsTo: 'mp' },
    ],
  }),
);
const found = (text: string): string[] => search(made, text).map(({ name }) => name);

describe('search(subjects, text)', () => {
  it('gives everything for a blank text', () => {
    assert.equal(search(made, '  ').length, made.length);
  });

  it('puts the very name before what only begins so', () => {
    assert.deepEqual(found('mp'), ['MP Materials', 'MP 10X Development']);
    assert.deepEqual(found('Nd').slice(0, 2), ['Nd', 'Nd oxide']);
  });

  it('finds by ticker, by word and by former name', () => {
    assert.deepEqual(found('NYSE:MP'), ['MP Materials']);
    assert.deepEqual(found('pass'), ['Mountain Pass']);
    assert.deepEqual(found('molycorp'), ['MP Materials']);
  });

  it('looks inside words for three characters and more', () => {
    assert.deepEqual(found('em'), []);
    assert.deepEqual(found('emp'), ['Kemper']);
  });

  it('ignores case, spaces and hyphens', () => {
    assert.deepEqual(found('ND-OXIDE'), ['Nd oxide']);
  });

  it('finds nothing for a name that nothing has', () => {
    assert.deepEqual(found('xyzz'), []);
  });

  it('finds what people type, in the data as they are', () => {
    const first = (text: string): string | undefined => search(listBrowsable(seedEdition), text)[0]?.name;
    assert.deepEqual(['NdPr', '10X', 'MP', 'lynas', 'Nd2O3', 'USAR'].map(first), [
      'NdPr',
      '10X',
      'MP Materials',
      'Lynas',
      'Nd oxide',
      'USA Rare Earth',
    ]);
  });
});
