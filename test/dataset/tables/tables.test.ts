import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findTable, listedTables } from '../../../src/dataset/index.ts';
import type { TableAnswer } from '../../../src/dataset/index.ts';
import { messageLimitChars } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const read = (table: string, filter = '', ...columns: string[]): TableAnswer =>
  findTable(table).read(seedEdition, { filter, columns });

describe('findTable(text)', () => {
  for (const { name } of listedTables) {
    it(`knows ${name} in the singular and plural, any case`, () => {
      const singular = name.replace(/ies$/, 'y').replace(/s$/, '');
      for (const word of [name, singular, name.toUpperCase(), ` ${singular} `])
        assert.equal(findTable(word).name, name);
    });
  }
  it('refuses anything else, naming the tables', () => {
    for (const word of ['tabel', '', 'constructor', 'x'.repeat(5000)]) {
      const refusal = refusalOf(() => findTable(word));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, /is not a table\. Use prices, capacities, production, .*, claims\.$/);
      assert.ok(refusal.message.length <= messageLimitChars);
    }
  });
});

describe('every table', () => {
  for (const { name, columnNames } of listedTables) {
    it(`${name} gives a value of its kind in every cell of every column`, () => {
      const { headers, lines } = read(name, '', ...columnNames);
      assert.equal(headers.length, columnNames.length);
      for (const line of lines) {
        assert.equal(line.length, columnNames.length);
        for (const cell of line)
          assert.ok(typeof cell === 'string' || Number.isFinite(cell), `${name} gives ${String(cell)}`);
      }
      for (const [at, column] of columnNames.entries()) {
        const kinds = new Set(
          lines.map((line) => line[at]).flatMap((cell) => (cell === '' ? [] : [typeof cell])),
        );
        assert.ok(kinds.size <= 1, `${column} of ${name} mixes texts and numbers`);
      }
    });
    it(`${name} has distinct columns, and an id in each row`, () => {
      assert.equal(new Set(columnNames.map((column) => column.toLowerCase())).size, columnNames.length);
      const ids = read(name, '', 'id').lines.flat();
      assert.equal(new Set(ids).size, ids.length);
    });
    it(`${name} can be asked for what each of its columns shows`, () => {
      for (const column of columnNames) {
        const shown = read(name, '', column)
          .lines.flat()
          .find((cell) => cell !== '' && !String(cell).includes(';'));
        if (shown === undefined || /^(parties|owners)$/.test(column)) continue;
        assert.ok(read(name, `${column}=${shown}`, column).lines.length > 0, `${column}=${shown}`);
      }
    });
    it(`${name} stands with all its columns in docs/tables.md`, () => {
      const page = readFileSync('docs/tables.md', 'utf8');
      const section = page.split(/^## /m).find((one) => one.startsWith(`${name}\n`)) ?? '';
      const told = [...section.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
      assert.deepEqual(
        columnNames.filter((column) => !told.includes(column)),
        [],
      );
    });
  }
});

describe('a table', () => {
  it('gives the columns asked for in that order, by names in any spelling', () => {
    const { headers, lines } = read('deals', 'Apple', 'Currency', 'AMOUNT', 'amount-counted');
    assert.deepEqual(headers, ['Currency', 'Amount', 'Amount counted']);
    assert.deepEqual(lines, [
      ['USD', 500_000_000, 500_000_000],
      ['USD', 200_000_000, 0],
    ]);
  });
  it('gives some columns only where they are asked for', () => {
    assert.ok(!read('deals', 'Apple').headers.includes('Customer'));
    assert.deepEqual(read('deals', 'Apple', 'customer').lines, [['Apple'], ['Apple']]);
  });
  it('refuses an unknown column with the nearest, in the columns and in the filter', () => {
    for (const refusal of [
      refusalOf(() => read('deals', '', 'ammount')),
      refusalOf(() => read('deals', 'ammount=1')),
    ]) {
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, /^"ammount" is not a column here\. Did you mean amount, /);
      assert.ok(refusal.message.length <= messageLimitChars);
    }
  });
  it('says #N/A where nothing passes', () => {
    const refusal = refusalOf(() => read('deals', 'Apple; counts=no; currency=EUR'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(
      refusal.message,
      'Nothing in deals passes "Apple; counts=no; currency=EUR". REE.TABLE("deals") gives all 148.',
    );
  });
  it('takes a name, never a part of it', () => {
    assert.match(refusalOf(() => read('deals', 'App')).message, /is called "App"\. Did you mean/);
    assert.deepEqual(read('deals', 'company:apple').lines, read('deals', 'NASDAQ:AAPL').lines);
  });
  it('finds a name in any role', () => {
    const roles: [string, string, string, RegExp][] = [
      ['capacities', '10X', 'of', /^MP Materials$/],
      ['capacities', 'USA Rare Earth', 'of', /^LCM Lacq$/],
      ['capacities', 'Estonia', 'of', /^Narva$/],
      ['prices', 'NdPr', 'material', /^NdPr metal$/],
      ['prices', 'MP Materials', 'of', /^MP Materials$/],
      ['deals', 'DoD', 'name', /^DoD equity in MP Materials$/],
      ['deals', '10X', 'name', /^Texas incentives for 10X$/],
      ['milestones', 'Apple', 'deal', /^Apple prepayment/],
      ['milestones', '10X', 'milestone', /^start$/],
      ['policies', 'Australia', 'name', /^Pipeline of priority projects$/],
      ['policies', 'Dy', 'kind', /^export-control$/],
      ['facilities', 'MP Materials', 'name', /^Mountain Pass$/],
      ['companies', 'Mountain Pass', 'name', /^MP Materials$/],
      ['companies', 'Australia', 'name', /^Lynas$/],
      ['materials', 'NdFeB magnets', 'name', /^Sintered NdFeB magnets$/],
      ['sources', 'Apple', 'id', /^mp_apple_ci$/],
      ['reserves', 'China', 'of', /^China$/],
    ];
    for (const [table, name, column, shown] of roles) {
      const cells = read(table, name, column).lines.flat();
      assert.ok(
        cells.some((cell) => shown.test(String(cell))),
        `${table} ${name}: ${cells.slice(0, 9).join()}`,
      );
    }
  });
});

describe('sums without double counting', () => {
  const sum = (...args: Parameters<typeof read>): number =>
    read(...args)
      .lines.flat()
      .reduce<number>((total, cell) => total + Number(cell), 0);

  it('of deals: amount over counts=yes is amount counted over all', () => {
    assert.equal(sum('deals', 'Apple', 'amount'), 700_000_000);
    assert.equal(sum('deals', 'Apple; counts=yes', 'amount'), 500_000_000);
    assert.equal(sum('deals', 'Apple', 'amount counted'), 500_000_000);
    assert.equal(
      sum('deals', 'counts=yes; currency=USD', 'amount'),
      sum('deals', 'currency=USD', 'amount counted'),
    );
  });
  it('of deals: what is no money is no amount', () => {
    for (const [amount, currency] of read('deals', '', 'amount', 'currency').lines)
      if (amount !== '') assert.notEqual(currency, '');
  });
  it('of claims: one figure for each year of a series', () => {
    const lines = read('production', 'China; preferred=yes; product=Total REO', 'period', 'value').lines;
    const periods = lines.map(([period]) => period);
    assert.equal(new Set(periods).size, periods.length);
    assert.deepEqual(lines.find(([period]) => period === '2024')?.[1], 270_000);
  });
  it('of claims: nothing is preferred where claims compete whatever their date', () => {
    assert.deepEqual(
      new Set(read('claims', '10X; measure=location', 'preferred').lines.flat()),
      new Set(['']),
    );
  });
});
