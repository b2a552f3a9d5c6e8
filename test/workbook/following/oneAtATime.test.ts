import assert from 'node:assert/strict';
import { oneAtATime } from '../../../src/workbook/following/oneAtATime.ts';

describe('oneAtATime(run)', () => {
  function open() {
    const ends: ((error?: Error) => void)[] = [];
    const ask = oneAtATime(
      () => new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
    );
    return { ends, ask };
  }

  it('runs at once, and once more for all who ask meanwhile', async () => {
    const { ends, ask } = open();
    const [first, second, third] = [ask(), ask(), ask()];
    assert.equal(second, third);
    assert.equal(ends.length, 1);
    ends[0]!();
    await first;
    await Promise.resolve();
    assert.equal(ends.length, 2);
    ends[1]!();
    await third;
    const fourth = ask();
    assert.equal(ends.length, 3);
    ends[2]!();
    await fourth;
  });

  it('goes on after a failure, which only its own asker hears', async () => {
    const { ends, ask } = open();
    const [first, second] = [ask(), ask()];
    ends[0]!(new Error('No.'));
    await assert.rejects(first, /No/);
    ends[1]!();
    await second;
  });
});
