import { findTable } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { lastYear } from './parts/lastYear.ts';
import { yearLine } from './parts/yearLine.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

const inputs = {
  year: {
    label: 'Date',
    unit: 'year',
    value: '=YEAR(REE.ASOF("World","production"))',
    format: '0',
    from: 'Year of the output, at first the latest; the year before stands beside it.',
    name: 'REE_date',
  },
} satisfies Record<string, TemplateInput>;

const notes = [
  'Shares are of the printed world total, not of the sum. They do not add up to 100% exactly: the total is printed to two or three digits, the countries are rounded one by one. "World less the lines" is what is left; it stands, and is not spread over anyone.',
  'A dash: nothing printed. Countries are those with a line of their own in the table of the year; a country that first appears in a later edition needs a row.',
  'Reserves are the latest printed; some are withheld, and the world total of reserves is a lower bound.',
];

/** Mine output by country with shares of the printed world total. */
export const countrySupply = defineTemplate({
  id: 'country-supply',
  label: 'Country supply',
  purpose: 'Mine output by country, its share of the world total, and how concentrated it is.',
  inputs,
  widthsChars: [30, 15, 15, 15, 15, 15, 18, 60],
  draw: (sheet, edition) => {
    const date = yearLine(sheet, { latest: inputs.year.value.slice(1), note: inputs.year.from });
    const year = lastYear(edition, 'World', 'production');
    const names = listProducers(edition, year);
    const plan = { sheet, names, date, header: firstRow, top: firstRow + 2 };
    addHeader(plan);
    addCountries(plan);
    addTotals(plan);
    styleFigures(plan);
    cite(sheet, names, year);
    const { top } = plan;
    sheet.chart(
      {
        type: 'columns',
        title: 'Mine output by country',
        valueTitle: 't REO',
        valueFormat: '#,##0',
        categories: { row: top, column: 0, rows: names.length, columns: 1 },
        series: [
          { name: 'Output', area: { row: top, column: 1, rows: names.length, columns: 1 } },
          { name: 'Year before', area: { row: top, column: 2, rows: names.length, columns: 1 } },
        ],
      },
      { columns: 7, use: 'output' },
    );
    sheet.notes(notes);
    return sheet.layout({ row: top, column: 1, rows: names.length, columns: 6 }, { header: top - 1 });
  },
});

interface Plan {
  readonly sheet: TemplateSheet;
  readonly names: readonly string[];
  /** The cell with the year of the date. */
  readonly date: string;
  readonly header: number;
  /** The row of the first country. */
  readonly top: number;
}

function addHeader({ sheet, header }: Plan): void {
  const { draft } = sheet;
  const units = header + 1;
  sheet.header(
    header,
    [
      'Country',
      'Output',
      'Year before',
      'Change',
      'Share',
      'Share before',
      'Reserves',
      'Source of the output',
    ],
    1,
    7,
  );
  draft.values(units, 0, [['Unit', 't REO', 't REO', 'of output', 'of world', 'of world', 't REO', '']]);
  draft.style({ row: units, column: 0, rows: 1, columns: 8 }, 'note');
  draft.style({ row: units, column: 1, rows: 1, columns: 6 }, 'units');
}

/** Change and shares of a row of the sheet, counted from 1; `world` is that of the total. */
function ratios(row: number, world: number): string[] {
  return [
    `=IFERROR(B${row}/C${row}-1,"–")`,
    `=IFERROR(B${row}/B$${world},"–")`,
    `=IFERROR(C${row}/C$${world},"–")`,
  ];
}

function addCountries({ sheet: { draft }, names, date, top }: Plan): void {
  const world = top + names.length + 1;
  [...names, '', 'World'].forEach((name, at) => {
    if (name === '') return;
    const [row, cell] = [top + at, `$A${top + at + 1}`];
    draft.text(row, 0, name);
    draft.formulas(row, 1, [
      [
        `=REE.PRODUCTION(${cell},,${date},,"–")`,
        `=REE.PRODUCTION(${cell},,${date}-1,,"–")`,
        ...ratios(row + 1, world + 1),
        `=IFERROR(REE.VALUE(${cell},"reserves"),"–")`,
        `=IFERROR(REE.SOURCE(${cell},"production",${date}),"–")`,
      ],
    ]);
  });
}

/** The sum of the countries, before the world's row; what it leaves, and how concentrated it is, after that. */
function addTotals({ sheet, names, top }: Plan): void {
  const { draft } = sheet;
  const [total, world, rest] = [top + names.length, top + names.length + 1, top + names.length + 2];
  draft.text(total, 0, 'Sum of the lines');
  const sums = ['B', 'C'].map((column) => `=SUM(${column}${top + 1}:${column}${total})`);
  draft.formulas(total, 1, [[...sums, ...ratios(total + 1, world + 1)]]);
  draft.text(rest, 0, 'World less the lines');
  draft.formulas(rest, 1, [
    ['B', 'C'].map((column) => `=IFERROR(${column}${world + 1}-${column}${total + 1},"–")`),
  ]);
  draft.formulas(rest, 4, [
    ['B', 'C'].map((column) => `=IFERROR(${column}${rest + 1}/${column}${world + 1},"–")`),
  ]);
  sheet.line(rest + 2, {
    label: 'Concentration (Herfindahl index)',
    cells: ['', '', '', ...['E', 'F'].map((column) => herfindahl(`${column}${top + 1}:${column}${total}`))],
    unit: '0 to 1',
    format: '0.000',
    note: 'Sum of the squares of the shares.',
  });
}

/** A dash where no share is there: the sum of nothing is not 0. */
const herfindahl = (shares: string): string => `=IF(COUNT(${shares})=0,"–",SUMSQ(${shares}))`;

function styleFigures({ sheet: { draft }, names, top }: Plan): void {
  const [total, rest] = [top + names.length, top + names.length + 2];
  const area = { row: top, column: 1, rows: rest - top + 1, columns: 6 };
  draft.format({ ...area, columns: 2 }, '#,##0');
  draft.format({ ...area, column: 3, columns: 3 }, '0.0%');
  draft.format({ ...area, column: 6, columns: 1 }, '#,##0');
  draft.style(area, 'numberHeader');
  draft.style({ ...area, column: 7, columns: 1 }, 'note');
  draft.style({ ...area, row: total, rows: 1, column: 0, columns: 8 }, 'total');
  draft.style({ ...area, row: rest, rows: 1, column: 0, columns: 8 }, 'lastLine');
}

function cite({ cited }: TemplateSheet, names: readonly string[], year: number): void {
  for (const name of [...names, 'World']) {
    for (const when of [year, year - 1]) cited.answer(`output ${when}`, name, 'production', when);
    cited.answer('reserves', name, 'reserves');
  }
}

/** Everyone with a line in the table of the year, the largest first; other countries together come last. */
function listProducers(edition: Edition, year: number): readonly string[] {
  const { lines } = findTable('production').read(edition, {
    filter: `measure=production; product=Total REO; preferred=yes; period=${year}`,
    columns: ['of', 'kind', 'value'],
  });
  const found = lines.map(([name, kind, value]) => ({
    name: String(name),
    kind: String(kind),
    tonnes: typeof value === 'number' ? value : 0,
  }));
  const countries = found.filter(({ kind, tonnes }) => kind === 'country' && tonnes > 0);
  const others = found.filter(({ name }) => name === 'Other countries');
  return [...countries.sort((a, b) => b.tonnes - a.tonnes), ...others].map(({ name }) => name);
}
