import assert from 'node:assert/strict';
import { findBrowser } from '../../../src/workbench/index.ts';

const machine = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, ...files: string[]) => ({
  platform,
  environment,
  exists: (file: string) => files.includes(file),
});

describe('findBrowser', () => {
  it('finds an installed browser on each system', () => {
    assert.equal(
      findBrowser(machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium')),
      '/usr/bin/chromium',
    );
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(findBrowser(machine('darwin', { HOME: '/Users/a' }, chrome)), chrome);
    const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
    assert.equal(findBrowser(machine('win32', { 'PROGRAMFILES(X86)': 'C:\\Programs' }, edge)), edge);
  });

  it('takes the one that REE_BROWSER names, and no other', () => {
    const named = machine(
      'linux',
      { PATH: '/usr/bin', REE_BROWSER: '/opt/b' },
      '/opt/b',
      '/usr/bin/chromium',
    );
    assert.equal(findBrowser(named), '/opt/b');
    assert.equal(findBrowser(machine('linux', { REE_BROWSER: '/gone' }, '/usr/bin/chromium')), undefined);
  });

  it('finds nothing where there is none', () => {
    assert.equal(findBrowser(machine('linux', {})), undefined);
  });
});
