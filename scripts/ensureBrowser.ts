// Installs Chromium where the tests need a browser, the machine is Debian's kind and we may; elsewhere the tests say what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/workbench/index.ts';

const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

if (process.env.REE_E2E !== 'off' && !findBrowser() && mayInstall) {
  process.stderr.write('No browser found: installing Chromium for the end-to-end tests …\n');
  const run = (...args: string[]): void => {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) process.stderr.write(`apt-get ${args.join(' ')} failed.\n`);
  };
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium');
}
