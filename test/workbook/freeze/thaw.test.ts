import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorSet, planFreeze, withoutSpilledInto } from '../../../src/workbook/freeze/planFreeze.ts';
import type { Filled } from '../../../src/workbook/freeze/planFreeze.ts';
import { planThaw } from '../../../src/workbook/freeze/planThaw.ts';
import type { Place } from '../../../src/workbook/place/area.ts';
import { anchorText, readAnchors } from '../../../src/workbook/registry/anchorFormula.ts';
import { anchorName, frozenPlaces } from '../../../src/workbook/registry/frozenPlaces.ts';
import type { FrozenValue } from '../../../src/workbook/registry/frozenSet.ts';

const filled = (row: number, column: number, formula: string, values: FrozenValue[][]): Filled => ({
  sheet: 'Sheet1',
  cell: { row, column, formula, value: values[0]![0]! },
  area: { row, column, rows: values.length, columns: values[0]!.length },
  values,
});

/** Freezes, lets Excel move cells, and thaws in the whole workbook, where every cell still shows what it was given. */
function thawMoved(frozen: readonly Filled[], move: (place: Place) => Place) {
  const anchored = anchorSet(frozen, { id: 'REE_f1', edition: 'e', frozenOn: '' });
  const names = (['cells', 'references'] as const).flatMap((kind) =>
    anchored[kind].map(({ formula }, at) => ({
      name: anchorName('REE_f1', at + 1, kind),
      sheet: undefined,
      formula: `=${readAnchors(formula)
        .map((place) => anchorText(move(place!)))
        .join(',')}`,
    })),
  );
  const shown = new Map(frozen.map(({ sheet, area, values }) => [anchorText(move({ sheet, area })), values]));
  return planThaw({
    instances: frozenPlaces(anchored.set, { names, sheets: ['Sheet1', "It's"] }),
    isInScope: () => true,
    standsAt: (place) => {
      const values = shown.get(anchorText(place)) ?? [];
      return { values, formulas: values };
    },
    overwritesChanged: false,
    countsVanished: true,
  });
}

describe('planFreeze(filled)', () => {
  it('keeps formulas that show an error, are being calculated or have no room; #N/A is an answer', () => {
    const plan = planFreeze([
      filled(0, 0, '=REE.PRICE("Nd")', [[55]]),
      filled(1, 0, '=REE.PRICE("x")', [['#N/A']]),
      filled(2, 0, '=REE.PRICE("Nd")', [['#BUSY!']]),
      filled(3, 0, '=REE.LIST("materials")', [['#SPILL!']]),
      filled(4, 0, '=REE.HISTORY("Nd","price")', [['2024', '#N/A']]),
      filled(5, 0, '=REE.PRICE("Nd","x")', [['#VALUE!']]),
      filled(6, 0, '=REE.PRICE("Nd")', [['#GETTING_DATA']]),
      filled(7, 0, '=REE.PRICE("Nd")', [['#CALC!']]),
      filled(8, 0, '=REE.PRICE("Nd")', [['#NAME?']]),
      filled(9, 0, '=REE.HISTORY("Nd","price")', [['2024', '#BUSY!']]),
    ]);
    assert.deepEqual(
      plan.frozen.map(({ cell }) => cell.row),
      [0, 1, 4],
    );
    assert.deepEqual(
      plan.skipped.map(({ address }) => address),
      ['A3', 'A4', 'A6', 'A7', 'A8', 'A9', 'A10:B10'],
    );
  });
});

describe('withoutSpilledInto(filled)', () => {
  it('drops the cells that show the formula of the one that spills into them', () => {
    const spill = filled(0, 0, '=REE.LIST("materials")', [['a'], ['b']]);
    const below = filled(1, 0, '=REE.LIST("materials")', [['b']]);
    const beside = filled(0, 1, '=REE.LIST("materials")', [['x']]);
    assert.deepEqual(withoutSpilledInto([spill, below, beside]), [spill, beside]);
  });
});

