import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { seedFiles } from '../../src/dataset/seeds/index.ts';
import { readUnit } from '../../src/model/index.ts';
import { listCode, readMarkdown } from '../support/readMarkdown.ts';
import { seedEdition, seeds } from '../support/seedEdition.ts';

const page = await readFile('docs/data-guidelines.md', 'utf8');
const sections = await readMarkdown('docs/data-guidelines.md');

describe('docs/data-guidelines.md', () => {
  it('names every seed file, and no other', () => {
    const named = new Set(listCode(page).flatMap((code) => /^(?:seeds\/)?(\w+\.csv)$/.exec(code)?.[1] ?? []));
    assert.deepEqual([...named].sort(), seedFiles.map(({ file }) => file).sort());
  });

  it('names every unit that the seeds use, by the name that it is read as', () => {
    const units = sections.find(({ heading }) => heading === 'Units')!;
    const named = new Set(listCode(units.text));
    for (const unit of named) assert.equal(readUnit(unit)?.text, unit);
    const used = new Set([
      ...seeds.observations.flatMap(({ record: { unit, convertedUnit } }) => [unit, convertedUnit]),
      ...[...seedEdition.events, ...seedEdition.stages].map(({ currency }) => currency),
      ...[...seedEdition.events, ...seedEdition.policies].map(({ unit }) => unit),
    ]);
    used.delete('');
    assert.deepEqual(
      [...used].filter((unit) => !named.has(unit)),
      [],
    );
  });

  it('is named in repairs by sections that it has', () => {
    for (const heading of ['Periods', 'Units', 'Which file', 'The briefing', 'Licences'])
      assert.ok(
        sections.some((section) => section.heading === heading),
        heading,
      );
  });
});
