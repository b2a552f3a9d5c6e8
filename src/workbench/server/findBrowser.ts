import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a browser is looked for by; tests give their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly exists: (file: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, environment: process.env, exists: existsSync };

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** An installed Chrome, Edge or Chromium; `REE_BROWSER` names another. Undefined where there is none. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const { environment, exists } = machine;
  const named = environment.REE_BROWSER;
  if (named !== undefined && named !== '') return exists(named) ? named : undefined;
  return candidates(machine).find(exists);
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${environment.HOME ?? ''}/Applications`];
    return folders.flatMap((folder) => MAC.map((name) => `${folder}/${name}`));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((name) => `${folder}\\${name}`));
  }
  const folders = (environment.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
