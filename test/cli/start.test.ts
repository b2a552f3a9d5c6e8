import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_BUNDLE_MS = 120_000;

describe('start', function () {
  this.timeout(FIRST_BUNDLE_MS);
  let folder: string;
  const started: ChildProcess[] = [];

  const start = (args: string[], environment: NodeJS.ProcessEnv = {}): ChildProcess => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts', ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(child);
    return child;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
  });
  after(async () => {
    for (const child of started) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  it('prints its address and ends with Ctrl-C', async () => {
    const child = start(['--no-open', '--port', '0']);
    const printed = await until(child, /Ctrl-C ends it/);
    assert.match(printed, /Workbench: https:\/\/localhost:\d+\/\n/);
    assert.equal(await interrupt(child), 0);
  });

  it('says what to do where there is no browser', async () => {
    const child = start(['--port', '0'], { REE_BROWSER: join(folder, 'none') });
    const printed = await until(child, /Ctrl-C ends it/);
    assert.match(printed, /No Chrome, Edge or Chromium was found/);
    assert.match(printed, /--ignore-certificate-errors-spki-list=\S{44}/);
    assert.equal(await interrupt(child), 0);
  });

  it('opens a browser with a profile of its own, and takes both away, however often Ctrl-C arrives', async function () {
    if (process.platform === 'win32') this.skip();
    const browser = join(folder, 'browser');
    const note = join(folder, 'arguments.json');
    await writeFile(
      browser,
      `#!${process.execPath}\nrequire('fs').writeFileSync(${JSON.stringify(note)}, JSON.stringify(process.argv));\nsetInterval(() => 0, 1000);\n`,
    );
    await chmod(browser, 0o755);
    const child = start(['--port', '0', '--blank'], { REE_BROWSER: browser });
    await until(child, /Opened in/);
    const args = await readArguments(note);
    assert.match(args.at(-1) ?? '', /^--app=https:\/\/localhost:\d+\/\?workbook=blank$/);
    const profile = args.find((arg) => arg.startsWith('--user-data-dir='))?.split('=')[1] ?? '';
    assert.ok((await stat(profile)).isDirectory());
    child.kill('SIGINT');
    assert.equal(await interrupt(child), 0);
    await assert.rejects(stat(profile));
  });

  it('goes on serving where the browser cannot stay open, with what it said', async function () {
    if (process.platform === 'win32') this.skip();
    const browser = join(folder, 'broken');
    await writeFile(browser, '#!/bin/sh\necho "Missing X server or \\$DISPLAY" >&2\nexit 1\n');
    await chmod(browser, 0o755);
    const child = start(['--port', '0'], { REE_BROWSER: browser });
    // What failed is printed to the one pipe, how it goes on to the other: either may be read first.
    const printed = await until(child, /^(?=[^]*--no-open)(?=[^]*Ctrl-C ends it)/);
    assert.match(printed, /broken did not stay open: Missing X server or \$DISPLAY .*--no-open/);
    assert.equal(child.exitCode, null);
    assert.equal(await interrupt(child), 0);
  });

  it('refuses options that it does not know', async () => {
    const child = start(['--prot', '1']);
    assert.match(await until(child, /Usage/), /npm start/);
    assert.equal(await exitOf(child), 2);
  });
});

function until(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (pattern.test(printed)) resolve(printed);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`It ended and printed: ${printed}`)));
  });
}

function interrupt(child: ChildProcess): Promise<number | null> {
  const exit = exitOf(child);
  child.kill('SIGINT');
  return exit;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** What the browser was started with; it writes the file when it runs. */
async function readArguments(file: string): Promise<string[]> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text !== '') return JSON.parse(text) as string[];
  }
}
