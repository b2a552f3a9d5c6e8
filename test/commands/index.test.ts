import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { associateCommands, commands } from '../../src/commands/index.ts';
import type { FeedDesk } from '../../src/feed/index.ts';

const steps: string[] = [];
let isWithFeed = true;
/** Stands for the desk: what becomes of a refresh is its own matter. */
const desk = {
  state: { get: () => ({ feed: isWithFeed ? {} : undefined }) },
  refresh: () => {
    steps.push('refresh');
    return { result: Promise.resolve().then(() => steps.push('result')) };
  },
};

type Command = (event: { completed: () => void }) => void;

// Imported as the commands do it, when they run: the same copy of the module.
const { lastOperation } = await import('../../src/workbook/index.ts');

describe('associateCommands()', () => {
  afterEach(() => {
    for (const name of ['Office', 'Excel']) Reflect.deleteProperty(globalThis, name);
    lastOperation.set(undefined);
    steps.length = 0;
    isWithFeed = true;
  });

  it('makes every command of the manifest known to Office', () => {
    const names = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)</g)].map(
      ([, name]) => name!,
    );
    const known = associated().known;
    assert.ok(names.length > 0);
    assert.deepEqual([...known.keys()].sort(), [...new Set(names)].sort());
    assert.deepEqual([...known.keys()], Object.keys(commands));
  });

  it('ends the event of a command that fails, and says so', async () => {
    const error = console.error;
    const said: unknown[] = [];
    console.error = (...args: unknown[]) => said.push(args[0]);
    try {
      await failing(new Error('a defect')).run('insertCard');
    } finally {
      console.error = error;
    }
    assert.deepEqual(said, ['insertCard']);
  });

  it('opens the pane with a problem of the user', async () => {
    const { run, shown } = failing(
      Object.assign(new Error('busy'), { code: 'InvalidOperationInCellEditMode' }),
    );
    await run('insertPrice');
    const operation = lastOperation.get();
    assert.equal(operation?.kind === 'problem' && operation.problem.reason, 'A cell is being edited.');
    assert.equal(shown(), 1);
  });

  it('says nothing of what the user has cancelled before its turn', async () => {
    const { run, shown } = failing(new Error('never'));
    let release!: () => void;
    const busy = Object.assign(new Error('busy'), { code: 'ActivityLimitReached' });
    Object.assign(globalThis, {
      Excel: { run: () => new Promise((_, reject) => (release = () => reject(busy))) },
    });
    const started = new Promise<void>((resolve) => {
      const stop = lastOperation.subscribe(() => {
        stop();
        resolve();
      });
    });
    const first = run('refreshWorkbook');
    await started;
    const ended = run('refreshWorkbook');
    const stop = lastOperation.subscribe(() => {
      const operation = lastOperation.get();
      if (operation?.kind === 'refresh') operation.job.cancel();
    });
    await ended;
    stop();
    assert.equal(shown(), 0);
    release();
    await first;
  });

  it('tells the pane of a refresh that it has started', async () => {
    const { run } = failing(Object.assign(new Error('busy'), { code: 'ActivityLimitReached' }));
    const kinds: unknown[] = [];
    const stop = lastOperation.subscribe(() => kinds.push(lastOperation.get()?.kind));
    await run('refreshSheet');
    stop();
    assert.deepEqual(kinds, ['refresh', 'problem']);
  });

  it('asks the feed for newer data and shows the pane, where the answer is seen', async () => {
    const { known, shown } = associated();
    await new Promise<void>((completed) => known.get('updateData')!({ completed }));
    assert.deepEqual([steps, shown()], [['refresh', 'result'], 1]);
    assert.deepEqual(lastOperation.get(), { kind: 'update' });
  });

  it('only shows the pane in a build without a feed', async () => {
    isWithFeed = false;
    const { known, shown } = associated();
    await new Promise<void>((completed) => known.get('updateData')!({ completed }));
    assert.deepEqual([steps, shown()], [[], 1]);
  });
});

/** An Excel that refuses everything with this error. */
function failing(error: Error): { run: (name: string) => Promise<void>; shown: () => number } {
  const { known, shown } = associated();
  Object.assign(globalThis, { Excel: { run: () => Promise.reject(error) } });
  return {
    run: (name) => new Promise<void>((completed) => known.get(name)!({ completed })),
    shown,
  };
}

function associated(): { known: ReadonlyMap<string, Command>; shown: () => number } {
  const known = new Map<string, Command>();
  let shown = 0;
  const actions = { associate: (name: string, run: Command) => known.set(name, run) };
  const addin = { showAsTaskpane: () => Promise.resolve(++shown) };
  Object.assign(globalThis, { Office: { actions, addin, context: {} } });
  associateCommands({ feedDesk: () => Promise.resolve(desk as unknown as FeedDesk) });
  return { known, shown: () => shown };
}
