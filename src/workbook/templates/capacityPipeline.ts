import { defineTemplate } from './parts/defineTemplate.ts';
import { listMakers, statuses } from './parts/listMakers.ts';
import type { Maker } from './parts/listMakers.ts';
import { plansLine } from './parts/plans.ts';
import type { Plans } from './parts/plans.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

const yearCount = 5;
const chartSpace = 21;
const tonnes = '#,##0';
const yearColumns = ['B', 'C', 'D', 'E', 'F'];

const inputs = {
  product: {
    label: 'Product',
    unit: '',
    value: 'Magnets',
    format: '',
    from: 'Rare earth magnets of all kinds. For another product type the names of its plants below as well.',
    name: 'REE_product',
  },
  firstYear: {
    label: 'First year',
    unit: 'year',
    value: 2026,
    format: '0',
    from: 'What is to start by its end stands in its line; four years follow.',
    name: 'REE_first_year',
  },
  today: {
    label: 'Today',
    unit: 'day',
    value: '=DATE(LEFT(REE.EDITION(),4),MID(REE.EDITION(),6,2),MID(REE.EDITION(),9,2))',
    format: 'yyyy-mm-dd',
    from: 'Day of the edition. A plan without a year takes the start of its plant, where that is still ahead.',
    name: 'REE_today',
  },
} satisfies Record<string, TemplateInput>;

/** Where things stand, rows counted from 0. */
interface Plan {
  readonly sheet: TemplateSheet;
  readonly makers: readonly Maker[];
  readonly product: string;
  readonly asked: Plans;
  readonly firstYear: string;
  readonly today: string;
  readonly summary: number;
  /** Headers of the three lists of plants. */
  readonly plants: number;
  readonly construction: number;
  readonly announced: number;
}

/** Capacity by the year in which it is to start, and by how far it has come. */
export const capacityPipeline = defineTemplate({
  id: 'capacity-pipeline',
  label: 'Capacity pipeline',
  purpose:
    'Built, under construction and announced capacity, by plant and by the year in which it is to start.',
  inputs,
  widthsChars: [30, 15, 15, 15, 15, 15, 64, 14],
  draw: (sheet, edition) => {
    const { cited } = sheet;
    const date = sheet.date(
      '',
      'Of the plants. Blank: as the edition knows them. A year: what is to have started by then.',
    );
    const asked = plansLine(sheet, date);
    const product = sheet.input(firstRow, inputs.product, [inputs.product.value]);
    const firstYear = sheet.input(firstRow + 1, inputs.firstYear, [inputs.firstYear.value]);
    const makers = listMakers(edition, inputs.product.value);
    const today = sheet.input(firstRow + 2, inputs.today, [inputs.today.value]);
    const summary = firstRow + 4;
    const plants = summary + yearCount + 4 + chartSpace;
    const list = makers.length + 3;
    const [construction, announced] = [plants + list, plants + 2 * list];
    const plan = {
      sheet,
      makers,
      product,
      asked,
      firstYear,
      today,
      summary,
      plants,
      construction,
      announced,
    };
    addSummary(plan);
    for (const { name } of makers)
      for (const status of statuses)
        cited.answer(`${name}, ${status}`, name, `nameplate capacity: ${inputs.product.value}, ${status}`);
    sheet.chart(
      {
        type: 'stacked',
        title: 'Capacity by the year in which it is to start',
        valueTitle: 't/yr',
        valueFormat: tonnes,
        categories: { row: summary + 1, column: 0, rows: yearCount + 2, columns: 1 },
        series: ['Built', 'Under construction', 'Announced'].map((name, at) => ({
          name,
          area: { row: summary + 1, column: 1 + at, rows: yearCount + 2, columns: 1 },
        })),
      },
      { columns: 6 },
    );
    addPlants(plan);
    addStarts(plan);
    sheet.notes([
      'Each status is counted once: under construction without what is built, announced without both. Where a plant prints a total after an expansion, only what it adds is counted.',
      'A start is what the plan itself states, else the start of its plant where that is still ahead. "No start stated" is the rest, and what starts later; it is not spread over the years. At a date after the edition what is built stands as the edition knows it, and plans that start later are left out. A plan whose year has passed stands in the first line until a source says that it is built. A range is not counted until one end is chosen (REE.CLAIMS shows both).',
      'Plants of the edition come first, then companies: those that print a total and have no plants here, and those that print one figure for several plants, with what it adds to the plants above. Targets of a state, possible plans and superseded ones are left out, magnets without rare earths too. A plant that a later edition brings needs a row.',
    ]);
    return sheet.layout({ row: plants + 1, column: 2, rows: makers.length, columns: 4 }, { header: 2 });
  },
});

