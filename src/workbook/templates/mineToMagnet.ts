import { assumptions } from './parts/assumptions.ts';
import { constantOf } from './parts/constantOf.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { plansLine } from './parts/plans.ts';
import type { Plans } from './parts/plans.ts';
import { plansByPlant } from './parts/plansByPlant.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

const inputs = {
  country: {
    label: 'Country or company',
    unit: '',
    value: 'United States',
    format: '',
    from: 'Whose plants: a country, a company.',
    name: 'REE_country',
  },
  ndprOfReo: {
    label: 'NdPr share of mined REO',
    unit: 'of REO',
    value: '',
    format: '0.0%',
    from: 'Mountain Pass concentrate, from its annual report; other ores differ.',
    name: 'REE_NdPr_of_REO',
  },
  recovery: {
    label: 'Recovery from REO to oxide',
    unit: 'by mass',
    value: 1,
    format: '0.0%',
    from: 'From outside the dataset: 100% is no loss.',
    name: 'REE_recovery',
  },
  rareEarthShare: { ...assumptions.rareEarthShare, label: 'Rare-earth share of alloy and magnet' },
  ndprShare: assumptions.ndprShare,
  yield: assumptions.yield,
  massFraction: assumptions.massFraction,
} satisfies Record<string, TemplateInput>;

const statuses = ['built', 'construction', 'announced'];
const columns = ['B', 'C', 'D'];
const each = (formula: (column: string) => string): string[] => columns.map(formula);
/** Output of a mine that prints other products too. */
const concentrate = 'Rare earth concentrate';
const products = ['NdPr oxide', 'NdPr metal', 'Metal and alloy', 'Rare earth alloys', 'Magnets'];
const printedCount = 6;
const stepCount = 4;
const gapCount = 4;
const tonnes = '#,##0';
const gap = '#,##0;−#,##0;0';

const notes = [
  'Each status contains the one before: construction is built and under construction, announced is all that is planned. Capacity is nameplate, not output; plants ramp for years. At a date after the edition what is built stands as the edition knows it; plans are counted by their start, one without a start by that of its plant, as in the capacity pipeline.',
  'Mines print no capacity in REO here, so last year’s output stands in the mine’s line under every status, for a company its concentrate. A step for which nothing is printed counts as 0: not known, rather than none.',
  'Mined tonnes leave the country, and metal may come from abroad: the balance is of plants, not of trade. Total REO and mixed oxides are not separated NdPr and are left out. A company that prints one total for metal and magnets is counted by its plants.',
];

/** REO → oxide → metal → magnet in tonnes of NdPr oxide, and what each step lacks for the next. */
export const mineToMagnet = defineTemplate({
  id: 'mine-to-magnet',
  label: 'Mine-to-magnet balance',
  purpose:
    'What a country can mine, separate, reduce and press, all in NdPr oxide, and where the chain is short.',
  inputs,
  widthsChars: [39, 14, 14, 14, 16, 84],
  draw: (sheet) => {
    const date = sheet.date(
      '',
      'Of capacity. Blank: as the edition knows it. A year: what is to start by then.',
    );
    const plans = plansLine(sheet, date);
    const country = sheet.input(firstRow, inputs.country, [inputs.country.value]);
    const assumed = addAssumptions(sheet);
    const header = firstRow + 8;
    const balance = header + printedCount + 2;
    const gaps = balance + stepCount + 2;
    const added = gaps + gapCount + 2;
    addPrinted(sheet, header, { country, date, plans, added });
    addBalance(sheet, balance, { first: header + 2, assumed });
    addGaps(sheet, gaps, balance);
    plansByPlant(sheet, added, {
      products,
      columns: columns.slice(1),
      statuses: header + 1,
      country,
      date,
      plans,
    });
    cite(sheet);
    sheet.chart(
      {
        type: 'columns',
        title: 'The chain in NdPr oxide',
        valueTitle: 't NdPr oxide/yr',
        valueFormat: tonnes,
        categories: { row: balance + 1, column: 0, rows: stepCount, columns: 1 },
        series: statuses.map((name, at) => ({
          name,
          area: { row: balance + 1, column: 1 + at, rows: stepCount, columns: 1 },
        })),
      },
      { columns: 5 },
    );
    sheet.notes(notes);
    return sheet.layout({ row: header + 1, column: 1, rows: printedCount, columns: 3 }, { header: 2 });
  },
});

