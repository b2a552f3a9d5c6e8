import assert from 'node:assert/strict';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { FeedProblem } from '../../../src/feed/feedProblem.ts';
import { detectSeparator } from '../../../src/feed/own/detectSeparator.ts';
import { splitCsv } from '../../../src/feed/own/splitCsv.ts';
import { mostColumns, mostRows, separators } from '../../../src/feed/own/splitTable.ts';

/** Cells with everything in them that a CSV file must quote. */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'b', ',', ';', '\t', '"', '\n', ' ', '1', '.', 'é', '铽') })
  .map((text) => text.trim());
const tables = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.record({
    header: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.tuple(...Array.from({ length: columns }, () => cell)), { minLength: 1, maxLength: 8 }),
  }),
);

describe('splitCsv', () => {
  it('reads again every table that is written as CSV, and knows on which line each row begins', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...separators),
        fc.boolean(),
        ({ header, rows }, delimiter, isDos) => {
          const written = stringify([header, ...rows], {
            delimiter,
            record_delimiter: isDos ? '\r\n' : '\n',
            quoted: true,
          });
          const lines = [header, ...rows].map((row) => row.join('').split('\n').length);
          const begins = lines.map((_, at) => 1 + lines.slice(0, at).reduce((sum, count) => sum + count, 0));
          const expected = rows
            .map((row, at) => ({ line: begins[at + 1], cells: row }))
            .filter(({ cells }) => cells.some((text) => text !== ''));
          fc.pre(expected.length > 0);
          const read = splitCsv(written, delimiter, 'any.csv');
          assert.deepEqual(read.columns, header);
          assert.deepEqual(read.rows, expected);
        },
      ),
    );
  });

  it('names columns that have no name, or one that another has', () => {
    assert.deepEqual(splitCsv('date,,price,price\n1,2,3,4', ',', 'a.csv').columns, [
      'date',
      'column 2',
      'price',
      'price (column 4)',
    ]);
  });

  it('finds the header below a title', () => {
    const { columns, rows } = splitCsv('Prices, weekly\n\ndate,Nd,Pr\n2026,1,2\n2027,3,4\n', ',', 'a.csv');
    assert.deepEqual(columns, ['date', 'Nd', 'Pr']);
    assert.deepEqual(
      rows.map(({ line }) => line),
      [4, 5],
    );
  });

  it('refuses what is too long, too wide, or has no row', () => {
    const refusal = (text: string): string => {
      try {
        splitCsv(text, ',', 'a.csv');
      } catch (error) {
        if (error instanceof FeedProblem) return `${error.kind}: ${error.reason}`;
        throw error;
      }
      return '';
    };
    assert.equal(
      refusal(`a,b\n${'1,2\n'.repeat(mostRows + 1)}`),
      'too-large: a.csv has more than 20000 rows.',
    );
    assert.equal(refusal(`a,b\n${'1,2\n'.repeat(mostRows)}`), '');
    const wide = Array.from({ length: mostColumns + 1 }, (_, at) => at).join(',');
    assert.equal(refusal(`${wide}\n${wide}`), 'too-large: a.csv has 201 columns; 200 are read.');
    assert.equal(refusal('a,b\n'), 'not-a-table: a.csv has no row under its header.');
    assert.match(refusal('a,b\n1,"2\n3,4'), /^not-a-table: a\.csv, line 2: a quotation mark/);
  });
});

describe('detectSeparator', () => {
  it('tells commas, semicolons and tabs apart', () => {
    assert.equal(detectSeparator('date,Nd\n2026,1\n2027,2'), ',');
    assert.equal(detectSeparator('date;Nd\n2026;1,5\n2027;2,5'), ';');
    assert.equal(detectSeparator('date\tNd\n2026\t1,5'), '\t');
    assert.equal(detectSeparator('"a;b","c;d"\n1,2'), ',');
  });

  it('does not choose where two would do', () => {
    assert.equal(detectSeparator('date;Nd, oxide;Pr, oxide\n2026;69,5;70,5'), undefined);
    assert.equal(detectSeparator('one\ntwo'), undefined);
  });
});
