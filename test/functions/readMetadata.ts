import { readdirSync } from 'node:fs';
import { functionMetadata } from '../../scripts/metadata/functionMetadata.ts';
import { enumWords } from '../../src/functions/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';

const folder = 'src/functions';
const notFunctions = ['enums.ts', 'index.ts'];

/** The files of src/functions that hold a custom function each. */
export function listFunctionFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !notFunctions.includes(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

let read: ReturnType<typeof functionMetadata> | undefined;

/** What the build writes into functions.json; made once for all test files. */
export function readMetadata(): ReturnType<typeof functionMetadata> {
  read ??= loadSeedEdition().then((edition) => functionMetadata(listFunctionFiles(), enumWords(edition)));
  return read;
}
