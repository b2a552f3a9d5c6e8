import assert from 'node:assert/strict';
import { findNames } from '../../src/dataset/index.ts';
import { messageLimitChars } from '../../src/model/index.ts';
import { makeEdition } from '../support/makeEdition.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { seedEdition } from '../support/seedEdition.ts';

const find = (text: string, kind = '', limit = 10) => findNames(seedEdition, text, kind, limit);
const names = (...args: Parameters<typeof find>) => find(...args).map(({ name }) => name);

describe('findNames(edition, text, kind, limit)', () => {
  it('puts the name itself first, then what begins with it, has its words, is spelt nearly so', () => {
    const edition = makeEdition({
      entities: ['Narva', 'Narva plant', 'The old Narva', 'Nerva', 'Barge'].map((name, at) => ({
        id: `x${at}`,
        name,
      })),
    });
    assert.deepEqual(
      findNames(edition, 'narva', '', 10).map(({ name }) => name),
      ['Narva', 'Narva plant', 'The old Narva', 'Nerva'],
    );
  });
  it('finds by ticker, alias, symbol and former name', () => {
    assert.equal(names('NYSE:MP')[0], 'MP Materials');
    assert.equal(names('Nd2Fe14B')[0], 'NdFeB magnets');
    assert.equal(names('capacity')[0], 'nameplate capacity');
    assert.equal(names('Fortress Value Acquisition Corp')[0], 'MP Materials');
  });
  it('forgives slips', () => {
    assert.equal(names('Mountian Pass')[0], 'Mountain Pass');
    assert.equal(names('nedymium')[0], 'Nd');
  });
  it('finds no part of a word', () => assert.equal(refusalOf(() => find('ountain')).cell, '#N/A'));
  it('tells kind, id and other names', () => {
    assert.deepEqual(find('Mountain Pass')[0], {
      name: 'Mountain Pass',
      kind: 'facility',
      id: 'mountain-pass',
      otherNames: [],
    });
    assert.ok(find('MP Materials')[0]!.otherNames.includes('NYSE:MP'));
  });
  it('finds merged entities under the one they point to', () => {
    const edition = makeEdition({
      entities: [
        { id: 'new', name: 'New' },
        { id: 'old', name: 'Old name', pointsTo: 'new' },
      ],
    });
    assert.deepEqual(findNames(edition, 'old name', '', 10), [
      { name: 'New', kind: 'facility', id: 'new', otherNames: ['Old name'] },
    ]);
  });
  it('keeps to a kind, and searches bases, series and sources only there', () => {
    assert.ok(find('Lynas', 'facilities').every(({ kind }) => kind === 'facility'));
    assert.deepEqual(names('spot', 'bases'), ['spot']);
    assert.ok(find('usgs', 'source').every(({ kind }) => kind === 'source'));
    assert.ok(find('ndpr-oxide', 'series').length > 0);
    assert.ok(find('usgs').every(({ kind }) => kind !== 'source'));
  });
  it('gives no more than asked for', () => assert.equal(find('Lynas', '', 2).length, 2));
  it('refuses a limit that is none, and an unknown kind', () => {
    for (const limit of [0, -1, 1.5, Number.NaN, Infinity, 1e6])
      assert.match(
        refusalOf(() => find('Lynas', '', limit)).message,
        /^The limit .* is not a number of rows/,
      );
    assert.match(refusalOf(() => find('Lynas', 'gadgets')).message, /^"gadgets" is not a kind/);
  });
  it('says #N/A where nothing is near', () => {
    for (const text of ['zzzqqq', '---', '€', 'x'.repeat(20_000)]) {
      const refusal = refusalOf(() => find(text));
      assert.equal(refusal.cell, '#N/A');
      assert.ok(refusal.message.length <= messageLimitChars);
    }
  });
});
