import assert from 'node:assert/strict';
import { makeEditionStack } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { FeedProblem, PinDesk } from '../../../src/feed/index.ts';
import type { PinParts } from '../../../src/feed/pin/pinDesk.ts';
import type { Pin, PinRead } from '../../../src/model/index.ts';
import { pricedEdition } from '../../support/feed/madeFeed.ts';

const [old, now] = [pricedEdition('2026.01.01', { 2024: 55 }), pricedEdition('2026.02.01', { 2024: 56 })];
const pinned: Pin = { edition: '2026.01.01', sha256: 'a', pinnedOn: '2026-01-02', stays: '' };

describe('PinDesk', () => {
  function open(
    read: Partial<PinRead> = {},
    parts: Partial<PinParts> = {},
    known: readonly Edition[] = [old],
  ) {
    const answers: string[] = [];
    const written: (Pin | undefined)[] = [];
    const stack = makeEditionStack(({ id, absent }) => answers.push(absent === '' ? id : `no ${absent}`));
    const release = stack.hold();
    const desk = new PinDesk({
      feed: undefined,
      stack,
      book: () =>
        Promise.resolve({
          find: ({ edition }) => Promise.resolve(known.find(({ id }) => id === edition)),
          keep: () => Promise.resolve('b'),
          fetch: () => Promise.resolve(old),
        }),
      workbook: {
        readPin: () => Promise.resolve({ pin: undefined, trouble: '', ...read }),
        writePin: (pin) => {
          written.push(pin);
          return Promise.resolve();
        },
      },
      today: () => '2026-02-03',
      report: () => undefined,
      ...parts,
    });
    const start = async () => {
      stack.change({ base: now });
      await desk.start();
      release();
    };
    return { desk, stack, answers, written, start, state: () => desk.state.get() };
  }

  it('leaves an unpinned workbook with the edition in force, without asking for others', async () => {
    const { start, answers, state } = open({}, { book: () => assert.fail('nobody asks for it') });
    await start();
    assert.deepEqual([answers, state().kind], [['2026.02.01'], 'unpinned']);
  });

  it('has the pinned edition answer, and never another before it', async () => {
    const { start, answers, state } = open({ pin: pinned });
    await start();
    assert.deepEqual([answers, state().kind, state().newer], [['2026.01.01'], 'here', '2026.02.01']);
  });

  it('names an edition that is not here, and fetches it', async () => {
    const { start, answers, state, desk } = open({ pin: pinned }, {}, []);
    await start();
    assert.deepEqual([answers, state().kind], [['no 2026.01.01'], 'absent']);
    assert.equal(desk.compared(), undefined);
    await desk.fetch().result;
    assert.deepEqual([answers, state().kind], [['no 2026.01.01', '2026.01.01'], 'here']);
    assert.equal(state().fetching.kind, 'idle');
  });

  it('says why it could not be fetched; nothing else answers then', async () => {
    for (const kind of ['offline', 'hash'] as const) {
      const problem = new FeedProblem(kind, 'Nobody answers.');
      const find = () => Promise.resolve(undefined);
      const book = { find, keep: () => Promise.resolve(''), fetch: () => Promise.reject(problem) };
      const { start, answers, state, desk } = open({ pin: pinned }, { book: () => Promise.resolve(book) });
      await start();
      const job = desk.fetch();
      assert.equal(desk.fetch(), job, 'a second press joins the first');
      await job.result;
      assert.deepEqual(state().fetching, { kind: kind === 'offline' ? 'offline' : 'failed', problem });
      assert.deepEqual(answers, ['no 2026.01.01']);
    }
  });

  it('answers as absent where the kept editions cannot be read', async () => {
    const { start, answers } = open({ pin: pinned }, { book: () => Promise.reject(new Error('no code')) });
    await start();
    assert.deepEqual(answers, ['no 2026.01.01']);
  });

  it('pins to the edition in force, and follows no other from then on', async () => {
    const { start, answers, written, desk, stack, state } = open();
    await start();
    await desk.pin();
    assert.deepEqual(written, [{ edition: '2026.02.01', sha256: 'b', pinnedOn: '2026-02-03', stays: '' }]);
    stack.change({ base: pricedEdition('2026.03.01', { 2024: 57 }) });
    assert.deepEqual(new Set(answers), new Set(['2026.02.01']));
    assert.deepEqual([state().elsewhere, state().newer], ['2026.03.01', '2026.03.01']);
  });

  it('stays, and says so in the workbook; only a newer one is news again', async () => {
    const { start, written, desk, stack, state } = open({ pin: pinned });
    await start();
    assert.equal(state().news, '2026.02.01');
    await desk.stay();
    assert.deepEqual(written, [{ ...pinned, stays: '2026.02.01' }]);
    assert.deepEqual([state().news, state().newer], ['', '2026.02.01']);
    stack.change({ base: pricedEdition('2026.03.01', { 2024: 57 }) });
    assert.equal(state().news, '2026.03.01');
  });

  it('is no news where the edition in force is older than the pinned one', async () => {
    const { start, state } = open({ pin: { ...pinned, edition: '2026.09.01' } }, {}, [
      pricedEdition('2026.09.01', { 2024: 58 }),
    ]);
    await start();
    assert.deepEqual([state().kind, state().news], ['here', '']);
  });

  it('updates, unpins, and takes each back', async () => {
    const { start, answers, written, desk, state } = open({ pin: pinned });
    await start();
    await desk.pin();
    assert.deepEqual([answers.at(-1), state().pin?.edition], ['2026.02.01', '2026.02.01']);
    await desk.undo();
    assert.deepEqual([answers.at(-1), written.at(-1), state().undoTo], ['2026.01.01', pinned, undefined]);
    await desk.unpin();
    assert.deepEqual([answers.at(-1), state().kind], ['2026.02.01', 'unpinned']);
    await desk.undo();
    assert.deepEqual([answers.at(-1), state().kind], ['2026.01.01', 'here']);
    await assert.rejects(desk.undo(), /nothing to undo/);
  });

  it('says so where the workbook cannot be asked', async () => {
    const workbook = {
      readPin: () => Promise.reject(new Error('Excel is busy.')),
      writePin: () => Promise.resolve(),
    };
    const { desk, stack, answers, state } = open({}, { workbook });
    stack.change({ base: now });
    await assert.rejects(desk.start(), /busy/);
    assert.deepEqual([answers, state().kind], [[], 'unpinned']);
    assert.match(
      state().trouble,
      /could not be read.*Excel is busy\. Close the workbook and open it again\.$/,
    );
  });

  it('changes nothing where the workbook refuses', async () => {
    const workbook = {
      readPin: () => Promise.resolve({ pin: pinned, trouble: '' }),
      writePin: () => Promise.reject(new Error('The workbook is read-only.')),
    };
    const { start, answers, desk, state } = open({}, { workbook });
    await start();
    await assert.rejects(desk.unpin(), /read-only/);
    await assert.rejects(desk.stay(), /read-only/);
    assert.deepEqual([answers, state().pin, state().undoTo], [['2026.01.01'], pinned, undefined]);
  });
});
