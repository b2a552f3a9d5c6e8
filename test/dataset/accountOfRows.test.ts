import assert from 'node:assert/strict';
import { seedFiles } from '../../src/dataset/seeds/index.ts';
import { readCount, readMarkdown } from '../support/readMarkdown.ts';
import type { MarkdownTable } from '../support/readMarkdown.ts';
import { seedEdition, seeds } from '../support/seedEdition.ts';

const sections = await readMarkdown('docs/data-account.md');
const everySeed = Object.values(seeds).flat();
const rowsOf = (file: string): number => everySeed.filter((seed) => seed.file === `seeds/${file}`).length;

function sectionOf(heading: string) {
  const section = sections.find((one) => one.heading === heading);
  assert.ok(section, heading);
  return section;
}

/** How often each word stands among the records. */
function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Adds up a table column by column: each bold row must be the sum of all rows above it that are not bold. */
function checkSums({ header, rows }: MarkdownTable, heading: string): number {
  let checked = 0;
  for (const [index, column] of header.entries()) {
    let sum = 0;
    for (const row of rows) {
      const cell = row[index] ?? '';
      const count = readCount(cell);
      if (count === undefined || index === 0) continue;
      if (cell.startsWith('**')) {
        assert.equal(sum, count, `${heading}, ${column}, ${row[0]}`);
        checked++;
      } else sum += count;
    }
  }
  return checked;
}

