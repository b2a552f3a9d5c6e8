import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readChecks } from '../../../scripts/docs/readChecks.ts';

const table = (row: string): string =>
  `# Title\n\n| no. | check | expect | seen |\n| --- | --- | --- | --- |\n${row}\n`;

describe('readChecks(markdown)', () => {
  it('reads a line without its Markdown', () => {
    assert.deepEqual(readChecks(table('| 1 | `npm \\| x`, [page](a.md) | it works | not yet seen |')), [
      { no: '1', check: 'npm | x, page', expect: 'it works', seen: 'not yet seen' },
    ]);
  });

  it('refuses a table with other columns, or a line that is not complete, with its place', () => {
    assert.throws(() => readChecks('| a | b |\n| - | - |\n'), /columns no\., check, expect, seen/);
    assert.throws(() => readChecks(table('| 1 | a |  | not yet seen |')), /row 1/);
  });

  it('reads docs/real-excel.md', () => {
    const checks = readChecks(readFileSync('docs/real-excel.md', 'utf8'));
    assert.ok(checks.length >= 24);
    assert.equal(new Set(checks.map(({ no }) => no)).size, checks.length);
  });
});
