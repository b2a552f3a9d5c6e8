import { FeedProblem } from '../feedProblem.ts';

/** The files of a feed nest six levels deep; a later format may add some. */
const deepest = 16;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads JSON of a stranger: UTF-8, shallow, without keys that mean something to JavaScript. Throws a `FeedProblem`. */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  checkNesting(bytes, file);
  const value = parse(decode(bytes, file), file);
  checkKeys(value, file);
  return value;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FeedProblem('encoding', `${file} is not UTF-8.`, '', { cause: error });
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FeedProblem('not-json', `${file} is not JSON: ${(error as Error).message.slice(0, 120)}.`, '', {
      cause: error,
    });
  }
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** Before anything is built from it, and without calling itself. */
function checkNesting(bytes: Uint8Array, file: string): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === openBracket || byte === openBrace) {
      if (++depth > deepest)
        throw new FeedProblem('nesting', `${file} nests more than ${deepest} levels deep.`);
    } else if (byte === closeBracket || byte === closeBrace) depth--;
  }
}

function checkKeys(value: unknown, file: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object') checkKeys(one, file);
    return;
  }
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key))
      throw new FeedProblem('prototype-key', `${file} has the key "${key}", which no feed has.`);
    checkKeys((value as Record<string, unknown>)[key], file);
  }
}
