import assert from 'node:assert/strict';
import { makeStore } from '../../../src/model/index.ts';
import { watchFormats } from '../../../src/taskpane/formats/watchFormats.ts';
import type { Host } from '../../../src/taskpane/host.ts';
import type { Culture } from '../../../src/workbook/index.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const failed = (error: unknown): never => assert.fail(String(error));
const waiting: Host = { place: 'waiting', isDark: undefined, locale: '', version: '' };

describe('watchFormats(parts)', () => {
  it('is of the workbook’s language at once, and of Excel’s culture when that has been read', async () => {
    const host = makeStore(waiting);
    const culture = { locale: 'de-CH', decimal: '.', group: '’', shortDatePattern: 'dd.MM.yyyy' };
    const readCulture = (): Promise<Culture> => Promise.resolve(culture);
    const formats = watchFormats({ host, language: 'en-GB', readCulture, failed });
    host.set({ ...waiting, place: 'excel', locale: 'fr-FR' });
    assert.deepEqual(formats.get(), { locale: 'fr-FR', decimal: ',', group: '\u202f', shortDatePattern: '' });
    await turn();
    assert.deepEqual(formats.get(), culture);
  });

  it('stays with the workbook’s language where Excel says nothing, or fails to', async () => {
    const german = { locale: 'de-DE', decimal: ',', group: '.', shortDatePattern: '' };
    const failures: unknown[] = [];
    for (const readCulture of [() => Promise.resolve({}), () => Promise.reject(new Error('busy'))]) {
      const host = makeStore(waiting);
      const formats = watchFormats({
        host,
        language: 'en-GB',
        readCulture,
        failed: (error) => failures.push(String(error)),
      });
      host.set({ ...waiting, place: 'excel', locale: 'de-DE' });
      await turn();
      assert.deepEqual(formats.get(), german);
    }
    assert.deepEqual(failures, ['Error: busy']);
  });

  it('asks once, and never outside Excel', async () => {
    let asked = 0;
    const readCulture = (): Promise<Culture> => {
      asked += 1;
      return Promise.resolve({});
    };
    const host = makeStore(waiting);
    watchFormats({ host, language: 'en-GB', readCulture, failed });
    host.set({ ...waiting, place: 'browser' });
    assert.equal(asked, 0);
    host.set({ ...waiting, place: 'excel' });
    host.set({ ...waiting, place: 'excel', isDark: true });
    await turn();
    assert.equal(asked, 1);
  });
});
