import assert from 'node:assert/strict';
import { listSubjects } from '../../src/dataset/index.ts';
import { bases, messageLimitChars } from '../../src/model/index.ts';
import { makeEdition } from '../support/makeEdition.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { seedEdition } from '../support/seedEdition.ts';

const list = (kind: string, filter = '') => listSubjects(seedEdition, kind, filter);

describe('listSubjects(edition, kind, filter)', () => {
  const kinds = [
    ['company', 'Companies'],
    ['facility', 'FACILITIES'],
    ['country', 'countries'],
    ['agency', 'agencies'],
    ['programme', 'programs'],
    ['technology', 'technologies'],
    ['material', 'materials'],
    ['measure', 'measures'],
    ['basis', 'bases'],
    ['series', 'Series'],
    ['source', 'sources'],
    ['region', 'regions'],
    ['institution', 'institutions'],
  ] as const;
  for (const [singular, plural] of kinds) {
    it(`lists ${plural} as ${singular}`, () => {
      assert.deepEqual(list(plural), list(singular));
      assert.ok(list(plural).length > 0);
    });
  }

  it('lists everything of a kind, alphabetically', () => {
    assert.equal(list('materials').length, seedEdition.materials.length);
    assert.equal(list('sources').length, seedEdition.sources.length);
    assert.deepEqual(list('bases'), [...bases].sort());
    assert.deepEqual(
      list('companies'),
      [...list('companies')].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.ok(list('facilities').includes('10X'));
    assert.ok(!list('companies').includes('10X'));
  });

  it('leaves out entities that point to another', () => {
    const edition = makeEdition({ entities: [{ id: 'new' }, { id: 'old', pointsTo: 'new' }] });
    assert.deepEqual(listSubjects(edition, 'facilities', ''), ['new']);
  });

  it('filters by columns, whole words only', () => {
    assert.deepEqual(list('facilities', 'country=EE'), ['Narva', 'Silmet']);
    assert.deepEqual(list('facilities', 'country=ee; stage=magnet'), ['Narva']);
    assert.deepEqual(list('facilities', 'country=EE; stage<>magnet'), ['Silmet']);
    assert.deepEqual(list('facilities', 'parent=mp-materials'), ['10X', 'Independence', 'Mountain Pass']);
    assert.equal(refusalOf(() => list('facilities', 'stage=magn')).cell, '#N/A');
    assert.deepEqual(list('series', 'basis=floor').length, 3);
    assert.deepEqual(list('companies', 'ticker=NYSE:MP'), ['MP Materials']);
  });

  it('filters by bounds', () => {
    assert.deepEqual(list('countries', 'name>=Vietnam'), ['Vietnam', 'World'].slice(0, 1));
    assert.deepEqual(list('countries', 'name<=Australia'), ['Angola', 'Australia']);
  });

  it('lists what belongs to a company', () => {
    assert.deepEqual(list('facilities', 'MP Materials'), ['10X', 'Independence', 'Mountain Pass']);
  });

  it('lists the plants of a company that was bought', () => {
    const plants = list('facilities', 'USA Rare Earth');
    for (const plant of ['Ellesmere Port', 'LCM Lacq', 'Stillwater'])
      assert.ok(plants.includes(plant), plant);
    assert.ok(!plants.includes('Caremag'), 'an eighth of Carester does not make its plant theirs');
    assert.ok(list('companies', 'USA Rare Earth').includes('Less Common Metals'));
  });

  it('lists what stands in a country, named or as kind:id', () => {
    assert.deepEqual(list('facilities', 'Estonia'), ['Narva', 'Silmet']);
    assert.deepEqual(list('facilities', 'country:estonia'), ['Narva', 'Silmet']);
  });

  it('takes a name and conditions together', () =>
    assert.deepEqual(list('facilities', 'MP Materials; stage=magnet'), ['10X', 'Independence']));

  it('lists the kinds and the series of a material', () => {
    assert.deepEqual(list('materials', 'NdFeB magnets'), [
      'Bonded NdFeB magnets',
      'NdFeB magnets',
      'Sintered NdFeB magnets',
    ]);
    assert.deepEqual(list('series', 'Sm oxide'), ['sm-oxide-average-usgs']);
  });

  it('says #N/A where nothing passes', () => {
    const refusal = refusalOf(() => list('facilities', 'country=ZZ'));
    assert.equal(refusal.cell, '#N/A');
    assert.match(
      refusal.message,
      /^No facility passes "country=ZZ"\. REE\.LIST\("facilities"\) lists all \d+\.$/,
    );
  });

  it('names the condition that a word could be', () => {
    assert.match(
      refusalOf(() => list('facilities', 'magnets')).message,
      /^No facility passes "magnets"\. Those that say so: REE\.LIST\("facilities","stage=magnet"\)\.$/,
    );
    const oxide = refusalOf(() => list('materials', 'oxide'));
    assert.equal(oxide.message, '"oxide" is no name. Did you mean "form=oxide"?');
    assert.ok(list('materials', 'form=oxide').length > 10);
    assert.equal(list('companies', 'mp-materials')[0], 'MP Materials');
  });

  it('refuses an unknown kind, name or column', () => {
    assert.match(
      refusalOf(() => list('gadgets')).message,
      /^"gadgets" is not a kind\. Use companies, facilities/,
    );
    assert.match(
      refusalOf(() => list('facilities', 'MP Mat')).message,
      /is called "MP Mat"\. Did you mean MP Materials/,
    );
    assert.match(
      refusalOf(() => list('facilities', 'colour=red')).message,
      /^"colour" is not a column here\. Use id, name, country/,
    );
    for (const kind of ['', ' ', 's', 'constructor', 'valueOf', 'x'.repeat(5000)]) {
      const refusal = refusalOf(() => list(kind));
      assert.equal(refusal.cell, '#VALUE!');
      assert.ok(refusal.message.length <= messageLimitChars);
    }
  });
});