/** Sum of the lines of a list in a column. */
function sumOf(header: number, count: number, column: string): string {
  return `SUM(${column}${header + 2}:${column}${header + 1 + count})`;
}

function addSummary({ sheet, makers, firstYear, summary, plants, construction, announced }: Plan): void {
  const { draft } = sheet;
  const count = makers.length;
  sheet.header(summary, ['Start', 'Built', 'Construction', 'Announced', 'Sum', 'All to then'], 1);
  const lines: [label: string, built: string, construction: string, announced: string][] = [
    ['Built', `=${sumOf(plants, count, 'C')}`, '=0', '=0'],
    ...yearColumns.map((column, at): [string, string, string, string] => {
      const before = at === 0 ? undefined : yearColumns[at - 1];
      const added = (header: number): string =>
        `=${sumOf(header, count, column)}${before === undefined ? '' : `-${sumOf(header, count, before)}`}`;
      return [
        at === 0 ? `="to "&${firstYear}` : `="in "&(${firstYear}+${at})`,
        '=0',
        added(construction),
        added(announced),
      ];
    }),
    [
      'No start stated, or later',
      '=0',
      `=${sumOf(plants, count, 'D')}-${sumOf(construction, count, 'F')}`,
      `=${sumOf(plants, count, 'E')}-${sumOf(announced, count, 'F')}`,
    ],
  ];
  const total = summary + 1 + lines.length;
  lines.forEach(([label, ...figures], at) => {
    const n = summary + 2 + at;
    sheet.cell(n - 1, 0, label);
    const all = at === 0 ? `=E${n}` : `=F${n - 1}+E${n}`;
    draft.formulas(n - 1, 1, [[...figures, `=SUM(B${n}:D${n})`, all]], tonnes);
  });
  draft.text(total, 0, 'All');
  draft.formulas(
    total,
    1,
    [['B', 'C', 'D', 'E'].map((column) => `=SUM(${column}${summary + 2}:${column}${total})`)],
    tonnes,
  );
  draft.formulas(
    total,
    5,
    [[`=${sumOf(plants, count, 'F')}-E${total + 1}`]],
    '"differs from the plants by "#,##0;"differs from the plants by "#,##0;"as the plants"',
  );
  const figures = { row: summary + 1, column: 1, rows: lines.length + 1, columns: 5 };
  draft.style(figures, 'numberHeader');
  draft.style({ ...figures, row: total, rows: 1, column: 0, columns: 6 }, 'total');
}

/** Less what others of the list have in these columns. */
function held(
  { makers, plants }: Pick<Plan, 'makers' | 'plants'>,
  holds: readonly string[],
  columns: readonly string[],
): string {
  const rows = holds.map((name) => plants + 2 + makers.findIndex((one) => one.name === name));
  return rows.flatMap((row) => columns.map((column) => `-$${column}$${row}`)).join('');
}

