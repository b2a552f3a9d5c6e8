import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { withLock } from './lock.mjs';
import { runProgram } from './runNode.mjs';

const stampFile = 'node_modules/.install-stamp';

/** Whether node_modules is what package.json, package-lock.json and .npmrc ask for on this machine. */
export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

/** Installs with `npm ci` and resolves to its exit code; where another command is installing, waits for that. */
export function install() {
  return withLock('.install.lock', async (addOwner) => {
    if (isInstalled()) return 0;
    process.stderr.write('Installing the development tools; the first time takes one to three minutes.\n');
    const { code } = await npmCi(addOwner);
    if (code !== 0) {
      process.stderr.write(`✗ npm ci failed (exit code ${code}); see above.\n`);
      return code;
    }
    writeFileSync(stampFile, stamp());
    process.stderr.write('Installed.\n');
    return 0;
  });
}

function npmCi(onStart) {
  // Stated in full: `npm run --silent` and NODE_ENV=production would otherwise reach this npm too.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { stdio: ['ignore', process.stderr, process.stderr], onStart };
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? runProgram(process.execPath, [npm, ...args], options)
    : runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
}

function stamp() {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, overrides, process.platform, process.arch]))
    .update(readFileSync('package-lock.json'))
    .update(readFileSync('.npmrc'))
    .digest('hex');
}
