import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

interface Early {
  readonly arePromises: boolean;
  readonly isPromiseLater: boolean;
  readonly id: string;
  readonly settled: readonly { readonly value?: unknown; readonly reason?: { readonly code: string } }[];
}

describe('a call before an edition is in force', () => {
  let early: Early;
  before(() => {
    const args = ['--import', 'tsx', 'test/functions/call/callEarly.ts'];
    early = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Early;
  });

  it('is a promise until then', () => {
    assert.equal(early.arePromises, true);
    assert.equal(early.isPromiseLater, false);
  });
  it('is answered by the first edition', () => {
    const values = early.settled.map(({ value }) => value);
    assert.deepEqual(values[0], [[55]]);
    assert.deepEqual((values[1] as unknown[][])[0], [56, 73]);
    assert.deepEqual(values[3], [[0]]);
    assert.equal((values[4] as unknown[][]).length, 3);
    assert.deepEqual(values[6], [[early.id]]);
  });
  it('gives errors in their places and as the whole answer', () => {
    assert.deepEqual(
      (early.settled[1]?.value as { code: string }[][])[1]?.map(({ code }) => code),
      ['#VALUE!', '#VALUE!'],
    );
    assert.equal(early.settled[2]?.reason?.code, '#VALUE!');
    assert.equal(early.settled[5]?.reason?.code, '#VALUE!');
  });
});