/** Addresses of what is assumed. */
type Assumed = Readonly<
  Record<'ndprOfReo' | 'recovery' | 'rareEarths' | 'ndpr' | 'made' | 'fraction', string>
>;

function addAssumptions(sheet: TemplateSheet): Assumed {
  const { cited, edition } = sheet;
  const share = constantOf(edition, 'mountain-pass-reo-share-ndpr');
  cited.source('NdPr share of mined REO, Mountain Pass', share.source);
  cited.source('atomic weights', constantOf(edition, 'atomic-weight-nd').source);
  const low = constantOf(edition, 'ndfeb-rare-earth-share-low');
  const high = constantOf(edition, 'ndfeb-rare-earth-share-high');
  const printed = `${(low.value * 100).toFixed(1)} to ${(high.value * 100).toFixed(1)}%`;
  cited.source(`rare-earth share of sintered NdFeB, ${printed}`, low.source);
  const assumed = (row: number, input: TemplateInput): string => sheet.input(row, input, [input.value]);
  const ndprOfReo = assumed(firstRow + 1, { ...inputs.ndprOfReo, value: share.value });
  const recovery = assumed(firstRow + 2, inputs.recovery);
  const rareEarths = assumed(firstRow + 3, {
    ...inputs.rareEarthShare,
    from: `${inputs.rareEarthShare.from} Sintered NdFeB as printed: ${printed}.`,
  });
  const ndpr = assumed(firstRow + 4, inputs.ndprShare);
  const made = assumed(firstRow + 5, inputs.yield);
  const fraction = assumed(firstRow + 6, inputs.massFraction);
  return { ndprOfReo, recovery, rareEarths, ndpr, made, fraction };
}

interface Asked {
  readonly country: string;
  readonly date: string;
  readonly plans: Plans;
  /** The row of the plans without a start. */
  readonly added: number;
}

/** Every step as its sources print it. */
function addPrinted(sheet: TemplateSheet, header: number, asked: Asked): void {
  const { country, date, plans, added } = asked;
  sheet.header(header, ['As printed', ...statuses, 'Unit', 'Where it is from'], 1, 4);
  const capacity = (product: string): string[] => {
    const at = products.indexOf(product);
    return statuses.map((status, column) => {
      const ask = (when: string): string =>
        `REE.CAPACITY(${country},"${product}",${when},${columns[column] ?? ''}$${header + 1},,0)`;
      const before = `${columns[column - 1] ?? ''}${header + 3 + at}`;
      if (status === 'built') return `=${ask(plans.built)}`;
      return `=MAX(${before},${ask(date)}+${columns[column] ?? ''}${added + 3 + at})`;
    });
  };
  const printedLines: [label: string, cells: string[], unit: string, note: string][] = [
    [
      'Mined: output, not capacity',
      each(
        () =>
          `=IFERROR(REE.PRODUCTION(${country},,,,0),IFERROR(REE.PRODUCTION(${country},"${concentrate}"),"–"))`,
      ),
      't REO',
      `=IFERROR(REE.SOURCE(${country},"production"),IFERROR(REE.SOURCE(${country},"production: ${concentrate}"),IF($B$${header + 2}="–","A dash: no mine output of one kind is printed for it; its balance and gap are left out.","Nothing printed.")))`,
    ],
    ['Separated: NdPr oxide', capacity('NdPr oxide'), 't/yr', 'REE.CAPACITY, the plants of the country.'],
    ['Reduced: NdPr metal', capacity('NdPr metal'), 't/yr', 'REE.CAPACITY.'],
    [
      'Reduced: metal and alloy',
      capacity('Metal and alloy'),
      't/yr',
      'REE.CAPACITY; tonnes of alloy, with its iron.',
    ],
    [
      'Reduced: rare earth alloys',
      capacity('Rare earth alloys'),
      't/yr',
      'REE.CAPACITY; tonnes of alloy, with its iron.',
    ],
    [
      'Pressed: rare earth magnets',
      capacity('Magnets'),
      't/yr',
      'REE.CAPACITY, sintered and bonded NdFeB with it.',
    ],
  ];
  printedLines.forEach(([label, cells, unit, note], at) =>
    sheet.line(header + 1 + at, { label, cells, unit, format: tonnes, note }),
  );
}

