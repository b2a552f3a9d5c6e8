import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFeedProblem } from '../../../src/feed/feedProblem.ts';
import { checkTable } from '../../../src/feed/own/checkTable.ts';
import { guessMapping } from '../../../src/feed/own/guessMapping.ts';
import { inOrder } from '../../../src/feed/own/heldTable.ts';
import { readOwnFile } from '../../../src/feed/own/readOwnFile.ts';
import { formatPeriod } from '../../../src/model/index.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const folder = 'test/cases/own';

/** What comes of a file of which nobody has said anything. */
async function readAlone(file: string): Promise<unknown> {
  const bytes = readFileSync(join(folder, file));
  try {
    const read = await readOwnFile({ bytes, file }, {}, (columns) =>
      Promise.resolve({ mapping: guessMapping(seedEdition, columns), isGuess: true }),
    );
    const { separator = '', decimal = '', mapping } = read.reading;
    const table = { id: 'golden', name: 'Golden', file, origin: { kind: 'file' } } as const;
    const { laid, rowProblems } = checkTable(seedEdition, table, read.rows.claims);
    return {
      seen: { separator, decimal, form: mapping.form, rows: read.table?.rows.length ?? 0 },
      asked: read.questions,
      figures: laid.map(({ stated, observation: { period, value, unit } }) =>
        [
          stated.place,
          stated.subject,
          stated.basis,
          period ? formatPeriod(period) : '',
          `${value ?? ''} ${unit}`,
          stated.note,
        ].join(' | '),
      ),
      problems: inOrder([...read.rows.problems, ...rowProblems]).map(
        ({ line, column, value, reason, repair }) => `${line} | ${column} | ${value} | ${reason} ${repair}`,
      ),
    };
  } catch (error) {
    if (!isFeedProblem(error)) throw error;
    return { refused: error.kind, why: error.message };
  }
}

describe('own tables as they came', () => {
  const files = readdirSync(folder).filter((file) => /\.\w+$/.test(file));

  it('all say what is expected of them', () => {
    assert.ok(files.length > 10);
    for (const file of files) assert.ok(existsSync(join(folder, 'expected', `${file}.json`)), file);
  });

  for (const file of files) {
    it(`${file} is read as it was`, async () => {
      const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected', `${file}.json`), 'utf8'));
      assert.deepEqual(await readAlone(file), expected);
    });
  }
});
