import assert from 'node:assert/strict';
import { Withdrawn, makeStore } from '../../../src/model/index.ts';
import { makeRefreshing, summaryWords } from '../../../src/taskpane/book/refreshing.ts';
import { ageWords } from '../../../src/taskpane/book/ageWords.ts';
import type { Job, RefreshSummary } from '../../../src/workbook/index.ts';

const summary: RefreshSummary = {
  scope: 'workbook',
  found: 10,
  refreshed: 10,
  rewritten: 0,
  mended: 0,
  changedCount: 0,
  changed: [],
  errors: 0,
  pending: 0,
  isManual: false,
  isCancelled: false,
  skipped: [],
  edition: '2026.11.23',
};

function makeJob(): {
  job: Job<RefreshSummary>;
  end: (summary: RefreshSummary) => void;
  fail: (error: Error) => void;
} {
  let end!: (summary: RefreshSummary) => void;
  let fail!: (error: Error) => void;
  const result = new Promise<RefreshSummary>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    job: { progress: makeStore({ done: 0, total: 0, what: '' }), cancel: () => undefined, result },
    end,
    fail,
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function made(jobs: Job<RefreshSummary>[]) {
  const said: string[] = [];
  const recorded: string[] = [];
  let started = 0;
  const refreshing = makeRefreshing({
    refresh: () => jobs[started++]!,
    announce: (words) => said.push(words),
    record: (kind, what) => recorded.push(`${kind}: ${what}`),
  });
  return { refreshing, said, recorded, started: () => started };
}

describe('makeRefreshing(parts)', () => {
  it('runs one refresh at a time and says what it did', async () => {
    const { job, end } = makeJob();
    const { refreshing, said, recorded, started } = made([job]);
    refreshing.start('workbook');
    refreshing.start('sheet');
    assert.equal(started(), 1);
    assert.equal(refreshing.get().status, 'running');
    end(summary);
    await turn();
    assert.deepEqual(refreshing.get(), { status: 'done', summary });
    assert.deepEqual(said, ['10 cells refreshed. No value changed.']);
    assert.deepEqual(recorded, ['refresh: workbook: 10 of 10 cells, 0 changed']);
  });

  it('keeps what stood in the way', async () => {
    const { job, fail } = makeJob();
    const { refreshing, recorded } = made([job]);
    refreshing.start('sheet');
    fail(new Error('busy'));
    await turn();
    const state = refreshing.get();
    assert.ok(state.status === 'failed');
    assert.equal(state.trouble.what, 'busy');
    assert.deepEqual(recorded, ['failure: refresh sheet: busy']);
  });

  it('is as if it had not been asked for where it is cancelled before its turn', async () => {
    const { job, fail } = makeJob();
    const { refreshing, said, recorded } = made([job]);
    refreshing.start('sheet');
    fail(new Withdrawn());
    await turn();
    assert.deepEqual(refreshing.get(), { status: 'idle' });
    assert.deepEqual(
      [said, recorded],
      [['Cancelled. It had not begun.'], ['refresh: Cancelled. It had not begun.']],
    );
  });

  it('says that cells show what the edition before says where the refresh after a swap never began', async () => {
    const { job, fail } = makeJob();
    const { refreshing } = made([]);
    refreshing.follow('touched', job);
    fail(new Withdrawn());
    await turn();
    const state = refreshing.get();
    assert.ok(state.status === 'failed');
    assert.equal(state.trouble.means, 'Cells still show what the edition before says.');
  });

  it('follows the latest refresh that a ribbon button has started, and no earlier one', async () => {
    const first = makeJob();
    const second = makeJob();
    const { refreshing, said } = made([]);
    refreshing.follow('workbook', first.job);
    refreshing.follow('sheet', second.job);
    first.end(summary);
    await turn();
    assert.equal(refreshing.get().status, 'running');
    assert.deepEqual(said, ['10 cells refreshed. No value changed.']);
    second.end({ ...summary, scope: 'sheet' });
    await turn();
    const state = refreshing.get();
    assert.ok(state.status === 'done');
    assert.equal(state.summary.scope, 'sheet');
  });
});

describe('summaryWords(summary)', () => {
  const cases: [Partial<RefreshSummary>, string][] = [
    [{ found: 0, refreshed: 0, scope: 'selection' }, 'No REE formulas in the selection.'],
    [{ found: 1, refreshed: 1, changedCount: 1 }, '1 cell refreshed. 1 value changed.'],
    [
      { changedCount: 3, rewritten: 2, errors: 1, pending: 2 },
      '10 cells refreshed. 3 values changed. 2 cells in error entered again. 1 still shows an error. 2 still are being calculated.',
    ],
    [
      { found: 0, refreshed: 0, mended: 1 },
      '0 cells refreshed. No value changed. 1 cell that showed #BUSY! has its frozen value again.',
    ],
    [{ isManual: true }, '10 cells refreshed. Excel calculates on request: press F9.'],
    [{ isCancelled: true, refreshed: 4, changedCount: 1 }, 'Cancelled after 4 cells of 10. 1 value changed.'],
  ];
  for (const [change, words] of cases)
    it(words, () => assert.equal(summaryWords({ ...summary, ...change }), words));
});

describe('ageWords(day, today)', () => {
  it('counts days, and never less than none', () => {
    assert.equal(ageWords('2026-11-23', '2026-11-23'), 'of today');
    assert.equal(ageWords('2026-11-23', '2026-11-24'), '1 day old');
    assert.equal(ageWords('2026-03-01', '2026-04-01'), '31 days old');
    assert.equal(ageWords('2026-11-24', '2026-11-23'), 'of today');
  });
});
