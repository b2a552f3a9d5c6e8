import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import { listedTables } from '../../../src/dataset/index.ts';
import type { PublishedFeed } from '../../../src/feed/publish/index.ts';
import { asPrevious, jsonOf, pricedEdition, publish, textOf } from '../../support/feed/madeFeed.ts';
import { layStated, ownData } from '../../support/layStated.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const first = pricedEdition('2026.01.01', { 2024: 55, 2025: 60 });
const second = pricedEdition('2026.02.01', { 2024: 56, 2025: 60, 2026: 70 });

describe('publishFeed(publication)', () => {
  it('refuses an edition over which a user has laid something', async () => {
    const { edition } = layStated(first, [{ basis: 'spot', when: '2026-01-01', value: 80 }], ownData);
    await assert.rejects(
      publish(edition),
      /holds a user's own data "argus\.csv", which is nobody else's to read/,
    );
  });

  it('makes the files that the specification lists', async () => {
    const { files } = await publish(first);
    const tables = listedTables.flatMap(({ name }) => [`tables/${name}.csv`, `tables/${name}.parquet`]);
    const schemas = ['changes', 'edition', 'editions', 'latest', 'signature'];
    assert.deepEqual(
      [...files.keys()].sort(),
      [
        'atom.xml',
        'changes/2026.01.01.json',
        'datapackage.json',
        'editions/2026.01.01.json',
        'editions/index.json',
        'editions/index.sig.json',
        'feed.md',
        'index.html',
        'latest.json',
        'latest.sig.json',
        ...schemas.map((name) => `schema/${name}.schema.json`),
        ...tables,
      ].sort(),
    );
  });
  it('writes what is named before what names it', async () => {
    const paths = [...(await publish(first)).files.keys()];
    assert.deepEqual(paths.slice(-3), ['editions/index.sig.json', 'latest.sig.json', 'latest.json']);
  });
  it('gives the same bytes for the same edition and key', async () => {
    const [one, other] = [await publish(seedEdition), await publish(seedEdition)];
    assert.deepEqual([...one.files.keys()], [...other.files.keys()]);
    for (const [path, bytes] of one.files) assert.deepEqual(other.files.get(path), bytes, path);
  });
  it('names the edition in latest.json by hash and size', async () => {
    const feed = await publish(first);
    const bytes = feed.files.get('editions/2026.01.01.json')!;
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    assert.deepEqual(jsonOf(feed, 'latest.json'), {
      format: 1,
      edition: '2026.01.01',
      date: '2026-01-01',
      sha256: Buffer.from(digest).toString('hex'),
      sizeBytes: bytes.length,
      observations: 2,
      leftOut: 0,
    });
  });
  it('has JSON files that keep their published schemas, which refuse others', async () => {
    const feed = await publish(second, { previous: asPrevious(await publish(first)) });
    const ajv = new Ajv({ strict: false });
    const kept: Readonly<Record<string, string>> = {
      latest: 'latest.json',
      signature: 'latest.sig.json',
      editions: 'editions/index.json',
      edition: 'editions/2026.02.01.json',
      changes: 'changes/2026.02.01.json',
    };
    for (const [schema, path] of Object.entries(kept)) {
      const check = ajv.compile(jsonOf(feed, `schema/${schema}.schema.json`) as object);
      const value = jsonOf(feed, path) as object;
      assert.ok(check(value), `${path}: ${JSON.stringify(check.errors)}`);
      assert.ok(check({ ...value, later: 1 }), 'fields that are not known are ignored');
      assert.ok(!check({ ...value, format: '1' }), path);
    }
  });
});

describe('publishFeed() with a previous feed', () => {
  let previous: PublishedFeed;
  before(async () => {
    previous = await publish(first);
  });

  it('keeps its editions and changes byte for byte', async () => {
    const { files } = await publish(second, { previous: asPrevious(previous) });
    for (const path of ['editions/2026.01.01.json', 'changes/2026.01.01.json'])
      assert.deepEqual(files.get(path), previous.files.get(path));
  });
  it('lists what was added, removed and revised, with old, new and source', async () => {
    const feed = await publish(second, { previous: asPrevious(previous) });
    const about = { subject: 'nd-oxide', measure: 'price', product: '', series: 'nd-average' };
    const { from, to, changes } = jsonOf(feed, 'changes/2026.02.01.json') as {
      from: string;
      to: string;
      changes: unknown[];
    };
    assert.deepEqual([from, to], ['2026.01.01', '2026.02.01']);
    assert.deepEqual(changes[0], {
      change: 'revised',
      table: 'observations',
      id: 'nd-2024',
      source: 'government',
      about: { ...about, period: '2024' },
      old: { value: 55 },
      new: { value: 56 },
    });
    assert.equal((changes[1] as { change: string; id: string }).change, 'added');
    assert.equal(changes.length, 2);
  });
  it('puts the new edition first in the list, with counts', async () => {
    const feed = await publish(second, { previous: asPrevious(previous) });
    const { editions } = jsonOf(feed, 'editions/index.json') as {
      editions: { edition: string; changes: unknown }[];
    };
    assert.deepEqual(
      editions.map(({ edition, changes }) => [edition, changes]),
      [
        ['2026.02.01', { from: '2026.01.01', added: 1, removed: 0, revised: 1 }],
        ['2026.01.01', null],
      ],
    );
    assert.match(textOf(feed, 'atom.xml'), /1 added, 1 revised since 2026\.01\.01/);
  });
  it('publishes the same edition again without a trace', async () => {
    const twice = await publish(second, {
      previous: asPrevious(await publish(second, { previous: asPrevious(previous) })),
    });
    const once = await publish(second, { previous: asPrevious(previous) });
    assert.deepEqual([...twice.files.keys()].sort(), [...once.files.keys()].sort());
    for (const [path, bytes] of once.files) assert.deepEqual(twice.files.get(path), bytes, path);
  });
  it('refuses to change an edition that was published', async () => {
    const changed = pricedEdition('2026.01.01', { 2024: 1 });
    await assert.rejects(publish(changed, { previous: asPrevious(previous) }), {
      kind: 'changed-in-place',
      message:
        'Edition 2026.01.01 was published before with other contents. Give the new one another id in seeds/edition.csv.',
    });
  });
  it('refuses to go back', async () => {
    const newer = await publish(second, { previous: asPrevious(previous) });
    const older = pricedEdition('2026.01.15', { 2024: 1 });
    await assert.rejects(publish(older, { previous: asPrevious(newer) }), { kind: 'older' });
  });
  it('refuses a damaged one', async () => {
    const files = new Map(previous.files).set('editions/2026.01.01.json', new TextEncoder().encode('{}'));
    await assert.rejects(publish(second, { previous: asPrevious({ files }) }), {
      kind: 'hash',
      message: /editions\/2026\.01\.01\.json of the previous feed is damaged/,
    });
  });
});
