import assert from 'node:assert/strict';
import { textValue } from '../../../src/functions/rich/textValue.ts';

describe('textValue(text)', () => {
  for (const text of ['=1+1', '<b>x</b>', "'7", '2024-06'])
    it(`is ${text} and nothing else`, () =>
      assert.deepEqual(textValue(text), { type: 'String', basicType: 'String', basicValue: text }));

  it('cuts what would fill a card', () => {
    const { basicValue } = textValue('x'.repeat(2000));
    assert.equal(basicValue.length, 1000);
    assert.ok(basicValue.endsWith('x…'));
  });
});
