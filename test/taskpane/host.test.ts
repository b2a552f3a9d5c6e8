import assert from 'node:assert/strict';
import { watchHost } from '../../src/taskpane/host.ts';
import type { Host } from '../../src/taskpane/host.ts';

const elsewhere = { isDark: undefined, locale: '', version: '' };

describe('watchHost(office)', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('waits until office.js has said', () => {
    assert.equal(watchHost(new Promise(() => undefined)).get().place, 'waiting');
  });

  it('is a browser where office.js could not be loaded', async () => {
    assert.deepEqual(await settled(Promise.resolve(false)), { ...elsewhere, place: 'browser' });
  });

  it('is a browser where office.js finds no Excel', async () => {
    standIn({ host: null });
    assert.deepEqual(await settled(Promise.resolve(true)), { ...elsewhere, place: 'browser' });
  });

  it('is Excel, with the theme, language and version that it states', async () => {
    standIn(
      { host: 'Excel' },
      {
        officeTheme: { isDarkTheme: true },
        contentLanguage: 'de-DE',
        diagnostics: { version: '16.0', platform: 'PC' },
      },
    );
    assert.deepEqual(await settled(Promise.resolve(true)), {
      place: 'excel',
      isDark: true,
      locale: 'de-DE',
      version: 'Excel 16.0, PC',
    });
  });

  it('is Excel also where it states nothing more, or refuses the event of a new theme', async () => {
    standIn({ host: 'Excel' });
    assert.deepEqual(await settled(Promise.resolve(true)), { ...elsewhere, place: 'excel' });
    const addHandlerAsync = (): never => {
      throw new Error('no such event');
    };
    standIn({ host: 'Excel' }, { document: { addHandlerAsync } });
    assert.equal((await settled(Promise.resolve(true))).place, 'excel');
  });

  it('follows the theme', async () => {
    const officeTheme = { isDarkTheme: false };
    let changed = (): void => undefined;
    const addHandlerAsync = (_: unknown, listener: () => void): void => void (changed = listener);
    standIn({ host: 'Excel' }, { officeTheme, document: { addHandlerAsync } });
    const host = watchHost(Promise.resolve(true));
    await new Promise<void>((resolve) => host.subscribe(resolve));
    officeTheme.isDarkTheme = true;
    changed();
    assert.equal(host.get().isDark, true);
  });
});

function settled(office: Promise<boolean>): Promise<Host> {
  const host = watchHost(office);
  return new Promise((resolve) => host.subscribe(() => resolve(host.get())));
}

function standIn(info: { host: string | null }, context: object = {}): void {
  const onReady = (): Promise<typeof info> => Promise.resolve(info);
  Object.assign(globalThis, {
    Office: {
      onReady,
      HostType: { Excel: 'Excel' },
      EventType: { OfficeThemeChanged: 'officeThemeChanged' },
      context,
    },
  });
}
