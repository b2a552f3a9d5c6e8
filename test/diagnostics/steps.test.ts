import assert from 'node:assert/strict';
import { describeFailure, makeSteps } from '../../src/diagnostics/index.ts';

describe('makeSteps(most, now)', () => {
  const clock = () => {
    let ms = 0;
    return () => ++ms;
  };

  it('keeps the last steps, the oldest first', () => {
    const steps = makeSteps(2, clock());
    for (const what of ['one', 'two', 'three']) steps.record('boot', what);
    assert.deepEqual(
      steps.list().map(({ what, atMs }) => [what, atMs]),
      [
        ['two', 2],
        ['three', 3],
      ],
    );
  });

  it('counts a step that repeats, so that the rest of the story stays', () => {
    const steps = makeSteps(2, clock());
    steps.record('boot', 'office.js is there');
    for (let count = 0; count < 1000; count++) steps.record('failure', 'REE.PRICE');
    assert.deepEqual(
      steps.list().map(({ what, times }) => [what, times]),
      [
        ['office.js is there', 1],
        ['REE.PRICE', 1000],
      ],
    );
  });

  it('cuts what is too long to copy', () => {
    const steps = makeSteps();
    steps.record('failure', 'x'.repeat(10_000));
    assert.equal(steps.list()[0]?.what.length, 400);
  });

  it('keeps 200 steps unless told otherwise', () => {
    const steps = makeSteps();
    for (let count = 0; count < 300; count++) steps.record('boot', String(count));
    assert.equal(steps.list().length, 200);
    assert.equal(steps.list()[0]?.what, '100');
  });
});

describe('describeFailure(error)', () => {
  it('says what happened and where', () => {
    assert.match(describeFailure(new TypeError('not a function')), /^TypeError: not a function at .+/);
    assert.equal(describeFailure('a word'), 'a word');
  });
});