describe('docs/data-account.md', () => {
  const added = sections.flatMap(({ heading, tables }) =>
    tables.filter(({ header }) => header[0] !== 'table').map((table) => [heading, table] as const),
  );

  for (const [index, [heading, table]] of added.entries()) {
    it(`adds up: ${heading}, table ${index + 1}`, () => {
      assert.ok(checkSums(table, heading) > 0, 'no total');
    });
  }

  it('has a section for each researched file, and for the briefing', () => {
    assert.deepEqual(
      sections.map(({ heading }) => heading),
      [
        'Rows in the seeds',
        'prices.csv',
        'constants.csv',
        'sources.csv',
        'capacities.csv',
        'entities.csv',
        'country_production.csv',
        'contradictions.csv',
        'deals.csv',
        'policies.csv',
        'briefing',
        'unconfirmed.csv',
      ],
    );
  });

  it('has every seed file with the rows that it has today', () => {
    const [table] = sectionOf('Rows in the seeds').tables;
    const listed = table!.rows.slice(0, -1).map(([file = '', rows = '']) => [file, readCount(rows)]);
    assert.deepEqual(
      listed,
      seedFiles.map(({ file }) => [`\`${file}\``, rowsOf(file)]),
    );
  });

  it('names the rows of a seed file as many as there are', () => {
    const counts =
      /([\d,]+) (?:rows|events|stages|parties|series) (?:of|in) `seeds\/(\w+\.csv)`|`seeds\/(\w+\.csv)`,? (?:which )?has ([\d,]+) rows?\b/g;
    const named = sections.flatMap(({ text }) =>
      [...text.matchAll(counts)].map(([, before, file, other, after]) => [
        file ?? other!,
        readCount(before ?? after!),
      ]),
    );
    assert.ok(named.length > 15, String(named.length));
    for (const [file, count] of named) assert.equal(count, rowsOf(String(file)), String(file));
  });

  it('ends the tables of files that have further rows with the rows in the file', () => {
    for (const [heading, file] of [
      ['capacities.csv', 'capacities.csv'],
      ['policies.csv', 'policies.csv'],
    ] as const) {
      const last = sectionOf(heading).tables.at(-1)!.rows.at(-1)!;
      assert.equal(last[0], '**rows in the file**');
      assert.equal(readCount(last[2]!), rowsOf(file));
    }
    assert.equal(readCount(sectionOf('entities.csv').tables[0]!.rows.at(-1)![1]!), rowsOf('entities.csv'));
  });

  it('has as many sources of a kind as there are', () => {
    const [table] = sectionOf('sources.csv').tables;
    const printed: Record<string, number> = {};
    for (const [, , kind = '', rows = ''] of table!.rows.slice(0, -1))
      printed[kind.split(' ')[0]!] = readCount(rows)!;
    assert.deepEqual(printed, counted(seedEdition.sources.map(({ kind }) => kind)));
    const { text } = sectionOf('sources.csv');
    const retrievals = counted(seedEdition.sources.map(({ retrieval }) => retrieval));
    for (const [retrieval, count] of Object.entries(retrievals))
      assert.ok(text.includes(`${count} ${retrieval}`), retrieval);
    const withheld = new Set(seedEdition.sources.filter(({ publish }) => !publish).map(({ id }) => id));
    const observations = seeds.observations.filter(({ record }) => withheld.has(record.source));
    assert.equal(withheld.size, 7);
    assert.ok(text.includes(`seven sources that republish or quote a price agency (${observations.length} `));
  });

  it('has as many events and stages of a kind as there are', () => {
    const [table] = sectionOf('deals.csv').tables;
    const kindOf = new Map(seedEdition.events.map(({ id, kind }) => [id, kind]));
    const events = counted(seedEdition.events.map(({ kind }) => kind));
    const stages = counted(seedEdition.stages.map(({ event }) => kindOf.get(event)!));
    const rows = table!.rows.slice(0, -1);
    assert.deepEqual(rows.map((row) => row[4]!).sort(), Object.keys(events).sort());
    for (const [, , eventCount, stageCount, kind] of rows) {
      assert.equal(readCount(eventCount!), events[kind!], kind);
      assert.equal(readCount(stageCount!), stages[kind!], kind);
    }
  });

  it('has as many financials of a measure as there are', () => {
    const ofFile = seeds.observations.filter(({ file }) => file === 'seeds/financials.csv');
    const labels = counted(ofFile.map(({ record }) => seedEdition.findMeasure(record.measure)!.label));
    const printed = sectionOf('deals.csv').tables[1]!.rows.slice(0, -1);
    const named = new Set(printed.flatMap((row) => row[4]!.split('; ')));
    for (const label of Object.keys(labels)) assert.ok(named.has(label), label);
    for (const [, , count, , measures = ''] of printed) {
      const [label, second] = measures.split('; ');
      if (second === undefined && label !== 'equity stake' && readCount(count!) !== 0)
        assert.equal(
          printed.filter((row) => row[4] === label).reduce((sum, row) => sum + readCount(row[2]!)!, 0),
          labels[label!],
          label,
        );
    }
  });

  it('has as many claims of the briefing in each file as there are', () => {
    for (const [cell = '', count = ''] of sectionOf('briefing').tables[0]!.rows.slice(0, -1)) {
      const file = cell.slice(1, -1);
      const ofFile = everySeed.filter((seed) => seed.file === file && seed.raw.source === 'briefing');
      assert.equal(readCount(count), ofFile.length, file);
    }
    const all = everySeed.filter((seed) => seed.raw.source === 'briefing' && 'locator' in seed.raw);
    assert.equal(readCount(sectionOf('briefing').tables[0]!.rows.at(-1)![1]!), all.length);
    const words = counted(
      seeds.observations
        .filter(({ file }) => file === 'seeds/briefing.csv')
        .map(({ record }) => record.measure),
    );
    assert.ok(
      sectionOf('briefing').text.includes(
        `${words.statement} statements, ${words.milestone} milestones, ${words.risk} risks, ${words.status} statuses, `,
      ),
    );
  });

  it('has the states of the capacities that there are', () => {
    const capacities = seeds.observations.filter(
      ({ file, record }) => file === 'seeds/capacities.csv' && record.measure === 'nameplate-capacity',
    );
    const states = Object.entries(counted(capacities.map(({ record }) => record.state)));
    const { text } = sectionOf('capacities.csv');
    assert.ok(text.includes(`States of the ${capacities.length} nameplate rows`));
    for (const [state, count] of states) assert.ok(text.includes(`${count} ${state}`), state);
  });

  it('has the complete tables and their sums as totals.csv has them', () => {
    const world = sectionOf('country_production.csv').tables.find(({ header }) => header[0] === 'table')!;
    const complete = world.rows.filter((row) => row[2] === 'yes');
    assert.equal(complete.length, seeds.totals.length);
    for (const [index, { record }] of seeds.totals.entries()) {
      const total = seeds.observations.find((seed) => seed.record.id === record.total)!.record;
      const [name, year, , rows, sum, printed, tolerance, difference] = complete[index]!;
      assert.equal(String(total.value), printed!.replaceAll(',', ''), name);
      assert.ok(record.total.endsWith(year!), name);
      assert.equal(readCount(rows!), record.rows, name);
      const gap = readCount(sum!)! - total.value!;
      assert.equal(Number(difference!.replace('−', '-').replaceAll(',', '')), gap, name);
      assert.ok(Math.abs(gap) <= readCount(tolerance!)!, name);
    }
  });
});
