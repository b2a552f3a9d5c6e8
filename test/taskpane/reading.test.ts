import assert from 'node:assert/strict';
import { makeReading } from '../../src/taskpane/reading.ts';

describe('makeReading(read)', () => {
  it('keeps what was read, and tells who listens', async () => {
    const reading = makeReading(() => Promise.resolve(7));
    let told = 0;
    reading.subscribe(() => told++);
    assert.deepEqual(reading.get(), { value: undefined, trouble: undefined });
    await reading.reload();
    assert.deepEqual(reading.get(), { value: 7, trouble: undefined });
    assert.equal(told, 1);
  });

  it('lets no late answer replace a newer one', async () => {
    const answers: ((value: string) => void)[] = [];
    const reading = makeReading(() => new Promise<string>((resolve) => answers.push(resolve)));
    const first = reading.reload();
    const second = reading.reload();
    answers[1]!('new');
    answers[0]!('old');
    await Promise.all([first, second]);
    assert.equal(reading.get().value, 'new');
  });

  it('keeps the last value beside what kept the next from being read', async () => {
    let isBroken = false;
    const reading = makeReading(() => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve(1)));
    await reading.reload();
    isBroken = true;
    await reading.reload();
    assert.equal(reading.get().value, 1);
    assert.equal(reading.get().trouble?.what, 'no');
  });
});
