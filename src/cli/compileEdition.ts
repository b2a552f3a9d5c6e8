import { mkdir, writeFile } from 'node:fs/promises';
import { compileEdition } from '../dataset/compile/index.ts';
import { SeedProblems, readSeeds } from '../dataset/seeds/index.ts';

const [seedsFolder = 'seeds', output = 'build/edition.json'] = process.argv.slice(2);

try {
  const edition = compileEdition(await readSeeds(seedsFolder));
  await mkdir(output.split('/').slice(0, -1).join('/') || '.', { recursive: true });
  await writeFile(output, JSON.stringify(edition));
  const count = edition.tables.observations?.count ?? 0;
  process.stderr.write(`Edition ${edition.id}: ${count} observations in ${output}.\n`);
} catch (error) {
  if (!(error instanceof SeedProblems)) throw error;
  process.stderr.write(
    `${error.message}\n${error.problems.length} problems in the seeds; no edition was written.\n`,
  );
  process.exitCode = 1;
}
