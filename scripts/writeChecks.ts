// Writes build/checks.json: the checklist of docs/real-excel.md for the pane's About screen.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readChecks } from './docs/readChecks.ts';

const checks = readChecks(readFileSync('docs/real-excel.md', 'utf8'));
mkdirSync('build', { recursive: true });
writeFileSync('build/checks.json', `${JSON.stringify(checks, null, 2)}\n`);
process.stdout.write(`build/checks.json: ${checks.length} checks\n`);
