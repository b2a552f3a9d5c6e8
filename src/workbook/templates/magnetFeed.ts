import { assumptions } from './parts/assumptions.ts';
import { constantOf } from './parts/constantOf.ts';
import { deckPrice } from './parts/deckPrice.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { Feeds, TemplateInput } from './template.ts';

const inputs = {
  plant: {
    label: 'Magnet plant',
    unit: '',
    value: '10X',
    format: '',
    from: 'A facility or a company with a magnet capacity.',
    name: 'REE_plant',
  },
  magnets: {
    label: 'Magnets',
    unit: 't/yr',
    value: '=REE.CAPACITY($B$5,"NdFeB magnets")',
    format: '#,##0',
    from: '=REE.SOURCE($B$5,"nameplate capacity: NdFeB magnets")',
    name: 'REE_magnets',
  },
  rareEarthShare: assumptions.rareEarthShare,
  ndprShare: assumptions.ndprShare,
  yield: {
    ...assumptions.yield,
    from: 'From outside the dataset: 100% is no loss; 70% stands for swarf that is not recycled.',
  },
  massFraction: { ...assumptions.massFraction, unit: 't metal/t oxide' },
  basis: {
    label: 'Basis of the price',
    unit: '',
    value: 'average',
    format: '',
    from: 'average, year-end …: one that has prices in USD/kg.',
    name: 'REE_price_basis',
  },
} satisfies Record<string, TemplateInput>;

/** Figures for three cases: no loss, 70% yield, the user's own. */
const cases = ['No loss', '70% yield', 'Own case'];
const columns = ['B', 'C', 'D'];
const each = (formula: (column: string) => string): string[] => columns.map(formula);

const notes = [
  'The chain is oxide, metal, alloy, magnet. The mass fraction takes the oxygen off; the yield covers everything lost on the way and not recycled. Both are cells: a plant that recycles its swarf has a yield near 100%.',
  'NdPr is taken as 75% Nd and 25% Pr by metal, the specification that the dataset has. Dy and Tb are not part of the NdPr share.',
  'The price is that of the oxide, as published or from a price deck; metal and magnets cost more than what they contain.',
];

/** Magnet tonnes × rare-earth share × NdPr share ÷ yield ÷ mass fraction = oxide. */
export const magnetFeed = defineTemplate({
  id: 'magnet-feed',
  label: 'Magnet feed',
  purpose: 'How much NdPr oxide a magnet plant needs, and what that is of supply and in money.',
  inputs,
  takes: ['deck'],
  widthsChars: [34, 13, 13, 13, 14, 92],
  draw: (sheet, _edition, feeds) => {
    const date = sheet.date('', 'Of price and output. Blank: the latest of each.');
    sheet.input(firstRow, inputs.plant, [inputs.plant.value]);
    const header = firstRow + 1;
    sheet.header(header, ['', ...cases, 'Unit', 'Where it is from'], 1, 4);
    addInputs(sheet, header);
    const result = header + 7;
    addNeed(sheet, result);
    addSupply(sheet, result + 4, date);
    addMoney(sheet, result + 7, { date, feeds });
    sheet.notes(notes);
    return sheet.layout({ row: result + 4, column: 1, rows: 1, columns: 3 }, { header });
  },
});

/** The chain's factors, for each case. */
function addInputs(sheet: TemplateSheet, header: number): void {
  const { cited, edition } = sheet;
  const [, second] = columns;
  const low = constantOf(edition, 'ndfeb-rare-earth-share-low');
  const high = constantOf(edition, 'ndfeb-rare-earth-share-high');
  const printed = `${(low.value * 100).toFixed(1)} to ${(high.value * 100).toFixed(1)}%`;
  const lines: [input: TemplateInput, values: (string | number)[]][] = [
    [inputs.magnets, [inputs.magnets.value, '=$B7', '=$B7']],
    [
      {
        ...inputs.rareEarthShare,
        from: `${inputs.rareEarthShare.from} Sintered NdFeB as printed: ${printed}.`,
      },
      [0.3, '=$B8', '=$B8'],
    ],
    [inputs.ndprShare, [1, '=$B9', '=$B9']],
    [inputs.yield, [1, 0.7, `=${second ?? 'C'}10`]],
    [inputs.massFraction, [inputs.massFraction.value, '=$B11', '=$B11']],
  ];
  lines.forEach(([input, values], at) => sheet.input(header + 1 + at, input, values));
  cited.answer('magnet capacity of 10X', '10X', 'nameplate capacity: NdFeB magnets');
  cited.source(`rare-earth share of sintered NdFeB, ${printed}`, low.source);
  cited.source('atomic weights', constantOf(edition, 'atomic-weight-nd').source);
}

