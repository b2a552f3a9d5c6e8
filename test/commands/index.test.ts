import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { associateCommands, commands } from '../../src/commands/index.ts';

type Command = (event: { completed: () => void }) => void;

describe('associateCommands()', () => {
  afterEach(() => {
    for (const name of ['Office', 'Excel']) Reflect.deleteProperty(globalThis, name);
  });

  it('makes every command of the manifest known to Office', () => {
    const names = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)</g)].map(
      ([, name]) => name!,
    );
    const known = associated();
    assert.ok(names.length > 0);
    assert.deepEqual([...known.keys()].sort(), names.sort());
    assert.deepEqual([...known.keys()], Object.keys(commands));
  });

  it('ends the event of a command, also where it fails', async () => {
    const error = console.error;
    const said: unknown[] = [];
    console.error = (...args: unknown[]) => said.push(args[0]);
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new Error('busy')) } });
    try {
      const refresh = associated().get('refreshWorkbook')!;
      await new Promise<void>((completed) => refresh({ completed }));
    } finally {
      console.error = error;
    }
    assert.deepEqual(said, ['refreshWorkbook']);
  });
});

function associated(): ReadonlyMap<string, Command> {
  const known = new Map<string, Command>();
  const actions = { associate: (name: string, run: Command) => known.set(name, run) };
  Object.assign(globalThis, { Office: { actions } });
  associateCommands();
  return known;
}
