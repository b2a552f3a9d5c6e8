import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { compileEdition } from '../../../src/dataset/compile/index.ts';
import { SeedProblems, parseSeedFile, readSeeds, seedFiles } from '../../../src/dataset/seeds/index.ts';
import type { Problem } from '../../../src/dataset/seeds/index.ts';
import { placeOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

/** base/ is a complete set of seeds; each error- folder holds the one file that differs and the lines that a build then prints. */
const cases = 'test/cases/dataset/seeds';
const errors = (await readdir(cases)).filter((name) => name.startsWith('error-'));

describe('a build from seeds', () => {
  it('passes on the base of the cases', async () => assert.equal(await build('base'), ''));

  for (const name of errors) {
    it(`stops at ${name.slice('error-'.length).replaceAll('-', ' ')}`, async () => {
      const expected = await readFile(join(cases, name, 'expected.txt'), 'utf8').catch(() => '');
      const actual = `${await build(name)}\n`;
      const record = join(cases, name, 'actual.txt');
      if (actual === expected) await rm(record, { force: true });
      else await writeFile(record, actual);
      assert.equal(actual, expected);
    });
  }

  it('says file, line, field, value, problem and repair in every case', async () => {
    for (const name of errors) {
      const lines = (await readFile(join(cases, name, 'expected.txt'), 'utf8')).trimEnd().split('\n');
      for (const line of lines) assert.match(line, /^seeds\/\w+\.csv:\d+ [\w ]+ ".*" .+\. [A-Z].+\.$/, name);
    }
  });
});

describe('readSeeds(folder)', () => {
  it('remembers where each row came from and how it was written', () => {
    const seed = seeds.observations.find(({ record }) => record.id === '10x-magnets-khelre')!;
    assert.equal(seed.file, 'seeds/capacities.csv');
    assert.equal(seed.raw.period, '2025-07');
    assert.equal(seed.record.period?.precision, 'month');
  });

  it('reads the empty cell as the usual word', () => {
    const { record } = seeds.observations.find(({ record: { id } }) => id === '10x-magnets-khelre')!;
    assert.deepEqual(
      [record.bound, record.scope, record.direction, record.state],
      ['exact', 'own', 'output', 'announced'],
    );
    assert.deepEqual(record.facilities, []);
  });

  it('reads the line numbers that an editor shows', async () => {
    const lines = (await readFile('seeds/prices.csv', 'utf8')).split('\n');
    const ofFile = seeds.observations.filter(({ file }) => file === 'seeds/prices.csv');
    assert.ok(ofFile.length > 0);
    for (const { record, line } of ofFile) assert.ok(lines[line - 1]?.startsWith(`${record.id},`), record.id);
  });
});

describe('parseSeedFile(file, content, problems)', () => {
  const entities = seedFiles.find(({ file }) => file === 'ownership.csv')!;
  const header = 'owner,owned,share,from,to,status,source,note';

  it('reads CSV with a byte order mark, Windows line ends and quoted commas', () => {
    const problems: Problem[] = [];
    const rows = parseSeedFile(
      entities,
      `\uFEFF${header}\r\na,b,0.5,2024,,closed,s,"x, ""y"""\r\n`,
      problems,
    );
    assert.deepEqual(problems, []);
    assert.equal(rows[0]?.raw.note, 'x, "y"');
    assert.equal(rows[0].line, 2);
  });

  it('needs a header even where there are no rows', () => {
    const problems: Problem[] = [];
    assert.deepEqual(parseSeedFile(entities, `${header}\n`, problems), []);
    assert.deepEqual(problems, []);
    parseSeedFile(entities, '', problems);
    assert.equal(problems.length, header.split(',').length);
  });

  it('stops at a row of any seed file from which a cell was cut', async () => {
    const contents = new Map<string, string[]>();
    for (const { file } of seedFiles)
      contents.set(file, (await readFile(join('seeds', file), 'utf8')).trimEnd().split('\n'));
    const plain = fc
      .constantFrom(...seedFiles)
      .chain((file) => fc.tuple(fc.constant(file), fc.nat(contents.get(file.file)!.length - 2), fc.nat(30)))
      .filter(([{ file }, row]) => !contents.get(file)![row + 1]!.includes('"'));
    fc.assert(
      fc.property(plain, ([file, row, cell]) => {
        const lines = [...contents.get(file.file)!];
        const cells = lines[row + 1]!.split(',');
        lines[row + 1] = cells.filter((_, index) => index !== cell % cells.length).join(',');
        const problems: Problem[] = [];
        parseSeedFile(file, lines.join('\n'), problems);
        assert.equal(problems.length, 1);
        assert.match(placeOf(problems[0]!), new RegExp(`^seeds/${file.file}:${row + 2} `));
        assert.match(problems[0]!.repair, /Put the missing cell back/);
      }),
      { numRuns: 60 },
    );
  });
});

/** A file of which the base has no rows is its header alone. */
async function headerOf(file: string): Promise<string> {
  return (await readFile(join('seeds', file), 'utf8')).split('\n', 1)[0]!;
}

/** What a build from the base with the files of a case prints; empty where it passes. */
async function build(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  try {
    for (const { file } of seedFiles) await writeFile(join(folder, file), await headerOf(file));
    await cp(join(cases, 'base'), folder, { recursive: true });
    if (name !== 'base') await cp(join(cases, name), folder, { recursive: true });
    const removed = await readFile(join(folder, 'removed.txt'), 'utf8').catch(() => '');
    for (const file of removed.split('\n').filter(Boolean)) await rm(join(folder, file));
    compileEdition(await readSeeds(folder));
    return '';
  } catch (error) {
    if (error instanceof SeedProblems) return error.message.replaceAll(`${folder}${sep}`, '');
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