function addPlants({ sheet, makers, product, asked, today, plants }: Plan): void {
  const { draft } = sheet;
  sheet.header(
    plants,
    ['Plant, t/yr', 'Start', 'Built', 'Construction', 'Announced', 'All', 'Source', 'Plans asked to'],
    1,
    6,
  );
  makers.forEach(({ name, holds }, at) => {
    const row = plants + 1 + at;
    const n = row + 1;
    draft.text(row, 0, name);
    const less = (...columns: string[]): string => held({ makers, plants }, holds, columns);
    const capacity = (status: string, when: string): string =>
      `REE.CAPACITY($A${n},${product},${when},"${status}",,0)`;
    draft.formulas(
      row,
      1,
      [
        [
          `=IFERROR(REE.VALUE($A${n},"start"),"–")`,
          `=MAX(0,${capacity('built', asked.built)}${less('C')})`,
          `=MAX(0,${capacity('construction', `$H${n}`)}-C${n}${less('C', 'D')})`,
          `=MAX(0,${capacity('announced', `$H${n}`)}-C${n}-D${n}${less('F')})`,
          `=SUM(C${n}:E${n})`,
          `=IFERROR(REE.SOURCE($A${n},"nameplate capacity: "&${product}&", announced"),REE.SOURCE($A${n},"nameplate capacity: "&${product}))`,
          asked.planned(`$B${n}`, today),
        ],
      ],
      [['yyyy-mm', tonnes, tonnes, tonnes, tonnes, '', '']],
    );
  });
  const area = { row: plants + 1, column: 1, rows: makers.length, columns: 5 };
  draft.style({ ...area, column: 0, columns: 1 }, 'input');
  draft.style(area, 'numberHeader');
  draft.style({ ...area, column: 6, columns: 2 }, 'note');
  addTotal(sheet, plants, { count: makers.length, columns: ['C', 'D', 'E', 'F'], first: 2 });
}

/** What is to start by the end of each year, beyond what is built: under construction, then announced beyond that. */
function addStarts({
  sheet,
  makers,
  product,
  firstYear,
  today,
  plants,
  construction,
  announced,
}: Plan): void {
  const { draft } = sheet;
  const lists = [
    { header: construction, title: 'Construction, to start by', status: 'construction' },
    { header: announced, title: 'Announced, to start by', status: 'announced' },
  ];
  for (const { header, title, status } of lists) {
    sheet.header(header, [title], 1);
    const years = yearColumns.map((_, at) => (at === 0 ? `=${firstYear}` : `=${firstYear}+${at}`));
    draft.formulas(header, 1, [years], '0');
    draft.style({ row: header, column: 1, rows: 1, columns: yearCount }, 'header');
    draft.style({ row: header, column: 1, rows: 1, columns: yearCount }, 'numberHeader');
    makers.forEach(({ holds }, at) => {
      const n = header + 2 + at;
      const plant = plants + 2 + at;
      const cells = yearColumns.map((column) => {
        const isAhead = `AND(N($B$${plant})>${today},YEAR(N($B$${plant}))<=${column}$${header + 1})`;
        const all = status === 'announced' ? `$F$${plant}` : `$C$${plant}+$D$${plant}`;
        const begun = `IF(${isAhead},${all},REE.CAPACITY($A${n},${product},${column}$${header + 1},"${status}",,0))`;
        const less = status === 'announced' ? `-${column}${construction + 2 + at}` : '';
        const most = status === 'announced' ? `$E$${plant}` : `$D$${plant}`;
        return `=MAX(0,MIN(${most},${begun}-$C$${plant}${less}${held({ makers, plants }, holds, ['F'])}))`;
      });
      draft.formulas(n - 1, 0, [[`=$A$${plant}`, ...cells]], tonnes);
    });
    draft.style({ row: header + 1, column: 1, rows: makers.length, columns: yearCount }, 'numberHeader');
    addTotal(sheet, header, { count: makers.length, columns: yearColumns, first: 1 });
  }
}

function addTotal(
  { draft }: TemplateSheet,
  header: number,
  {
    count,
    columns,
    first,
  }: { readonly count: number; readonly columns: readonly string[]; readonly first: number },
): void {
  const row = header + 1 + count;
  draft.text(row, 0, 'All');
  draft.formulas(row, first, [columns.map((column) => `=${sumOf(header, count, column)}`)], tonnes);
  draft.style({ row, column: first, rows: 1, columns: columns.length }, 'numberHeader');
  draft.style({ row, column: 0, rows: 1, columns: 6 }, 'total');
}
