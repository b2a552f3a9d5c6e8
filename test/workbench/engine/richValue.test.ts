import assert from 'node:assert/strict';
import { asRichValue, hasCard, shownOf } from '../../../src/workbench/engine/richValue.ts';

const entity = { type: 'Entity', text: '10X', properties: { Kind: 'facility' } };
const fact = { type: 'Double', basicValue: 55, properties: { Unit: 'USD/kg' } };

describe('asRichValue(value)', () => {
  it('takes entities, and numbers, texts and truth values with a type', () => {
    for (const value of [
      entity,
      fact,
      { type: 'FormattedNumber', basicValue: 1, numberFormat: '0.0' },
      { type: 'String', basicValue: '' },
      { type: 'Boolean', basicValue: false },
    ])
      assert.equal(asRichValue(value), value);
  });

  it('takes nothing that a cell cannot show, and no plain value', () => {
    for (const value of [
      null,
      undefined,
      55,
      '10X',
      [],
      {},
      { type: 'Entity' },
      { type: 'Double' },
      { type: 'Double', basicValue: {} },
      { type: 'WebImage', address: 'https://example.org' },
      { type: 'Error', basicValue: '#N/A' },
    ])
      assert.equal(asRichValue(value), undefined);
  });
});

describe('shownOf(rich)', () => {
  it('is the text of an entity, and the value of all else', () => {
    assert.equal(shownOf(entity), '10X');
    assert.equal(shownOf(fact), 55);
    assert.equal(shownOf({ type: 'Boolean', basicValue: false }), false);
  });
});

describe('hasCard(rich)', () => {
  it('is so for entities, and where there are properties', () => {
    assert.equal(hasCard({ type: 'Entity', text: '10X' }), true);
    assert.equal(hasCard(fact), true);
    assert.equal(hasCard({ type: 'FormattedNumber', basicValue: 1, numberFormat: '0.0' }), false);
  });
});
