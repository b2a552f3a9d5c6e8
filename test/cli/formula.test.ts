import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...formulas: string[]): Outcome {
  const args = ['--import=tsx/esm', 'src/cli/formula.ts', ...formulas];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run formula', () => {
  it('prints a value', () => {
    assert.deepEqual(run('=REE.PRICE("NdPr","2024")'), { status: 0, stdout: '55\n', stderr: '' });
  });

  it('prints one block per formula, with or without the equals sign', () => {
    const { status, stdout } = run('SUM(1,2)', '={1,"a";TRUE,""}');
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '3\n1\ta\nTRUE\t\n' });
  });

  it('prints an error on stderr and exits with 1', () => {
    const { status, stdout, stderr } = run('=REE.PRICE("unobtainium")');
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /^#VALUE! .*unobtainium.*\n$/);
  });

  it('says how it is used and exits with 2 where there is no formula', () => {
    for (const args of [[], [''], ['='], ['--unknown']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^Usage: npm run formula/);
    }
  });
});