describe('freezing and thawing', () => {
  const cell = fc.record({
    column: fc.nat(30),
    rows: fc.integer({ min: 1, max: 3 }),
    formula: fc
      .array(
        fc.constantFrom(
          'REE.PRICE(',
          'A2',
          '$B7',
          ')',
          ',',
          '"x, ""y"""',
          '+',
          ' ',
          "'It''s'!C$9",
          '1E3',
          'D:D',
          '{1,2}',
        ),
        { maxLength: 12 },
      )
      .map((parts) => `=${parts.join('')}`),
    value: fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean()),
  });
  const cells = fc.array(cell, { minLength: 1, maxLength: 60 }).map((all) =>
    all.map(({ column, rows, formula, value }, at) =>
      filled(
        at * 4,
        column,
        formula,
        Array.from({ length: rows }, () => [value]),
      ),
    ),
  );

  it('give back any formula, character for character', () => {
    fc.assert(
      fc.property(cells, (frozen) => {
        const { restored, changed, lost, remaining } = thawMoved(frozen, (place) => place);
        assert.deepEqual(
          restored.map(({ formula }) => formula),
          frozen.map(({ cell: { formula } }) => formula),
        );
        assert.deepEqual([changed, lost, remaining.map((set) => set.cells)], [[], [], [[]]]);
      }),
    );
  });

  it('give back what Excel would have made of it where rows were inserted anywhere', () => {
    const [inserted, count] = [8, 3];
    const move = ({ sheet, area }: Place): Place =>
      sheet === 'Sheet1' && area.row >= inserted && area.rows < 1000
        ? { sheet, area: { ...area, row: area.row + count } }
        : { sheet, area };
    const column = fc.nat(30);
    const row = fc.nat(200);
    const referring = fc
      .array(fc.tuple(column, row, row), { minLength: 1, maxLength: 40 })
      .map((all) => all.map(([c, a, b], at) => ({ at: at * 2, c, a, b })));
    const after = (line: number): number => (line >= inserted ? line + count : line);
    const written = (a: number, b: number): string =>
      `=REE.PRICE($A${a + 1})+SUM('It''s'!B${b + 1})+C$${b + 1}`;
    fc.assert(
      fc.property(referring, (all) => {
        const frozen = all.map(({ at, c, a, b }) => filled(at, c, written(a, b), [[1]]));
        const { restored } = thawMoved(frozen, move);
        assert.deepEqual(
          restored.map(({ place, formula }) => [place.area.row, formula]),
          all.map(({ at, a, b }) => [
            after(at),
            `=REE.PRICE($A${after(a) + 1})+SUM('It''s'!B${b + 1})+C$${after(b) + 1}`,
          ]),
        );
      }),
    );
  });

  it('never overwrites what was changed, and keeps its formula', () => {
    const frozen = [filled(0, 0, '=REE.PRICE("Nd")', [[55]]), filled(1, 0, '=REE.PRICE("Dy")', [[0]])];
    const anchored = anchorSet(frozen, { id: 'REE_f1', edition: 'e', frozenOn: '' });
    const names = [{ name: 'REE_f1_1', sheet: undefined, formula: anchored.cells[0]!.formula }];
    const thaw = (now: FrozenValue, formula: FrozenValue, overwritesChanged = false) =>
      planThaw({
        instances: frozenPlaces(anchored.set, { names, sheets: ['Sheet1', "It's"] }),
        isInScope: ({ area }) => area.row === 1,
        standsAt: () => ({ values: [[now]], formulas: [[formula]] }),
        overwritesChanged,
        countsVanished: false,
      });
    for (const now of ['', '0', false, 1]) {
      const { restored, changed, remaining } = thaw(now, now);
      assert.deepEqual([restored, changed.length, remaining], [[], 1, []]);
    }
    const formula = thaw(0, '=1-1');
    assert.deepEqual(
      [formula.restored.length, formula.changed[0]?.remark],
      [0, 'A formula stands there: =1-1'],
    );
    assert.deepEqual(thaw(0, '=REE.PRICE("Dy")').found, 0);
    const told = thaw(7, 7, true);
    assert.deepEqual([told.restored.length, told.remaining[0]?.cells.length], [1, 1]);
  });

  it('names the first cell that differs of all that a formula had filled', () => {
    const frozen = [filled(2, 1, '=REE.HISTORY("Nd","start")', [[46000], [46031]])];
    const anchored = anchorSet(frozen, { id: 'REE_f1', edition: 'e', frozenOn: '' });
    const { changed } = planThaw({
      instances: frozenPlaces(anchored.set, {
        names: [{ name: 'REE_f1_1', sheet: undefined, formula: anchored.cells[0]!.formula }],
        sheets: ['Sheet1'],
      }),
      isInScope: () => true,
      standsAt: () => ({ values: [[46000], [46072]], formulas: [[46000], [46072]] }),
      overwritesChanged: false,
      countsVanished: false,
    });
    assert.deepEqual(changed, [
      {
        sheet: 'Sheet1',
        address: 'B3:B4',
        formula: '=REE.HISTORY("Nd","start")',
        differsAt: 'B4',
        frozen: 46031,
        now: 46072,
        remark: '',
      },
    ]);
  });
});
