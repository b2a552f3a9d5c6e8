// Writes what is read of the functions: docs/functions.md and the table in README.md. `npm run docs`
import { readFileSync, writeFileSync } from 'node:fs';
import type { FunctionMetadata } from './metadata/functionMetadata.ts';
import { betweenMarkers } from './docs/betweenMarkers.ts';
import { functionsPage } from './docs/functionsPage.ts';
import { functionsTable } from './docs/functionsTable.ts';
import { readFunctionDocs } from './docs/readFunctionDocs.ts';

const { functions } = JSON.parse(readFileSync('build/functions.json', 'utf8')) as FunctionMetadata;
const docs = readFunctionDocs(functions);
const table = functionsTable(docs, ({ id }) => `docs/functions.md#${id.toLowerCase()}`);
writeFileSync('docs/functions.md', functionsPage(docs));
writeFileSync('README.md', betweenMarkers(readFileSync('README.md', 'utf8'), table, 'README.md'));
console.log(`docs/functions.md and README.md: ${docs.length} functions`);
