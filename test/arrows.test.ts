import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const broken = resolve('test/cases/arrows');
const configFile = resolve('.dependency-cruiser.cjs');
const expected = readFileSync(join(broken, 'expected.txt'), 'utf8').trimEnd().split('\n');

describe('the arrows between the folders of src/', () => {
  it('reject every forbidden import of the broken tree, and only those', () => {
    assert.deepEqual(violations(broken), expected);
  });

  it('have an example of each rule in the broken tree', () => {
    const { forbidden } = createRequire(import.meta.url)(configFile) as { forbidden: { name: string }[] };
    const shown = new Set(expected.map((line) => line.split(':')[0]));
    assert.deepEqual(
      forbidden.map((rule) => rule.name).filter((name) => !shown.has(name)),
      [],
    );
  });
});

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function violations(folder: string): string[] {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const json = execFileSync(
    process.execPath,
    [cruiser, '--config', configFile, '--output-type=json', 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const report = JSON.parse(json) as CruiseReport;
  const lines = report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return [...new Set(lines)].sort();
}
