import assert from 'node:assert/strict';
import { citeFinding } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { layOverrides, listScenarios } from '../../../src/workbook/overrides/layOverrides.ts';
import { isStated } from '../../../src/workbook/overrides/overrideRow.ts';
import { readRows } from '../../../src/workbook/overrides/readRows.ts';
import { askPrice, figureOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seenWith } from './seen.ts';
import type { Typed } from './seen.ts';

const edition = makeEdition({
  series: [{ id: 'average', frequency: 'annual' }],
  observations: [
    { id: 'y2024', series: 'average', period: '2024', value: 24 },
    { id: 'y2025', series: 'average', period: '2025', value: 25 },
  ],
});

const rows: Typed = [
  ['', 'Nd', 'price', 2025, 40],
  ['Bull', 'Nd', 'price', 2025, 60],
  ['bear', 'Nd', 'price', 2024, 10],
  ['Bull', 'Nd', 'price', 2024, 50],
];

function lay(typed: Typed, scenario: string, below: Edition = edition) {
  return layOverrides(below, readRows(seenWith(typed)).filter(isStated), scenario);
}

describe('layOverrides(below, rows, scenario)', () => {
  const answers = (scenario: string): string[] => {
    const { edition: laid } = lay(rows, scenario);
    return [2024, 2025].map((year) => figureOf(askPrice(laid, 'Nd', year)));
  };

  it('lays rows without a scenario always, those of the one in force before them, and no others', () => {
    assert.deepEqual(answers(''), ['24 USD/kg', '40 USD/kg']);
    assert.deepEqual(answers('Bull'), ['50 USD/kg', '60 USD/kg']);
    assert.deepEqual(answers('Bear'), ['10 USD/kg', '40 USD/kg']);
    assert.deepEqual(answers('Base'), ['24 USD/kg', '40 USD/kg']);
  });

  it('leaves the very edition where nothing holds', () => {
    assert.equal(lay(rows.slice(1), '').edition, edition);
  });

  it('names a scenario of which nothing holds, and answers as without it', () => {
    const laid = lay(rows.slice(1), 'Base').edition;
    assert.deepEqual(laid.layers, [{ kind: 'override', label: 'scenario Base (no override)', claims: 0 }]);
    assert.equal(laid.below, edition);
    assert.equal(laid.observations, edition.observations);
  });

  it('cites the scenario, the row, and what the figure was without it', () => {
    const bull = lay(rows, 'bull').edition;
    assert.equal(
      citeFinding(bull, askPrice(bull, 'Nd', 2025)),
      'Your override, scenario bull, row 13 of REE overrides; was 40 USD/kg [override]',
    );
    const always = lay(rows, '').edition;
    assert.equal(
      citeFinding(always, askPrice(always, 'Nd', 2025)),
      'Your override, every scenario, row 12 of REE overrides; was 25 USD/kg [override]',
    );
    assert.deepEqual(
      bull.layers.map(({ label, claims }) => [label, claims]),
      [
        ['overrides', 1],
        ['scenario bull', 2],
      ],
    );
  });

  it('lists what is laid in the order of the table, and which row gives way to the scenario', () => {
    const { lines } = lay(rows, 'Bull');
    assert.deepEqual(
      lines().map(({ row, value, was, isOverruled }) => [row, value, was, isOverruled]),
      [
        [12, 40, 'was 25 USD/kg', true],
        [13, 60, 'was 40 USD/kg', false],
        [15, 50, 'was 24 USD/kg', false],
      ],
    );
  });

  it('says what is wrong with rows of every scenario, also of those that are not in force', () => {
    const faulty: Typed = [
      ...rows,
      ['Bear', 'Ndd', 'price', 2025, 1],
      ['', 'Nd', 'price', 2025, 41],
      ['Bull', 'Nd', 'price', 2025, 'much'],
    ];
    const problems = [...lay(faulty, 'Bull').problems()].sort(([a], [b]) => a - b);
    assert.deepEqual(
      problems.map(([row, problem]) => [row, problem.split('. ')[0]]),
      [
        [16, 'No material is called "Ndd"'],
        [17, 'The same figure stands in row 12 of REE overrides already'],
        [18, 'The value "much" is not a number'],
      ],
    );
  });
});

describe('listScenarios(rows)', () => {
  it('names each once, as it is written first', () => {
    assert.deepEqual(listScenarios(readRows(seenWith([...rows, ['BULL', 'Nd', 'price', '', 1]]))), [
      'Bull',
      'bear',
    ]);
  });
});
