import assert from 'node:assert/strict';
import { CallDesk, listDeclarations } from '../../../src/workbench/host/index.ts';
import type { CellPosition, MessageEntry } from '../../../src/workbench/host/index.ts';

const declarations = listDeclarations({
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value' }], options: { cancelable: true } },
    { id: 'TICK', name: 'TICK', parameters: [{ name: 'start' }], options: { stream: true } },
    { id: 'COLUMN', name: 'COLUMN', parameters: [{ name: 'values', dimensionality: 'matrix' }] },
  ],
});
const cell = (row: number): CellPosition => ({ unitId: 'u', sheetId: 's', row, column: 0 });
const pending = { code: '#GETTING_DATA', message: 'The add-in has not answered yet.' };

/** A sheet whose formulas are functions of the desk; `run` calculates rows as the engine would. */
class FakeSheet {
  readonly formulas = new Map<number, { text: string; calculate: () => unknown }>();
  readonly values = new Map<number, unknown>();
  readonly sent: { type: number; message: unknown }[] = [];
  readonly dirtied: number[][] = [];
  readonly desk = new CallDesk(
    declarations,
    {
      formulaAt: ({ row }) => this.formulas.get(row)?.text ?? '',
      addressOf: ({ row }) => `S!A${row + 1}`,
      recalculate: (cells) => void this.dirtied.push(cells.map(({ row }) => row)),
    },
    (entries: readonly MessageEntry[]) => {
      for (const [, type, , message] of entries) this.sent.push({ type, message: JSON.parse(message) });
    },
  );

  formula(row: number, text: string, calculate: () => unknown): void {
    this.formulas.set(row, { text, calculate });
  }

  call(row: number, id: string, ...args: unknown[]): unknown {
    return this.desk.answer({ id, arguments: args, cell: cell(row) });
  }

  run(rows: readonly number[], wasStopped = false): void {
    this.desk.beginRun();
    for (const row of rows) {
      this.values.set(row, this.formulas.get(row)?.calculate());
      this.desk.endPass(cell(row));
    }
    this.desk.endRun(wasStopped);
  }

  /** Runs what was dirtied last. */
  runDirty(): void {
    this.run(this.dirtied.pop() ?? []);
  }
}

function sheetWithDouble(): FakeSheet {
  const sheet = new FakeSheet();
  sheet.formula(0, '=DOUBLE(2)', () => sheet.call(0, 'DOUBLE', 2));
  return sheet;
}

