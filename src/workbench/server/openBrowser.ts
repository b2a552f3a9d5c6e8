import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpenBrowser {
  /** Resolves when the person has closed the browser: with nothing; or with what it said where it failed. */
  readonly closed: Promise<BrowserFailure | undefined>;
  readonly close: () => Promise<void>;
}

/** A browser that could not start, or broke off: there is no screen, say. */
export interface BrowserFailure {
  /** The last line that it wrote, or how it ended. */
  readonly words: string;
}

export interface BrowserOptions {
  readonly program: string;
  readonly address: string;
  readonly publicKeyHash: string;
}

const longestKeptChars = 4000;
const longestWordsChars = 200;
/** Somebody has ended it. */
const endingSignals: ReadonlySet<string> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL']);

/** Opens a browser with a profile of its own that accepts just this certificate; the profile goes with it. */
export async function openBrowser({ program, address, publicKeyHash }: BrowserOptions): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'ree-workbench-'));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      '--window-size=1440,900',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isRoot ? ['--no-sandbox'] : []),
      `--app=${address}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-longestKeptChars);
  });
  const closed = new Promise<BrowserFailure | undefined>((resolve) => {
    child.once('close', (code, signal) => resolve(failureOf(code, signal, written)));
    child.once('error', ({ message }) => resolve({ words: message }));
  });
  return {
    closed,
    close: async () => {
      if (child.exitCode === null) child.kill();
      await closed;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function failureOf(
  code: number | null,
  signal: NodeJS.Signals | null,
  written: string,
): BrowserFailure | undefined {
  if (code === 0 || (signal !== null && endingSignals.has(signal))) return undefined;
  const last = written.trim().split('\n').at(-1)?.trim() ?? '';
  const end = signal === null ? `It ended with code ${code ?? 'unknown'}.` : `It ended with ${signal}.`;
  return { words: last === '' ? end : last.slice(0, longestWordsChars) };
}
