import assert from 'node:assert/strict';
import { Withdrawn, startJob } from '../../../src/model/index.ts';
import { makeTask } from '../../../src/taskpane/book/task.ts';
import { WorkbookProblem } from '../../../src/workbook/problem.ts';

function taskOf(run: () => Promise<string>) {
  const said: string[] = [];
  let runs = 0;
  const task = makeTask({
    kind: 'freeze',
    run: (_: undefined) => startJob(() => ((runs += 1), run())),
    wordsOf: (result: string) => result,
    announce: (words) => said.push(`announced ${words}`),
    record: (kind, what) => said.push(`${kind}: ${what}`),
    after: (result) => said.push(`after ${String(result)}`),
  });
  return { task, said, runs: () => runs };
}

const ended = () => new Promise((resolve) => setImmediate(resolve));

describe('makeTask(parts)', () => {
  it('does one thing at a time, and says what came of it', async () => {
    const { task, said, runs } = taskOf(() => Promise.resolve('done'));
    task.start(undefined);
    task.start(undefined);
    assert.equal(task.get().status, 'running');
    task.clear();
    assert.equal(task.get().status, 'running');
    await ended();
    assert.deepEqual(task.get(), { status: 'done', result: 'done' });
    assert.deepEqual([runs(), said], [1, ['freeze: done', 'announced done', 'after done']]);
    task.clear();
    assert.equal(task.get().status, 'idle');
  });

  it('keeps a problem in its three parts', async () => {
    const problem = new WorkbookProblem({
      code: 'protected-sheet',
      reason: 'Prices is protected.',
      effect: 'Nothing was frozen.',
      repair: 'Unprotect it.',
    });
    const { task, said } = taskOf(() => Promise.reject(problem));
    task.start(undefined);
    await ended();
    assert.deepEqual(task.get(), {
      status: 'failed',
      trouble: { what: 'Prices is protected.', means: 'Nothing was frozen.', repair: 'Unprotect it.' },
    });
    assert.deepEqual(said, ['failure: freeze: Prices is protected.', 'after undefined']);
  });

  it('is as if it had not been asked for where it is cancelled before its turn', async () => {
    const { task, said } = taskOf(() => Promise.reject(new Withdrawn()));
    task.start(undefined);
    await ended();
    assert.deepEqual(task.get(), { status: 'idle' });
    assert.deepEqual(said, [
      'freeze: Cancelled. It had not begun.',
      'announced Cancelled. It had not begun.',
    ]);
  });
});