/** Every step in tonnes of NdPr oxide; `first` is the sheet's row of the first printed one. */
function addBalance(
  sheet: TemplateSheet,
  balance: number,
  { first, assumed }: { readonly first: number; readonly assumed: Assumed },
): void {
  const { ndprOfReo, recovery, rareEarths, ndpr, made, fraction } = assumed;
  sheet.header(balance, ['As NdPr oxide', ...statuses, 'Unit', 'How'], 1, 4);
  const alloy = `${rareEarths}*${ndpr}/${fraction}`;
  const steps: [label: string, cells: string[], note: string][] = [
    [
      'Mine',
      each((c) => `=IF(${c}${first}="–","–",${c}${first}*${ndprOfReo}*${recovery})`),
      'REO × NdPr share × recovery.',
    ],
    ['Separation', each((c) => `=${c}${first + 1}`), 'As printed.'],
    [
      'Metal and alloy',
      each((c) => `=${c}${first + 2}/${fraction}+(${c}${first + 3}+${c}${first + 4})*${alloy}`),
      'Metal ÷ mass fraction; alloy × rare-earth share × NdPr share ÷ mass fraction.',
    ],
    [
      'Magnets',
      each((c) => `=${c}${first + 5}*${alloy}/${made}`),
      'Magnets × rare-earth share × NdPr share ÷ yield ÷ mass fraction.',
    ],
  ];
  steps.forEach(([label, cells, note], at) =>
    sheet.line(balance + 1 + at, { label, cells, unit: 't NdPr oxide/yr', format: tonnes, note }),
  );
}

/** What a step gives beyond what the next can take. */
function addGaps(sheet: TemplateSheet, gaps: number, balance: number): void {
  sheet.header(gaps, ['Gap: step less the next one', ...statuses, 'Unit', 'How to read it'], 1, 4);
  const names = ['Mine − separation', 'Separation − metal', 'Metal − magnets'];
  names.forEach((label, at) =>
    sheet.line(gaps + 1 + at, {
      label,
      cells: each(
        (c) => `=IF(${c}${balance + 2 + at}="–","–",${c}${balance + 2 + at}-${c}${balance + 3 + at})`,
      ),
      unit: 't NdPr oxide/yr',
      format: gap,
      note: 'Below nothing: the next step can take more than this one gives.',
    }),
  );
  sheet.line(gaps + 4, {
    label: 'Separation − magnets',
    cells: each((c) => `=${c}${balance + 3}-${c}${balance + 5}`),
    unit: 't NdPr oxide/yr',
    format: gap,
    note: 'Over the metal step, for which little is printed.',
    style: 'total',
  });
  sheet.draft.style({ row: gaps + 4, column: 0, rows: 1, columns: 6 }, 'lastLine');
}

function cite({ cited }: TemplateSheet): void {
  cited.answer('mined', 'United States', 'production');
  for (const [product, status] of products.flatMap((one) => statuses.map((status) => [one, status] as const)))
    cited.answer(`${product}, ${status}`, 'United States', `nameplate capacity: ${product}, ${status}`);
}
