import assert from 'node:assert/strict';
import { lateWorkbook } from '../../../src/taskpane/book/lateWorkbook.ts';
import * as workbook from '../../../src/workbook/index.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const fail = (error: unknown): never => assert.fail(String(error));

describe('lateWorkbook(load)', () => {
  it('loads nothing before an operation is called, and then calls it', async () => {
    let loads = 0;
    const late = lateWorkbook(() => {
      loads += 1;
      return Promise.resolve({ ...workbook, showBlock: (id: string) => Promise.resolve(id === 'b1') });
    });
    assert.equal(loads, 0);
    assert.equal(await late.showBlock('b1'), true);
    assert.equal(loads, 1);
  });

  it('stops listening to the selection, whether it has begun or not', async () => {
    const log: string[] = [];
    const onSelectionChanged = (): (() => void) => {
      log.push('begun');
      return () => log.push('stopped');
    };
    const late = lateWorkbook(() => Promise.resolve({ ...workbook, onSelectionChanged }));
    const stop = late.onSelectionChanged(() => undefined, fail);
    await turn();
    stop();
    assert.deepEqual(log, ['begun', 'stopped']);
    late.onSelectionChanged(() => undefined, fail)();
    await turn();
    assert.deepEqual(log, ['begun', 'stopped']);
  });

  it('says that the selection is not followed where the code cannot be loaded', async () => {
    const failures: unknown[] = [];
    const late = lateWorkbook(() => Promise.reject(new Error('offline')));
    late.onSelectionChanged(
      () => undefined,
      (error) => failures.push(String(error)),
    );
    await turn();
    assert.deepEqual(failures, ['Error: offline']);
  });
});
