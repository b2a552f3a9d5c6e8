import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexSubjects } from '../../../src/taskpane/search/searchIndex.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const made = indexSubjects(
  listBrowsable(
    makeEdition({
      entities: [
        { id: 'mp-10x', name: 'MP 10X Development', kind: 'company' },
        { id: 'mp', name: 'MP Materials', kind: 'company', tickers: ['NYSE:MP'], aliases: ['MP'] },
        { id: 'pass', name: 'Mountain Pass', kind: 'facility', parent: 'mp' },
        { id: 'kemper', name: 'Kemper', kind: 'company' },
        { id: 'old', name: 'Molycorp', kind: 'company', pointsTo: 'mp' },
        { id: 'estonia', name: 'Eesti Põlevkivi', kind: 'company' },
        { id: 'north', name: '北方稀土', kind: 'company' },
      ],
    }),
  ),
);
const found = (text: string): string[] => made.search(text).map(({ name }) => name);

describe('indexSubjects(subjects).search(text)', () => {
  it('gives everything for a blank text', () => {
    assert.equal(made.search('  ').length, made.subjects.length);
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

  it('finds words in any order', () => {
    assert.deepEqual(found('pass mount'), ['Mountain Pass']);
  });

  it('looks inside words for three characters and more', () => {
    assert.deepEqual(found('em'), []);
    assert.deepEqual(found('emp'), ['Kemper']);
  });

  it('ignores case, spaces, hyphens and accents, and reads every script', () => {
    assert.deepEqual(found('ND-OXIDE'), ['Nd oxide']);
    assert.deepEqual(found('mountainpass'), ['Mountain Pass']);
    assert.deepEqual(found('polevkivi'), ['Eesti Põlevkivi']);
    assert.deepEqual(found('稀土'), ['北方稀土']);
  });

  it('forgives a slip in a word where nothing is spelt as typed', () => {
    assert.deepEqual(found('mountian pass'), ['Mountain Pass']);
    assert.deepEqual(found('kempr'), ['Kemper']);
    assert.deepEqual(found('dysprosum')[0], 'Dy');
  });

  it('finds nothing for a name that nothing has', () => {
    assert.deepEqual(found('xyzz'), []);
  });

  it('takes what a matcher could take for an instruction as text', () => {
    for (const text of ['.*', '-pass', '"mp"', '|', '(', '[', '\\', '^m'])
      assert.doesNotThrow(() => found(text));
    assert.deepEqual(found('|'), found(''));
  });

  it('finds the same, whatever was typed before', () => {
    const index = indexSubjects(listBrowsable(seedEdition));
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom(
          'mountain pass',
          'mountian',
          'nothing li',
          'li',
          'zzz',
          'zzzl',
          'Nd',
          'dy oxide',
          'q',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, (typed) => {
        for (const text of typed) {
          const fresh = indexSubjects(index.subjects);
          assert.deepEqual(index.search(text), fresh.search(text), JSON.stringify(typed));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds what people type, in the data as they are', () => {
    const index = indexSubjects(listBrowsable(seedEdition));
    assert.deepEqual(
      ['NdPr', '10X', 'MP', 'lynas', 'Nd2O3', 'USAR', 'neodymim'].map((text) => index.search(text)[0]?.name),
      ['NdPr', '10X', 'MP Materials', 'Lynas', 'Nd oxide', 'USA Rare Earth', 'Nd'],
    );
  });
});
