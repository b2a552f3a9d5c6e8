import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call, refusal } from './host.ts';

describe('LIST', () => {
  before(loadSeedEdition);

  const names = (...args: unknown[]): unknown[] => (call('LIST', ...args) as unknown[][]).flat();

  it('lists the facilities of a company in alphabetical order', () =>
    assert.deepEqual(names('facilities', 'MP Materials'), ['10X', 'Independence', 'Mountain Pass']));
  it('takes singular and plural in any case', () => assert.deepEqual(names('Facility'), names('FACILITIES')));
  it('takes conditions', () => {
    const american = names('companies', 'country=US');
    assert.ok(american.includes('MP Materials') && !american.includes('Lynas'));
    assert.equal(
      names('companies', 'country=US').length + names('companies', 'country<>US').length,
      names('companies').length,
    );
  });
  it('lists the bases that PRICE takes', () => assert.ok(names('bases').includes('unit value')));
  it('gives one column', () =>
    assert.ok((call('LIST', 'materials') as unknown[][]).every((line) => line.length === 1)));
  it('refuses what is no kind, no column and no name', () => {
    assert.match(refusal('LIST', 'things'), /^#VALUE! .*not a kind/);
    assert.match(refusal('LIST', 'constructor'), /^#VALUE! .*not a kind/);
    assert.match(refusal('LIST', 'facilities', 'colour=red'), /^#VALUE! .*not a column/);
    assert.match(refusal('LIST', 'facilities', 'Vibranium'), /^#VALUE! .*Vibranium/);
  });
  it('says where nothing passes', () => assert.match(refusal('LIST', 'facilities', 'country=XX'), /^#N\/A /));
});