describe('CallDesk', () => {
  it('sends a miss when the run is over and uses the answer in the next', () => {
    const sheet = sheetWithDouble();
    sheet.run([0]);
    assert.deepEqual(sheet.values.get(0), pending);
    assert.deepEqual(sheet.sent, [{ type: 1000, message: [1, 'DOUBLE', [2], 'S!A1', 1] }]);
    assert.equal(sheet.desk.waiting, 1);
    sheet.desk.receive([{ invocation: 1, answer: 4 }]);
    assert.deepEqual(sheet.dirtied, [[0]]);
    sheet.runDirty();
    assert.equal(sheet.values.get(0), 4);
    assert.equal(sheet.desk.waiting, 0);
  });

  it('drops the answer after a pass without a miss, so that the next pass asks anew', () => {
    const sheet = sheetWithDouble();
    sheet.run([0]);
    sheet.desk.receive([{ invocation: 1, answer: 4 }]);
    sheet.runDirty();
    sheet.run([0]);
    assert.deepEqual(sheet.values.get(0), pending);
    assert.equal(sheet.sent.length, 2);
  });

  it('keeps the answers of a cell while one of its calls is missing', () => {
    const sheet = new FakeSheet();
    sheet.formula(0, '=DOUBLE(DOUBLE(2))', () => {
      const inner = sheet.call(0, 'DOUBLE', 2);
      return sheet.call(0, 'DOUBLE', inner === 4 ? 4 : { type: 'Error', basicValue: '#GETTING_DATA' });
    });
    sheet.run([0]);
    assert.equal(sheet.sent.length, 1, 'a call with a pending argument is not sent');
    sheet.desk.receive([{ invocation: 1, answer: 4 }]);
    sheet.runDirty();
    sheet.desk.receive([{ invocation: 2, answer: 8 }]);
    sheet.runDirty();
    assert.equal(sheet.values.get(0), 8);
    assert.equal(sheet.sent.length, 2);
  });

  it('discards the answer to a formula that was edited, and cancels it', () => {
    const sheet = sheetWithDouble();
    sheet.run([0]);
    sheet.formula(0, '=1', () => 1);
    sheet.desk.forgetEdited();
    assert.deepEqual(sheet.sent[1], { type: 1001, message: { invocationId: 1 } });
    sheet.desk.receive([{ invocation: 1, answer: 4 }]);
    assert.deepEqual(sheet.dirtied, []);
  });

  it('asks anew when a cell is calculated for another reason while it waits', () => {
    const sheet = sheetWithDouble();
    sheet.run([0]);
    sheet.run([0]);
    assert.deepEqual(
      sheet.sent.map(({ type }) => type),
      [1000, 1001, 1000],
    );
    sheet.desk.receive([{ invocation: 1, answer: 'old' }]);
    sheet.desk.receive([{ invocation: 2, answer: 4 }]);
    sheet.runDirty();
    assert.equal(sheet.values.get(0), 4);
  });

  it('counts the last pass of a run only', () => {
    const sheet = sheetWithDouble();
    let argument = 1;
    sheet.formula(0, '=DOUBLE(B1)', () => sheet.call(0, 'DOUBLE', argument++));
    sheet.run([0, 0]);
    assert.deepEqual(
      sheet.sent.map(({ message }) => (message as unknown[])[2]),
      [[2]],
    );
  });

  it('sends and drops nothing for a run that was stopped', () => {
    const sheet = sheetWithDouble();
    sheet.run([0]);
    sheet.desk.receive([{ invocation: 1, answer: 4 }]);
    sheet.run([0], true);
    sheet.run([0]);
    assert.equal(sheet.values.get(0), 4);
    assert.equal(sheet.sent.length, 1);
  });

  it('keeps a stream until its formula no longer asks for it', () => {
    const sheet = new FakeSheet();
    let start = 1;
    sheet.formula(0, '=TICK(B1)', () => sheet.call(0, 'TICK', start));
    sheet.run([0]);
    for (const value of [1, 2]) {
      sheet.desk.receive([{ invocation: 1, answer: value }]);
      sheet.runDirty();
      assert.equal(sheet.values.get(0), value);
    }
    sheet.run([0]);
    assert.equal(sheet.values.get(0), 2, 'another calculation keeps the stream');
    start = 5;
    sheet.run([0]);
    assert.deepEqual(
      sheet.sent.map(({ type }) => type),
      [1000, 1001, 1000],
    );
  });

  it('gives an error that a function does not take without calling it', () => {
    const sheet = new FakeSheet();
    sheet.formula(0, '=DOUBLE(NA())', () => sheet.call(0, 'DOUBLE', { type: 'Error', basicValue: '#N/A' }));
    sheet.run([0]);
    assert.deepEqual(sheet.values.get(0), { code: '#N/A', message: '' });
    assert.equal(sheet.sent.length, 0);
  });

  it('hands a single cell to a matrix parameter as a matrix', () => {
    const sheet = new FakeSheet();
    sheet.formula(0, '=COLUMN(B1)', () => sheet.call(0, 'COLUMN', 'one'));
    sheet.run([0]);
    assert.deepEqual((sheet.sent[0]?.message as unknown[])[2], [[['one']]]);
  });

  it('calls once per element where a range meets a scalar parameter', () => {
    const sheet = new FakeSheet();
    sheet.formula(0, '=DOUBLE(B1:C1)', () => sheet.call(0, 'DOUBLE', [[1, 2]]));
    sheet.run([0]);
    sheet.desk.receive([
      { invocation: 1, answer: 2 },
      { invocation: 2, answer: 4 },
    ]);
    sheet.runDirty();
    assert.deepEqual(sheet.values.get(0), [[2, 4]]);
  });
});
