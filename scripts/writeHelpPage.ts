// Writes build/help.html: src/taskpane/help.html with the functions, as functions.json points to them.
import { readFileSync, writeFileSync } from 'node:fs';
import type { FunctionMetadata } from './metadata/functionMetadata.ts';
import { betweenMarkers } from './docs/betweenMarkers.ts';
import { functionsHelp } from './docs/functionsHelp.ts';
import { readFunctionDocs } from './docs/readFunctionDocs.ts';

const template = 'src/taskpane/help.html';
const { functions } = JSON.parse(readFileSync('build/functions.json', 'utf8')) as FunctionMetadata;
const content = functionsHelp(readFunctionDocs(functions));
writeFileSync('build/help.html', betweenMarkers(readFileSync(template, 'utf8'), content, template));
console.log(`build/help.html: ${functions.length} functions`);
