// Writes build/functions.json: what Excel must know about the custom functions before any code runs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeEdition } from '../src/dataset/index.ts';
import type { EncodedEdition } from '../src/dataset/index.ts';
import { enumWords } from '../src/functions/enums.ts';
import { functionMetadata } from './metadata/functionMetadata.ts';

const folder = 'src/functions';
const notFunctions = ['index.ts', 'enums.ts'];

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !notFunctions.includes(name))
  .sort()
  .map((name) => `${folder}/${name}`);
const edition = decodeEdition(JSON.parse(readFileSync('build/edition.json', 'utf8')) as EncodedEdition);
const { metadata, problems } = await functionMetadata(files, enumWords(edition));

if (problems.length > 0) {
  for (const { file, message } of problems) console.error(`${file}: ${message}`);
  process.exitCode = 1;
} else {
  mkdirSync('build', { recursive: true });
  writeFileSync('build/functions.json', `${JSON.stringify(metadata, null, 2)}\n`);
  console.log(`build/functions.json: ${metadata.functions.length} functions, ${metadata.enums.length} enums`);
}
