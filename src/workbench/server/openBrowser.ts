import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpenBrowser {
  /** Resolves when the person has closed the browser, or it could not start. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BrowserOptions {
  readonly program: string;
  readonly address: string;
  readonly publicKeyHash: string;
}

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
    { stdio: 'ignore' },
  );
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
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
