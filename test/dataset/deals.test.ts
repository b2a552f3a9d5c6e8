import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { entityKinds, formatPeriod, readUnit } from '../../src/model/index.ts';
import { seedEdition } from '../support/seedEdition.ts';

const { events, stages, parties, policies, names } = seedEdition;
const eventById = new Map(events.map((event) => [event.id, event]));

/** The events that a party takes part in. */
function eventsOf(name: string) {
  const { id } = names.resolve(name, entityKinds);
  const ids = new Set(parties.filter(({ party }) => party === id).map(({ event }) => event));
  return events.filter((event) => ids.has(event.id));
}

/** Sums of what counts, by currency, in millions. */
function sumsOf(some: typeof events): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount, high, currency, counts } of some)
    if (counts) sums[currency] = (sums[currency] ?? 0) + (amount ?? high)!;
  return Object.fromEntries(
    Object.entries(sums).map(([currency, sum]) => [currency, Math.round(sum / 1e5) / 10]),
  );
}

describe('sums of deals', () => {
  it('have Apple at 500 million and not at the 1.2 billion that all statements add up to', () => {
    const ofApple = eventsOf('Apple');
    assert.deepEqual(sumsOf(ofApple), { USD: 500 });
    const stated = stages.filter(({ event }) => ofApple.some(({ id }) => id === event));
    assert.equal(
      stated.reduce((sum, { amount = 0 }) => sum + amount, 0),
      1.2e9,
    );
  });

  const expected: readonly (readonly [string, Record<string, number>])[] = [
    ['MP Materials', { USD: 3250.6 }],
    ['USA Rare Earth', { USD: 6353.2 }],
    ['Noveon Magnetics', { USD: 329 }],
    ['Vulcan Elements', { USD: 1405.2 }],
    ['Lynas', { AUD: 950, USD: 246 }],
  ];
  for (const [name, sums] of expected)
    it(`have ${name} at what counts`, () => assert.deepEqual(sumsOf(eventsOf(name)), sums));

  it('are those that docs/data-account.md gives', async () => {
    const [, line = ''] =
      /Sums of what counts, in millions: (.+)\.$/m.exec(await readFile('docs/data-account.md', 'utf8')) ?? [];
    const printed = line.split('; ').map((part) => {
      const [, name = '', figures = ''] = /^(\D+?) ((?:USD|AUD).+)$/.exec(part)!;
      const sums = [...figures.matchAll(/([A-Z]{3}) ([\d,.]+)/g)];
      return [
        name,
        Object.fromEntries(sums.map(([, unit, sum]) => [unit, Number(sum!.replaceAll(',', ''))])),
      ] as const;
    });
    assert.equal(printed.length, expected.length + 1);
    for (const [name, sums] of printed) assert.deepEqual(sumsOf(eventsOf(name)), sums, name);
    const bought = eventsOf('USA Rare Earth').filter(({ kind }) => kind === 'acquisition');
    assert.deepEqual(sumsOf(bought), { USD: 2973 });
    assert.match(line, /acquisitions 2,973\.0 of them/);
  });

  it('leave out what docs/data-account.md says, for its reasons', async () => {
    const account = await readFile('docs/data-account.md', 'utf8');
    const out = events.filter(({ counts }) => !counts);
    const rest = out.filter(({ currency }) => currency !== '');
    const outlays = rest.filter(({ note }) => note.includes('outlay of the company itself'));
    const parts = rest.filter((event) => !outlays.includes(event) && event.partOf.length > 0);
    const same = rest.filter(
      (event) => ![...outlays, ...parts].includes(event) && event.competesWith.length > 0,
    );
    const others = rest.filter((event) => ![...outlays, ...parts, ...same].includes(event));
    assert.deepEqual(
      others.map(({ id }) => id),
      ['mp-dod-additional-preferred', 'usar-funding-round-2026'],
    );
    const sentence = `${events.length - out.length} events count in a sum of deals, ${out.length} do not: ${out.length - rest.length} state no money (a share, a tonnage, a price, no amount), ${parts.length} are parts of another event, ${outlays.length} are outlays of a company for its own plant, ${same.length} say the same as another event, one is an option, one is a composite.`;
    assert.ok(account.includes(sentence), sentence);
  });
});

