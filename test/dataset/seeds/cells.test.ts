import assert from 'node:assert/strict';
import * as cells from '../../../src/dataset/seeds/cells.ts';
import { readPeriod } from '../../../src/model/index.ts';

interface CellKind {
  safeParse(cell: string): { success: boolean; data?: unknown };
}

describe('cells of the seeds', () => {
  const kinds: readonly (readonly [
    string,
    CellKind,
    readonly (readonly [string, unknown])[],
    readonly string[],
  ])[] = [
    [
      'text',
      cells.text,
      [
        ['', ''],
        ['x', 'x'],
      ],
      [],
    ],
    ['required', cells.required, [['x', 'x']], ['']],
    [
      'id',
      cells.id,
      [
        ['ndpr-oxide', 'ndpr-oxide'],
        ['10x', '10x'],
      ],
      ['', 'NdPr', 'a--b', '-a', 'a_b', 'a b'],
    ],
    ['sourceId', cells.sourceId, [['usgs_mcs2026', 'usgs_mcs2026']], ['', 'usgs-2026', 'a__b', 'USGS']],
    [
      'list',
      cells.list,
      [
        ['', []],
        ['a', ['a']],
        ['a; b', ['a', 'b']],
      ],
      [],
    ],
    [
      'number',
      cells.number,
      [
        ['0', 0],
        ['-1.5', -1.5],
      ],
      ['', '1,000', '5 t', 'NaN', 'Infinity'],
    ],
    [
      'optionalNumber',
      cells.optionalNumber,
      [
        ['', undefined],
        ['7', 7],
      ],
      ['1,000', 'x'],
    ],
    [
      'flag',
      cells.flag,
      [
        ['yes', true],
        ['no', false],
        ['', false],
      ],
      ['true', 'Yes'],
    ],
    [
      'optionalPeriod',
      cells.optionalPeriod,
      [
        ['', undefined],
        ['2025-Q3', readPeriod('2025-Q3')],
      ],
      ['2025-13', 'soon'],
    ],
    ['word', cells.word(['a', 'b']), [['a', 'a']], ['', 'c']],
    [
      'wordOr',
      cells.wordOr(['a', 'b'], 'b'),
      [
        ['', 'b'],
        ['a', 'a'],
      ],
      ['c'],
    ],
    [
      'optionalWord',
      cells.optionalWord(['a', 'b']),
      [
        ['', ''],
        ['a', 'a'],
      ],
      ['c'],
    ],
    [
      'listOf',
      cells.listOf(['a', 'b']),
      [
        ['', []],
        ['a; b', ['a', 'b']],
      ],
      ['a; c', 'a, b'],
    ],
  ];
  for (const [name, kind, accepted, refused] of kinds) {
    for (const [cell, value] of accepted)
      it(`${name} reads "${cell}"`, () =>
        assert.deepEqual(kind.safeParse(cell), { success: true, data: value }));
    for (const cell of refused)
      it(`${name} refuses "${cell}"`, () => assert.equal(kind.safeParse(cell).success, false));
  }
});
