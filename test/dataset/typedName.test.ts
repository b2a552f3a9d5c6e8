import assert from 'node:assert/strict';
import { typedName } from '../../src/dataset/index.ts';
import { makeEdition } from '../support/makeEdition.ts';

describe('typedName(edition, subject)', () => {
  it('is the name, or kind:id where the name means something else too', () => {
    const edition = makeEdition({
      entities: [
        { id: 'apple', name: 'Apple', kind: 'company' },
        { id: 'twin', name: 'Twin', kind: 'company' },
        { id: 'twin-plant', name: 'Twin', kind: 'facility' },
      ],
    });
    assert.equal(typedName(edition, { id: 'apple', name: 'Apple', kind: 'company' }), 'Apple');
    assert.equal(typedName(edition, { id: 'twin', name: 'Twin', kind: 'company' }), 'company:twin');
  });
});
