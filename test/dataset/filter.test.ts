import assert from 'node:assert/strict';
import { readFilter } from '../../src/dataset/filter.ts';
import { refusalOf } from '../support/refusalOf.ts';

const columns = ['country', 'stage', 'full name'];

describe('readFilter(text, columns)', () => {
  it('takes text without an operator for a name', () => {
    assert.deepEqual(readFilter(' MP Materials ', columns), { name: 'MP Materials', conditions: [] });
    assert.deepEqual(readFilter('', columns), { name: '', conditions: [] });
  });

  it('reads every operator', () => {
    for (const operator of ['=', '<>', '>=', '<=']) {
      assert.deepEqual(readFilter(`country${operator}US`, columns).conditions, [
        { column: 'country', operator, value: 'US' },
      ]);
    }
  });

  it('reads several conditions, with spaces and columns in any spelling', () => {
    assert.deepEqual(readFilter(' Country = US ;stage<> magnet; Full-Name>=M;', columns), {
      name: '',
      conditions: [
        { column: 'country', operator: '=', value: 'US' },
        { column: 'stage', operator: '<>', value: 'magnet' },
        { column: 'full name', operator: '>=', value: 'M' },
      ],
    });
  });

  it('reads a name before conditions', () => {
    assert.deepEqual(readFilter('MP Materials; country=US', columns), {
      name: 'MP Materials',
      conditions: [{ column: 'country', operator: '=', value: 'US' }],
    });
  });

  it('names the nearest of many columns', () => {
    const many = Array.from({ length: 40 }, (_, at) => `column ${at}`).concat('amount');
    const refusal = refusalOf(() => readFilter('ammount=1', many));
    assert.match(refusal.message, /^"ammount" is not a column here\. Did you mean amount, /);
    assert.match(
      refusalOf(() => readFilter('column 1=2; x', many)).message,
      /^"x" is not a condition\. Use =, <>, >= or <=: "column 0=value"\.$/,
    );
  });

  it('reads an empty value', () => {
    assert.deepEqual(readFilter('country=', columns).conditions, [
      { column: 'country', operator: '=', value: '' },
    ]);
  });

  it('keeps an operator inside the value', () => {
    assert.equal(readFilter('country=a=b', columns).conditions[0]?.value, 'a=b');
  });

  it('refuses a column that is not there, naming those that are', () => {
    const refusal = refusalOf(() => readFilter('colour=red', columns));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(
      refusal.message,
      '"colour" is not a column here. Use country, stage, full name with =, <>, >= or <=: "country=value".',
    );
  });

  for (const text of ['=US', 'country=US; magnet', '>5', 'country>US', 'constructor=1', '__proto__=1']) {
    it(`refuses "${text}"`, () => assert.equal(refusalOf(() => readFilter(text, columns)).cell, '#VALUE!'));
  }
});