/** Oxide, metal and loss. */
function addNeed(sheet: TemplateSheet, result: number): void {
  sheet.line(result, {
    label: 'NdPr oxide needed',
    cells: each((c) => `=${c}7*${c}8*${c}9/${c}10/${c}11`),
    unit: 't/yr',
    format: '#,##0',
    note: 'Magnets × rare-earth share × NdPr share ÷ yield ÷ mass fraction.',
    style: 'total',
  });
  sheet.line(result + 1, {
    label: 'NdPr metal in the magnets',
    cells: each((c) => `=${c}7*${c}8*${c}9`),
    unit: 't/yr',
    format: '#,##0',
    note: 'Magnets × rare-earth share × NdPr share.',
  });
  sheet.line(result + 2, {
    label: 'Oxide lost on the way',
    cells: each((c) => `=${c}13*(1-${c}10)`),
    unit: 't/yr',
    format: '#,##0',
    note: 'Oxide needed × (1 − yield).',
  });
}

/** What the need is of supply. */
function addSupply(sheet: TemplateSheet, row: number, date: string): void {
  const isYear = `OR(${date}="",AND(ISNUMBER(${date}),N(${date})<=2100),LEN(${date})=4)`;
  sheet.line(row, {
    label: 'NdPr oxide made at Mountain Pass',
    cells: each(() => `=REE.PRODUCTION("Mountain Pass","NdPr oxide",${date})`),
    unit: 't',
    format: '#,##0',
    note: `=REE.SOURCE("Mountain Pass","production: NdPr oxide",${date})`,
  });
  sheet.cited.answer('NdPr oxide made at Mountain Pass', 'Mountain Pass', 'production: NdPr oxide');
  sheet.line(row + 1, {
    label: 'Need as a share of it',
    cells: each((c) => `=IF(${isYear},${c}13/${c}17,"–")`),
    unit: 'of output',
    format: '0%',
    note: `=IF(${isYear},"Oxide needed ÷ output.","A dash: the need is of a year, the output of a part of one. Type a year as the date, or leave it blank.")`,
  });
}

/** What the need is in money. */
function addMoney(
  sheet: TemplateSheet,
  row: number,
  { date, feeds }: { readonly date: string; readonly feeds: Feeds },
): void {
  const { basis } = inputs;
  sheet.input(row, basis, [basis.value, '=$B20', '=$B20']);
  const prices = columns.map((c) => {
    const cells = { basis: `${c}20`, date, year: `${c}21`, price: `${c}22` };
    return feeds.deck === undefined
      ? publishedPrice(cells)
      : deckPrice(feeds.deck, { material: 'NdPr', unit: 'USD/kg', ...cells });
  });
  if (feeds.deck === undefined) sheet.cited.answer('NdPr oxide, annual average', 'NdPr', 'price: average');
  sheet.line(row + 1, {
    label: 'Year of the price',
    cells: prices.map(({ year }) => year),
    unit: 'year',
    format: '0',
    note: 'That of the date above; where it is blank, the last of the deck, or the latest published.',
  });
  sheet.line(row + 2, {
    label: 'Price of NdPr oxide',
    cells: prices.map(({ price }) => price),
    unit: 'USD/kg',
    format: '#,##0.00',
    note: prices[0]?.from ?? '',
  });
  sheet.draft.style({ row: row + 2, column: 1, rows: 1, columns: columns.length }, 'input');
  sheet.line(row + 3, {
    label: 'Oxide needed, in money',
    cells: each((c) => `=${c}13*1000*${c}22/10^6`),
    unit: 'USD m/yr',
    format: '#,##0.0',
    note: 'Tonnes × 1,000 kg × price.',
    style: 'total',
  });
}

/** As the edition has it, with its source. */
function publishedPrice({
  basis,
  date,
}: Readonly<Record<'basis' | 'date', string>>): Readonly<Record<'year' | 'price' | 'from', string>> {
  const measure = `"price: "&${basis}`;
  return {
    year: `=YEAR(REE.ASOF("NdPr",${measure},${date}))`,
    price: `=REE.PRICE("NdPr",${date},${basis},"USD/kg")`,
    from: `=REE.SOURCE("NdPr",${measure},${date})`,
  };
}
