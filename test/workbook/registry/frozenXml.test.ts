import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FrozenSet } from '../../../src/workbook/registry/frozenSet.ts';
import { storableText } from '../../../src/workbook/storableText.ts';
import { RegistryXml } from '../../../src/workbook/registry/registryXml.ts';
import { withDom } from '../../support/withDom.ts';

const golden = readFileSync(
  new URL('../../cases/workbook/frozen/registry.xml', import.meta.url),
  'utf8',
).trim();

const set: FrozenSet = {
  id: 'REE_f1',
  edition: '2026.11.23',
  frozenOn: '2026-11-25',
  references: [
    { name: 1, at: ['Prices!$A$2', 'Prices!$A:$A'] },
    { name: 2, at: ["'It''s, 2'!$B$1"] },
  ],
  cells: [
    {
      anchor: { name: 1, part: 1 },
      at: 'Prices!B2',
      formula: '=REE.PRICE(A2,"2024")',
      values: [[55]],
    },
    {
      anchor: { name: 1, part: 2 },
      at: 'Prices!D2:E3',
      formula: "=REE.HISTORY(A2,'It''s, 2'!B1)&COUNT(A:A)",
      values: [
        ['2024', 55],
        ['2025', '#N/A'],
      ],
    },
  ],
};

describe('the frozen sets of a registry', () => {
  withDom();

  it('are read from the golden part, what else is in it stays', () => {
    const registry = new RegistryXml(golden);
    assert.deepEqual(registry.frozen, [set]);
    assert.equal(registry.toString(), golden);
  });

  it('are written as the golden part has them', () => {
    const registry = new RegistryXml('<ree xmlns="urn:ree:workbook:1"><pin edition="2026.11.01"/></ree>');
    registry.putFrozen(set);
    assert.equal(registry.toString(), golden);
  });

  it('stay in their place when they are put again, and go with their last cell', () => {
    const registry = new RegistryXml(golden);
    registry.putFrozen({ ...set, id: 'REE_f2' });
    registry.putFrozen({ ...set, cells: set.cells.slice(1) });
    assert.deepEqual(
      registry.frozen.map(({ id, cells }) => [id, cells.length]),
      [
        ['REE_f1', 1],
        ['REE_f2', 2],
      ],
    );
    registry.putFrozen({ ...set, cells: [] });
    assert.deepEqual(
      registry.frozen.map(({ id }) => id),
      ['REE_f2'],
    );
  });

  it('leaves out what somebody has damaged', () => {
    const damaged = golden.replace('n="1.1"', 'n="one"').replace('id="REE_f1"', 'id="REE_f9"');
    const [read] = new RegistryXml(damaged).frozen;
    assert.deepEqual([read?.id, read?.cells.length], ['REE_f9', 1]);
    assert.deepEqual(new RegistryXml(golden.replace(' id="REE_f1"', '')).frozen, []);
    assert.deepEqual(
      new RegistryXml(golden.replace('values="[[55]]"', 'values="55"')).frozen[0]?.cells.length,
      1,
    );
  });

  it('keeps every formula and every value character for character', () => {
    // XML makes a line feed of a carriage return; Excel has none in formulas.
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => storableText(one) === one && !one.includes('\r'));
    const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    fc.assert(
      fc.property(text, value, (formula, shown) => {
        const one: FrozenSet = {
          ...set,
          cells: [{ ...set.cells[0]!, formula: `=${formula}`, values: [[Object.is(shown, -0) ? 0 : shown]] }],
        };
        const registry = new RegistryXml();
        registry.putFrozen(one);
        assert.deepEqual(new RegistryXml(registry.toString()).frozen, [one]);
      }),
    );
  });
});
