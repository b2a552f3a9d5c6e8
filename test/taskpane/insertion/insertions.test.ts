import assert from 'node:assert/strict';
import { Withdrawn } from '../../../src/model/index.ts';
import { makeInsertions, outcomeWords } from '../../../src/taskpane/insertion/insertions.ts';
import type { Insert, Insertions } from '../../../src/taskpane/insertion/insertions.ts';
import { WorkbookProblem } from '../../../src/workbook/index.ts';
import type { InsertOutcome, Insertion, SheetPlan } from '../../../src/workbook/index.ts';

const insertion: Insertion = { kind: 'value', label: 'NdPr', formula: '=REE.PRICE("NdPr")', mode: 'formula' };
const occupied: InsertOutcome = {
  status: 'occupied',
  sheet: 'Prices',
  address: 'B3:C4',
  occupied: ['B3:B4', 'C4'],
  unlistedCount: 0,
  offer: { at: 'cell', sheet: 'Prices', address: 'E3' },
  offerAddress: 'E3:F4',
};
const inserted = { status: 'inserted', sheet: 'Prices', address: 'B3' } as InsertOutcome;

function made(insert: Insert) {
  const said: string[] = [];
  const recorded: string[] = [];
  const insertions = makeInsertions({
    insert,
    announce: (words) => said.push(words),
    record: (kind, what) => recorded.push(`${kind}: ${what}`),
    today: () => '2026-11-24',
  });
  return { insertions, said, recorded };
}

const statuses = (insertions: Insertions) => insertions.get().map(({ origin, status }) => [origin, status]);

describe('makeInsertions(parts)', () => {
  it('inserts at the selection with the day, and says where', async () => {
    const asked: unknown[] = [];
    const { insertions, said, recorded } = made((what, where, options) => {
      asked.push([what, where, options?.insertedOn]);
      return Promise.resolve(inserted);
    });
    await insertions.insert('here', insertion);
    assert.deepEqual(asked, [[insertion, { at: 'selection' }, '2026-11-24']]);
    assert.deepEqual(insertions.get(), [{ status: 'met', origin: 'here', insertion, outcome: inserted }]);
    assert.deepEqual(said, ['Inserted at Prices!B3.']);
    assert.deepEqual(recorded, ['insert: value formula: inserted']);
  });

  it('says of a bare value where its source is named', () => {
    const value: Insertion = { ...insertion, mode: 'values' };
    const words = (isNoted: boolean) => outcomeWords({ ...inserted, isNoted } as InsertOutcome, value);
    assert.equal(words(true), 'Inserted at Prices!B3. The note of the cell names its source.');
    assert.equal(
      words(false),
      'Inserted at Prices!B3. Workbook names its source while the cell is selected, and the sources sheet lists it.',
    );
  });

  it('takes a second insertion elsewhere as well, and shows what became of each in its place', async () => {
    const releases: ((outcome: InsertOutcome) => void)[] = [];
    const { insertions } = made(() => new Promise((resolve) => releases.push(resolve)));
    const both = [insertions.insert('here', insertion), insertions.insert('there', insertion)];
    assert.deepEqual(statuses(insertions), [
      ['here', 'working'],
      ['there', 'working'],
    ]);
    releases[0]!(occupied);
    await both[0];
    releases[1]!(inserted);
    await both[1];
    assert.deepEqual(statuses(insertions), [
      ['here', 'met'],
      ['there', 'met'],
    ]);
    void insertions.insert('anywhere', insertion);
    assert.deepEqual(statuses(insertions), [['anywhere', 'working']]);
  });

  it('does not insert twice when pressed twice, and says so', async () => {
    let count = 0;
    const { insertions, said } = made(() => ((count += 1), new Promise(() => undefined)));
    void insertions.insert('here', insertion);
    await insertions.insert('here', insertion);
    assert.deepEqual([count, said], [1, ['This is being inserted.']]);
  });

  it('shows nothing of an insertion that is cancelled before its turn', async () => {
    const { insertions, said } = made(
      (_what, _where, options) =>
        new Promise((_, reject) =>
          options!.control!.signal.addEventListener('abort', () => reject(new Withdrawn())),
        ),
    );
    const withdrawn = insertions.insert('here', insertion);
    const [state] = insertions.get();
    assert.ok(state?.status === 'working');
    state.job.cancel();
    await withdrawn;
    assert.deepEqual([insertions.get(), said], [[], ['Cancelled. Nothing was inserted.']]);
  });

  it('keeps what stands in the way, in the words of the workbook', async () => {
    const problem = {
      code: 'protected-sheet' as const,
      reason: 'Prices is protected.',
      effect: 'Nothing was inserted.',
      repair: 'Unprotect it.',
    };
    const { insertions, said, recorded } = made(() => Promise.reject(new WorkbookProblem(problem)));
    await insertions.insert('here', insertion);
    const [state] = insertions.get();
    assert.ok(state?.status === 'failed');
    assert.deepEqual(state.trouble, { what: problem.reason, means: problem.effect, repair: problem.repair });
    assert.deepEqual(said, []);
    assert.deepEqual(recorded, ['failure: insert value: Prices is protected.']);
  });

  it('says of a failure it does not know that the cells must be looked at', async () => {
    const { insertions } = made(() => Promise.reject(new Error('RichApi.Error')));
    await insertions.insert('here', insertion);
    const [state] = insertions.get();
    assert.ok(state?.status === 'failed');
    assert.match(state.trouble.means, /look at the cells/);
  });

  it('shows what a button of the ribbon has met, until it is dismissed', () => {
    const { insertions } = made(() => Promise.resolve(inserted));
    insertions.show('ribbon', insertion, occupied);
    assert.deepEqual(statuses(insertions), [['ribbon', 'met']]);
    insertions.dismiss();
    assert.deepEqual(insertions.get(), []);
  });
});

describe('outcomeWords(outcome, insertion)', () => {
  it('says which tables of the workbook a sheet reads', () => {
    const words = (reads: readonly string[]): string =>
      outcomeWords(inserted, { kind: 'template', reads } as unknown as SheetPlan);
    assert.equal(outcomeWords(inserted, insertion), 'Inserted at Prices!B3.');
    assert.equal(words([]), 'Inserted at Prices!B3.');
    assert.equal(words(['ReeDeck']), 'Inserted at Prices!B3. It reads the table ReeDeck.');
    assert.equal(
      words(['ReeDeck', 'ReeRates']),
      'Inserted at Prices!B3. It reads the tables ReeDeck and ReeRates.',
    );
  });

  it('names the ranges in use and that nothing was written', () => {
    const words = (...[ranges, unlistedCount]: [string[], number]): string =>
      outcomeWords({ ...occupied, occupied: ranges, unlistedCount }, insertion);
    assert.equal(words(['B3:B4', 'C4'], 0), 'B3:B4, C4 are in use. Nothing was written.');
    assert.equal(words(['B3'], 0), 'B3 is in use. Nothing was written.');
    assert.equal(words(['B3:B4'], 0), 'B3:B4 are in use. Nothing was written.');
    assert.equal(words(['B3'], 1), 'B3 and 1 more cell are in use. Nothing was written.');
    assert.equal(words(['B3', 'C4:C9'], 7), 'B3, C4:C9 and 7 more cells are in use. Nothing was written.');
  });

  it('says what to do where code may not write the formula', () => {
    const words = outcomeWords(
      { status: 'copy-formula', formula: '=1', reason: 'Turkish Excel misreads it.' },
      insertion,
    );
    assert.equal(
      words,
      'Turkish Excel misreads it. Nothing was written. Copy the formula and paste it into a cell.',
    );
  });
});