describe('events', () => {
  it('say in money or in a unit what their figure is of', () => {
    for (const { id, amount, low, high, currency, unit } of events) {
      if (amount === undefined && low === undefined && high === undefined) {
        assert.equal(`${currency}${unit}`, '', id);
        continue;
      }
      assert.ok((currency === '') !== (unit === ''), id);
      if (currency) assert.equal(readUnit(currency)?.dimension, 'money', id);
      else assert.ok(readUnit(unit), `${id}: ${unit}`);
    }
  });

  it('have stages in a currency that is money', () => {
    for (const { id, currency } of stages)
      if (currency) assert.equal(readUnit(currency)?.dimension, 'money', id);
  });

  it('have the figure of one of their stages, in its currency', () => {
    const differing = events.filter(({ id, amount, currency }) => {
      const figures = stages.filter(({ event, amount: stated }) => event === id && stated !== undefined);
      return (
        amount !== undefined &&
        !figures.some((stage) => stage.amount === amount && stage.currency === currency)
      );
    });
    assert.deepEqual(
      differing.map(({ id }) => id),
      [],
    );
  });

  it('have the source of one of their stages', () => {
    for (const { id, source } of events)
      assert.ok(
        stages.some((stage) => stage.event === id && stage.source === source),
        `${id}: ${source}`,
      );
  });

  it('are not planned where a source has them signed or received', () => {
    for (const { id, stage, status } of stages)
      if (stage === 'received' || stage === 'signed')
        assert.ok(status === 'actual' || status === 'guidance', `${id}: ${stage}, ${status}`);
  });

  it('have parties that are entities, or are printed', () => {
    for (const { event, party, asPrinted } of parties) {
      assert.ok(eventById.has(event), event);
      assert.ok(party === '' ? asPrinted !== '' : seedEdition.findEntity(party), `${event}: ${party}`);
    }
  });

  it('have their subject among the parties, or are about a plant, a policy or unnamed ones', () => {
    const others = ['facility', 'programme', 'policy'];
    for (const { id, subject } of events) {
      const attending = parties.filter(({ event }) => event === id).map(({ party }) => party);
      assert.ok(
        attending.includes(subject) ||
          attending.includes('') ||
          others.includes(seedEdition.findEntity(subject)!.kind),
        `${id}: ${subject}`,
      );
    }
  });
});

describe('controls that were suspended', () => {
  const suspended = policies.filter(({ suspendedTo }) => suspendedTo);

  it('say that the suspension has ended and that nothing later is known', () => {
    assert.deepEqual([...new Set(suspended.map(({ entity }) => entity))].sort(), [
      'china-announcement-56-2025',
      'china-announcement-57-2025',
      'china-announcement-61-2025',
      'china-announcement-62-2025',
    ]);
    for (const { id, suspendedFrom, suspendedTo, effectiveFrom, effectiveTo, status } of suspended) {
      assert.equal(status, 'suspension ended 2026-11-10, no later record', id);
      assert.equal(formatPeriod(suspendedFrom!), '2025-11-07', id);
      assert.equal(formatPeriod(suspendedTo!), '2026-11-10', id);
      assert.ok(effectiveFrom, id);
      assert.equal(effectiveTo, undefined, id);
    }
  });

  it('leave the April controls in force, and the act that suspended them run out', () => {
    const april = policies.filter(({ entity }) => entity === 'china-april-2025-export-controls');
    assert.equal(april.length, 3);
    for (const { status, suspendedTo } of april)
      assert.deepEqual([status, suspendedTo], ['in force', undefined]);
    const act = policies.find(({ entity }) => entity === 'china-announcement-70-2025');
    assert.equal(act?.status, 'ran out 2026-11-10, no later record');
  });
});

describe('policies', () => {
  it('have a unit where they have a value, and the other way round', () => {
    for (const { id, value, unit } of policies) {
      assert.equal(value === undefined, unit === '', id);
      if (unit) assert.ok(readUnit(unit), `${id}: ${unit}`);
    }
  });

  it('belong to an entity that is a policy or a programme', () => {
    for (const { id, entity } of policies)
      assert.ok(['policy', 'programme'].includes(seedEdition.findEntity(entity)!.kind), id);
  });

  it('have a jurisdiction that is a country or a region', () => {
    for (const { id, jurisdictions } of policies) {
      assert.ok(jurisdictions.length > 0, id);
      for (const one of jurisdictions)
        assert.ok(['country', 'region'].includes(seedEdition.findEntity(one)!.kind), `${id}: ${one}`);
    }
  });
});
