import assert from 'node:assert/strict';
import {
  admittedLevels,
  capacityStatuses,
  levelOf,
  readStatus,
} from '../../../src/dataset/answer/capacityStatus.ts';
import { states } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('readStatus(text)', () => {
  const texts = [
    ['', undefined, undefined],
    ['built', 'built', undefined],
    ['Construction', 'construction', undefined],
    ['under construction', 'construction', undefined],
    ['ANNOUNCED', 'announced', undefined],
    ['planned', 'announced', undefined],
    ['existing', 'built', undefined],
    ['low', undefined, 'low'],
    ['announced high', 'announced', 'high'],
    ['built, low', 'built', 'low'],
  ] as const;
  for (const [text, status, end] of texts)
    it(`reads "${text}"`, () => assert.deepEqual(readStatus(text), { status, end }));

  for (const text of ['done', 'built announced', 'low high', 'constructor', 'valueOf', 'x'.repeat(999)]) {
    it(`refuses "${text.slice(0, 20)}", naming the words`, () => {
      const refusal = refusalOf(() => readStatus(text));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(
        refusal.message,
        /is not a status\. Use built, construction or announced, with low or high for a printed range\.$/,
      );
    });
  }
});

describe('levelOf(state)', () => {
  it('counts what runs, starts or is tested as built, and possibilities as nothing', () => {
    assert.deepEqual(
      states.map((state) => [state, levelOf(state)]),
      [
        ['operating', 'built'],
        ['ramping', 'built'],
        ['commissioning', 'built'],
        ['construction', 'construction'],
        ['announced', 'announced'],
        ['possible', undefined],
        ['pilot', undefined],
        ['superseded', undefined],
      ],
    );
    assert.equal(levelOf(''), undefined);
  });
});

describe('admittedLevels(asked, isFacility)', () => {
  it('reaches from the status asked for back to what is built', () => {
    for (const status of capacityStatuses)
      assert.equal(admittedLevels({ status, end: undefined }, true).at(-1), 'built');
    assert.deepEqual(admittedLevels({ status: 'announced', end: undefined }, false), [
      'announced',
      'construction',
      'built',
    ]);
  });

  it('lets only a facility answer with plans where nothing is asked', () => {
    const open = { status: undefined, end: undefined };
    assert.equal(admittedLevels(open, true)[0], 'built');
    assert.ok(admittedLevels(open, true).includes('announced'));
    assert.deepEqual(admittedLevels(open, false), ['built']);
  });
});
