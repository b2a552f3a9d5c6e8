import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { HostError, answer, call, codes } from '../host.ts';

const wholeColumn = 1_048_576;
const na = '#N/A';

describe('the shapes of arguments', () => {
  before(loadSeedEdition);

  const shapes: [what: string, args: unknown[], expected: unknown][] = [
    ['a value extends over a column', [[['Nd'], ['Pr']], 2025], [[73], [74]]],
    ['a value extends over a row', [[['Nd', 'Pr']], [[2025]]], [[73, 74]]],
    [
      'a column against a row makes a matrix',
      [[['Nd'], ['Pr']], [[2024, 2025]]],
      [
        [56, 73],
        [56, 74],
      ],
    ],
    [
      'a row against a column makes a matrix',
      [[['Nd', 'Pr']], [[2024], [2025]]],
      [
        [56, 56],
        [73, 74],
      ],
    ],
    [
      'equal shapes pair up',
      [
        [['Nd'], ['Pr']],
        [[2024], [2025]],
      ],
      [[56], [74]],
    ],
    [
      'beyond the end of a shape stands #N/A',
      [
        [['Nd'], ['Pr'], ['Nd']],
        [[2024], [2025]],
      ],
      [[56], [74], [na]],
    ],
    [
      'a matrix against a row repeats the row',
      [
        [
          ['Nd', 'Pr'],
          ['Pr', 'Nd'],
        ],
        [[2024, 2025]],
      ],
      [
        [56, 74],
        [56, 73],
      ],
    ],
    [
      'a matrix against a longer row',
      [
        [
          ['Nd', 'Pr'],
          ['Pr', 'Nd'],
        ],
        [[2024, 2025, 2025]],
      ],
      [
        [56, 74, na],
        [56, 73, na],
      ],
    ],
    [
      'three arguments pair up',
      [[['Nd'], ['Pr']], [[2024], [2025]], null, [['USD/t'], ['USD/kg']]],
      [[56_000], [74]],
    ],
    ['blanks at the end are trimmed', [[['Nd'], ['Pr'], [null], [''], [undefined]], 2025], [[73], [74]]],
    [
      'blank columns at the end are trimmed',
      [
        [
          ['Nd', 'Pr', null],
          [null, '', ''],
        ],
        2025,
      ],
      [[73, 74]],
    ],
    [
      'an inner blank is #N/A',
      [[['Nd'], [null], ['Pr'], [''], ['Nd']], 2025],
      [[73], [na], [74], [na], [73]],
    ],
    ['a blank at the beginning is an inner one', [[[''], ['Nd']], 2025], [[na], [73]]],
    ['a blank date in a column of dates is #N/A', ['Nd', [[2024], [null], [2025]]], [[56], [na], [73]]],
    [
      'a range of blanks only is a blank argument',
      [
        'Nd',
        [
          [null, ''],
          ['', null],
        ],
      ],
      [[73]],
    ],
    [
      'refusals stand in their places',
      [
        [['Nd'], ['Nd2'], ['Pr']],
        [[2025], [2025], [1990]],
      ],
      [[73], ['#VALUE!'], [na]],
    ],
    [
      'ragged rows are filled with blanks',
      [[['Nd', 'Pr'], ['Nd']], 2025],
      [
        [73, 74],
        [73, na],
      ],
    ],
    ['cells outside of rows are rows', [['Nd', null, ['Pr']], 2025], [[73], [na], [74]]],
    ['empty ranges are blank arguments', ['Nd', [], [], [[]]], [[73]]],
  ];
  for (const [what, args, expected] of shapes)
    it(what, () => assert.deepEqual(codes('PRICE', ...args), expected));

  describe('errors that come in', () => {
    const errors: [form: unknown, code: string][] = [
      [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }, '#DIV/0!'],
      [{ type: 'Error', basicValue: '#REF!' }, '#REF!'],
      [{ type: 'Error', errorType: 'NotAvailable' }, na],
      [{ errorType: 'Num' }, '#NUM!'],
      [{ code: '#NULL!', message: 'x' }, '#NULL!'],
      [{ type: 'NotAvailable', basicType: 'Error', basicValue: na }, na],
      [{ type: 'Error', basicValue: '#SPILL!', errorType: 'Spill' }, '#SPILL!'],
      [{ type: 'Error' }, '#VALUE!'],
      [{ type: 'WebImage', address: 'x', basicValue: '#VALUE!' }, '#VALUE!'],
      [{}, '#VALUE!'],
    ];
    for (const [form, code] of errors) {
      it(`${JSON.stringify(form)} stands as ${code}, alone and among others`, () => {
        assert.deepEqual(codes('PRICE', form), [[code]]);
        assert.deepEqual(codes('PRICE', [['Nd'], [form], ['Pr']], 2025), [[73], [code], [74]]);
        assert.deepEqual(codes('PRICE', 'Nd', [[form, 2025]]), [[code, 73]]);
        assert.deepEqual(codes('CLAIMS', form, 'price'), [[code]]);
      });
    }
    it('are not replaced by [if_missing]', () =>
      assert.deepEqual(
        codes('PRICE', [[{ type: 'Error', basicValue: na }], ['Nd']], 2025, null, null, null, 0),
        [[na], [73]],
      ));
  });

  it('takes the text of entities and the number of formatted numbers', () => {
    const entity = { type: 'Entity', text: 'Nd', basicType: 'Error', basicValue: '#VALUE!', properties: {} };
    const linked = { type: 'LinkedEntity', text: 'Pr', basicValue: '#VALUE!' };
    const year = { type: 'FormattedNumber', basicValue: 2025, numberFormat: '0' };
    const text = { type: 'String', basicValue: 'Nd' };
    assert.deepEqual(codes('PRICE', [[entity], [linked], [text]], [[year]]), [[73], [74], [73]]);
  });

  describe('[if_missing]', () => {
    it('stands for #N/A only', () =>
      assert.deepEqual(
        codes(
          'PRICE',
          [['NdPr'], ['unobtainium'], ['NdPr']],
          [['2030'], ['2030'], ['2024']],
          null,
          null,
          null,
          '–',
        ),
        [['–'], ['#VALUE!'], [55]],
      ));
    for (const value of [0, '', false, -1, 'none'])
      it(`may be ${JSON.stringify(value)}`, () => {
        assert.equal(answer('PRICE', 'NdPr', '2030', null, null, null, value), value);
        assert.equal(answer('PRICE', 'NdPr', '2030', null, null, null, [[value]]), value);
        assert.equal(answer('CAPACITY', '10X', 'Dy oxide', null, null, null, value), value);
      });
    it('stands for inner blanks and beyond the end of a shape', () =>
      assert.deepEqual(
        codes('PRICE', [['Nd'], [''], ['Pr'], ['Nd']], [[2025], [2025], [2025]], null, null, null, 0),
        [[73], [0], [74], [0]],
      ));
    it('that is a blank cell gives an empty text', () =>
      assert.equal(answer('PRICE', 'NdPr', '2030', null, null, null, [[null]]), ''));
    it('does not change what is kept: the next call without it is refused again', () => {
      assert.equal(answer('PRICE', 'NdPr', '2031', null, null, null, 5), 5);
      assert.ok(answer('PRICE', 'NdPr', '2031') instanceof HostError);
    });
  });

  describe('large ranges', () => {
    const column = (count: number, cell: (row: number) => unknown): unknown[][] =>
      Array.from({ length: count }, (_, row) => [cell(row)]);

    it('answers a whole column that is mostly blank with its filled part', () => {
      const answers = codes(
        'PRICE',
        column(wholeColumn, (row) => (row < 3 ? 'Nd' : null)),
        2025,
      );
      assert.deepEqual(answers, [[73], [73], [73]]);
    });
    it('answers a whole column with a name in its last cell', () => {
      const names = column(wholeColumn, (row) => (row === wholeColumn - 1 ? 'Nd' : ''));
      const answers = call('PRICE', names, 2025, null, null, null, '') as unknown[][];
      assert.equal(answers.length, wholeColumn);
      assert.deepEqual(answers.at(-1), [73]);
    });
    it('answers 100,000 filled cells', () => {
      const answers = call(
        'PRICE',
        column(100_000, (row) => (row % 2 ? 'Nd' : 'Pr')),
        2025,
      ) as unknown[][];
      assert.equal(answers.length, 100_000);
      assert.deepEqual(answers.slice(-2), [[74], [73]]);
    });
    it('answers 100,000 distinct unknown names, the first ones with nearest names', () => {
      const answers = call(
        'CAPACITY',
        column(100_000, (row) => `Mountain Pas ${row}`),
      ) as HostError[][];
      assert.equal(answers.length, 100_000);
      assert.match(answers[0]![0]!.message, /Did you mean/);
      assert.match(answers.at(-1)![0]!.message, /^No facility.*Mountain Pas 99999"\.$/);
    });
    it('refuses more cells than a sheet can hold', () => {
      const error = answer(
        'PRICE',
        column(2000, () => 'Nd'),
        [Array.from({ length: 2000 }, () => 2025)],
      );
      assert.ok(error instanceof HostError);
      assert.match(error.message, /2000 × 2000 cells/);
    });
  });

  it('an array call gives what single calls give', () => {
    const material = fc.constantFrom('Nd', 'Pr', 'NdPr', 'Dy metal', 'Tb', 'nothing', 7, true);
    const date = fc.constantFrom(2024, '2025', '2026-02', 46_072, 'never', 1990, 'x');
    const shape = <V>(cell: fc.Arbitrary<V>): fc.Arbitrary<V[][]> =>
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(shape(material), shape(date), (materials, dates) => {
        const rows = Math.max(materials.length, dates.length);
        const columns = Math.max(materials[0]!.length, dates[0]!.length);
        const single = (row: number, column: number): unknown => {
          const of = (cells: unknown[][]): unknown =>
            cells[cells.length === 1 ? 0 : row]?.[cells[0]!.length === 1 ? 0 : column];
          const args = [of(materials), of(dates)];
          return args.includes(undefined) ? undefined : shown(answer('PRICE', ...args, 'spot'));
        };
        const given = asMatrix(answer('PRICE', materials, dates, 'spot'));
        assert.equal(given.length, rows);
        given.forEach((line, row) => {
          assert.equal(line.length, columns);
          line.forEach((value, column) => {
            const expected = single(row, column);
            if (expected === undefined) assert.equal((value as HostError).code, na);
            else assert.equal(shown(value), expected);
          });
        });
      }),
      { numRuns: 100 },
    );
  });
});

function shown(value: unknown): string {
  return value instanceof HostError ? `${value.code} ${value.message}` : JSON.stringify(value);
}

function asMatrix(value: unknown): unknown[][] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]];
}
