import type { ServerResponse } from 'node:http';
import { openToAll, serveFiles } from '../feedServer.ts';
import type { Answer } from '../feedServer.ts';
import { pricedEdition, publish } from '../madeFeed.ts';

export const latestPath = 'latest.json';
export const signaturePath = 'latest.sig.json';
export const editionPath = 'editions/2026.02.01.json';
export const json = { ...openToAll, 'Content-Type': 'application/json' };

export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The feed that all of them pretend to be: edition 2026.02.01, signed. */
export const honestFeed = publish(pricedEdition('2026.02.01', { 2024: 56, 2025: 60 }));

/** Serves the honest feed but for one file. */
export function but(
  path: string,
  answer: (response: ServerResponse, honest: Files) => void | Promise<void>,
): Answer {
  return async (asked, response, request) => {
    const { files } = await honestFeed;
    return asked === path ? answer(response, files) : serveFiles(files)(asked, response, request);
  };
}
