import assert from 'node:assert/strict';
import { isTypedOver } from '../../src/workbook/isTypedOver.ts';

describe('isTypedOver(block, now)', () => {
  it('knows a single value again', () => {
    assert.equal(isTypedOver({ value: '55' }, 55), false);
    assert.equal(isTypedOver({ value: 'true' }, true), false);
    assert.equal(isTypedOver({ value: '2024' }, '2024'), false);
  });

  it('notices that something else stands there', () => {
    assert.equal(isTypedOver({ value: '55' }, 56), true);
  });

  it('says nothing of what has several values, or was inserted before values were kept', () => {
    assert.equal(isTypedOver({ value: '' }, 56), false);
  });
});
