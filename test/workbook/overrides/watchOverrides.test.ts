import assert from 'node:assert/strict';
import { makeEditionStack } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import type { Heard } from '../../../src/workbook/following/heard.ts';
import type { LackingTable, SeenOverrides } from '../../../src/workbook/overrides/seenOverrides.ts';
import { watchOverrides } from '../../../src/workbook/overrides/watchOverrides.ts';
import { askPrice, figureOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seenWith } from './seen.ts';
import type { Typed } from './seen.ts';

const published = (value: number): Edition =>
  makeEdition({
    series: [{ id: 'average', frequency: 'annual' }],
    observations: [{ id: 'y2025', series: 'average', period: '2025', value }],
  });

const typed: Typed = [
  ['Bull', 'Nd', 'price', 2025, 60],
  ['Bear', 'Nd', 'price', 2025, 10],
];
const byUser: Heard = { kind: 'changed', sheetId: 'overrides', isOwn: false };
const calculated: Heard = { kind: 'calculated', sheetId: 'overrides' };

/** A workbook without Excel: what the table shows is given, and events are fired by hand. */
function open(first: SeenOverrides | undefined) {
  const replaced: Edition[] = [];
  const written: Record<number, string>[] = [];
  const stack = makeEditionStack((edition) => replaced.push(edition));
  stack.change({ base: published(25) });
  const book = {
    seen: first,
    reads: 0,
    trouble: undefined as Error | undefined,
    lacking: undefined as LackingTable | undefined,
  };
  let hear: (heard: Heard) => void = () => undefined;
  let hearCells: (heard: Heard) => void = () => undefined;
  const read = () => {
    book.reads++;
    return book.trouble
      ? Promise.reject(book.trouble)
      : Promise.resolve({ seen: book.seen, lacking: book.seen ? undefined : book.lacking });
  };
  const overrides = watchOverrides({
    open: (given) => {
      hear = given;
      return read();
    },
    read,
    follow: (given) => {
      hearCells = given;
      return Promise.resolve();
    },
    writeProblems: ({ texts }) => {
      written.push(Object.fromEntries(texts));
      return Promise.resolve();
    },
    writeScenario: () => Promise.resolve(),
    lay: (override) => stack.change({ layers: { override } }),
    report: () => undefined,
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return {
    book,
    stack,
    replaced,
    written,
    overrides,
    settled,
    answer: () => figureOf(askPrice(replaced.at(-1)!, 'Nd', 2025)),
    tell: async (heard: Heard, seen = book.seen) => {
      book.seen = seen;
      (heard.kind === 'rearranged' ? hear : hearCells)(heard);
      await settled();
    },
  };
}

describe('watchOverrides(ports)', () => {
  it('reads once where there is no table, lays nothing, and hears of one that comes', async () => {
    const { overrides, book, replaced, tell, answer, settled } = open(undefined);
    await overrides.whenRead;
    await settled();
    assert.deepEqual([book.reads, replaced.length, overrides.get().found], [1, 1, null]);
    await tell({ kind: 'rearranged' }, seenWith(typed, { scenario: 'Bull' }));
    assert.equal(answer(), '60 USD/kg');
  });

  it('lays the scenario in force, and another one once its cell names it', async () => {
    const { overrides, tell, answer, replaced } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    assert.equal(answer(), '60 USD/kg');
    await tell(byUser, seenWith(typed, { scenario: 'bear' }));
    assert.equal(answer(), '10 USD/kg');
    assert.deepEqual(overrides.get().found?.scenarios, ['Bull', 'Bear']);
    await tell(byUser, seenWith(typed, { scenario: '' }));
    assert.equal(answer(), '25 USD/kg');
    assert.equal(replaced.length, 4);
  });

  it('replaces nothing where what holds is the same as before', async () => {
    const { overrides, tell, replaced, settled } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    const before = replaced.length;
    await tell(byUser);
    await tell(byUser, seenWith([typed[0]!, ['Bear', 'Nd', 'price', 2025, 11]], { scenario: 'Bull' }));
    await settled();
    assert.equal(replaced.length, before);
  });

  it('lets other sheets alone, and calculation where no formula is read', async () => {
    const { overrides, tell, book } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    const before = book.reads;
    await tell({ kind: 'changed', sheetId: 'model', isOwn: false });
    await tell(calculated);
    assert.equal(book.reads, before);
  });

  it('restores what is published when the table goes, and hears of its return from any change', async () => {
    const { overrides, tell, answer, book } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    const table = book.seen;
    book.seen = undefined;
    await tell({ kind: 'rearranged' });
    assert.deepEqual([answer(), overrides.get().found], ['25 USD/kg', null]);
    await tell({ kind: 'changed', sheetId: 'model', isOwn: false }, table);
    assert.equal(answer(), '60 USD/kg');
  });

  it('writes beside rows only where another text stands, and leaves what is not calculated', async () => {
    const rows: Typed = [
      ['', 'Ndd', 'price', 2025, 60],
      ['', 'Nd', 'price', 2025, 60, '', '', '', 'an old problem'],
      ['', 'Nd', 'price', '2025-Q1', '#BUSY!', '', '', '', 'another'],
    ];
    const { overrides, written, settled, tell } = open(seenWith(rows));
    await overrides.whenRead;
    await settled();
    assert.equal(written.length, 1);
    const problem = written[0]![12]!;
    assert.match(problem, /^No material is called "Ndd"/);
    assert.deepEqual(written[0], { 12: problem, 13: '' });
    assert.deepEqual(overrides.get().found?.pending, [14]);
    const after: Typed = [[...rows[0]!, '', '', '', problem], rows[1]!.slice(0, 5), rows[2]!];
    await tell({ kind: 'changed', sheetId: 'overrides', isOwn: true }, seenWith(after));
    assert.equal(written.length, 1);
  });

  it('judges the rows again when the data below are others', async () => {
    const { overrides, stack, answer, settled } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    stack.change({ base: published(30) });
    await settled();
    assert.equal(answer(), '60 USD/kg');
    assert.equal(overrides.get().found?.lines[0]?.was, 'was 30 USD/kg');
  });

  it('follows calculation a few times only, says beside which row, and begins anew when somebody types', async () => {
    const valued = (value: number) => seenWith([['', 'Nd', 'price', 2025, value]], { hasFormulas: true });
    const { overrides, tell, answer, written } = open(valued(60));
    await overrides.whenRead;
    for (let value = 61; value < 80; value++) await tell(calculated, valued(value));
    assert.equal(answer(), '64 USD/kg');
    assert.match(written.at(-1)![12]!, /^The value is calculated from what it overrides/);
    assert.match(overrides.get().found?.problems[0]?.problem ?? '', /followed 5 times/);
    await tell(byUser, valued(90));
    assert.equal(answer(), '90 USD/kg');
    for (let value = 91; value < 99; value++) await tell(calculated, valued(value));
    // Typed, whatever Excel says of who did it.
    await tell({ ...byUser, isOwn: true }, seenWith([['', 'Nd', 'price', 2025, 99]]));
    assert.equal(answer(), '99 USD/kg');
    assert.deepEqual(overrides.get().found?.problems, []);
  });

  it('keeps what a row has said while it is not calculated, and stops one that is an error now and then', async () => {
    const valued = (value: unknown) => seenWith([['', 'Nd', 'price', 2025, value]], { hasFormulas: true });
    const { overrides, tell, answer, replaced } = open(valued(60));
    await overrides.whenRead;
    const before = replaced.length;
    await tell(calculated, valued('#BUSY!'));
    assert.deepEqual([answer(), replaced.length], ['60 USD/kg', before]);
    await tell(calculated, valued('#N/A'));
    assert.equal(answer(), '25 USD/kg');
    for (let round = 0; round < 20; round++) await tell(calculated, valued(round % 2 ? '#N/A' : 60));
    assert.equal(replaced.length, before + 4);
  });

  it('says why the scenario cannot be read, or changes for ever', async () => {
    const { overrides, tell, settled, answer } = open(
      seenWith(typed, { scenario: '#REF!', hasFormulas: true }),
    );
    await overrides.whenRead;
    await settled();
    assert.match(
      overrides.get().found?.scenarioProblem ?? '',
      /^The cell of the scenario is an error, #REF!/,
    );
    for (let round = 0; round < 10; round++)
      await tell(calculated, seenWith(typed, { scenario: round % 2 ? 'Bull' : '', hasFormulas: true }));
    assert.match(
      overrides.get().found?.scenarioProblem ?? '',
      /is calculated from what the overrides change: .* and no scenario stays in force where the cell says Bull\./,
    );
    assert.deepEqual([overrides.get().found?.scenario, answer()], ['', '25 USD/kg']);
  });

  it('says that no row names the scenario, which one may be meant, and names it in the edition', async () => {
    const { overrides, tell, replaced } = open(seenWith(typed, { scenario: '' }));
    await overrides.whenRead;
    await tell(byUser, seenWith(typed, { scenario: 'Bulll' }));
    assert.equal(
      overrides.get().found?.scenarioProblem,
      'No row names the scenario Bulll: only rows without a scenario are in force. Did you mean Bull?',
    );
    assert.deepEqual(replaced.at(-1)?.layers, [
      { kind: 'override', label: 'scenario Bulll (no override)', claims: 0 },
    ]);
    await tell(byUser, seenWith(typed, { scenario: 'Base case' }));
    assert.match(overrides.get().found?.scenarioProblem ?? '', /^No row names .* are in force\.$/);
    await tell(byUser, seenWith(typed, { scenario: 'bull' }));
    assert.equal(overrides.get().found?.scenarioProblem, '');
  });

  it('says which column a table lacks that is meant to be it, and hears of its return', async () => {
    const { overrides, book, tell, answer } = open(undefined);
    book.lacking = { sheet: 'REE overrides', table: 'ReeOverrides', lacks: ['Value'] };
    await overrides.whenRead;
    await tell({ kind: 'rearranged' });
    assert.deepEqual([overrides.get().found, overrides.get().lacking], [null, book.lacking]);
    await tell(byUser, seenWith(typed, { scenario: 'Bull' }));
    assert.deepEqual([overrides.get().lacking, answer()], [undefined, '60 USD/kg']);
  });

  it('keeps what it has read where the workbook cannot be read, and says so', async () => {
    const { overrides, tell, answer, book } = open(seenWith(typed, { scenario: 'Bull' }));
    await overrides.whenRead;
    book.trouble = new Error('Excel is busy.');
    await tell(byUser);
    assert.equal(overrides.get().trouble, book.trouble);
    assert.equal(answer(), '60 USD/kg');
    book.trouble = undefined;
    await overrides.read();
    await tell(byUser);
    assert.equal(overrides.get().trouble, undefined);
  });
});
