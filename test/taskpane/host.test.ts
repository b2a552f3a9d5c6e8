import assert from 'node:assert/strict';
import { watchHost } from '../../src/taskpane/host.ts';
import type { Host } from '../../src/taskpane/host.ts';

describe('watchHost(office)', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('waits until office.js has said', () => {
    assert.equal(watchHost(new Promise(() => undefined)).get().place, 'waiting');
  });

  it('is a browser where office.js could not be loaded', async () => {
    assert.deepEqual(await settled(Promise.resolve(false)), { place: 'browser', isDark: undefined });
  });

  it('is a browser where office.js finds no Excel', async () => {
    standIn({ host: null });
    assert.deepEqual(await settled(Promise.resolve(true)), { place: 'browser', isDark: undefined });
  });

  it('is Excel, with the theme that it states', async () => {
    standIn({ host: 'Excel' }, { isDarkTheme: true });
    assert.deepEqual(await settled(Promise.resolve(true)), { place: 'excel', isDark: true });
  });

  it('is Excel also where it states no theme', async () => {
    standIn({ host: 'Excel' });
    assert.deepEqual(await settled(Promise.resolve(true)), { place: 'excel', isDark: undefined });
  });
});

function settled(office: Promise<boolean>): Promise<Host> {
  const host = watchHost(office);
  return new Promise((resolve) => host.subscribe(() => resolve(host.get())));
}

function standIn(info: { host: string | null }, officeTheme?: { isDarkTheme: boolean }): void {
  const onReady = (): Promise<typeof info> => Promise.resolve(info);
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: 'Excel' }, context: { officeTheme } } });
}
