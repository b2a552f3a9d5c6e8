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
} satisfies Record<string, TemplateInput>;

/** Figures for three cases: no loss, 70% yield, the user's own. */
const cases = ['No loss', '70% yield', 'Own case'];
const columns = ['B', 'C', 'D'];
const each = (formula: (column: string) => string): string[] => columns.map(formula);

const notes = [
  'The chain is oxide, metal, alloy, magnet. The mass fraction takes the oxygen off; the yield covers everything lost on the way and not recycled. Both are cells: a plant that recycles its swarf has a yield near 100%.',
  'NdPr is taken as 75% Nd and 25% Pr by metal, the specification that the dataset has. Dy and Tb are not part of the NdPr share.',
  'The price is that of the oxide as published; metal and magnets cost more than what they contain.',
];

/** Magnet tonnes × rare-earth share × NdPr share ÷ yield ÷ mass fraction = oxide. */
export const magnetFeed = defineTemplate({
  id: 'magnet-feed',
  label: 'Magnet feed',
  purpose: 'How much NdPr oxide a magnet plant needs, and what that is of supply and in money.',
  inputs,
  widthsChars: [34, 13, 13, 13, 14, 92],
  draw: (sheet, _edition, feeds) => {
    const date = sheet.date('', 'Of price and output. Blank: the latest of each.');
    sheet.input(firstRow, inputs.plant, [inputs.plant.value]);
    const header = firstRow + 1;
    sheet.header(header, ['', ...cases, 'Unit', 'Where it is from'], 1, 4);
    addInputs(sheet, header);
    const result = header + 7;
    addNeed(sheet, result);
    addSupply(sheet, result + 4, { date, feeds });
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

/** What the need is of supply, and in money. */
function addSupply(
  sheet: TemplateSheet,
  row: number,
  { date, feeds }: { readonly date: string; readonly feeds: Feeds },
): void {
  const { draft, cited } = sheet;
  sheet.line(row, {
    label: 'NdPr oxide made at Mountain Pass',
    cells: each(() => `=REE.PRODUCTION("Mountain Pass","NdPr oxide",${date})`),
    unit: 't',
    format: '#,##0',
    note: `=REE.SOURCE("Mountain Pass","production: NdPr oxide",${date})`,
  });
  cited.answer('NdPr oxide made at Mountain Pass', 'Mountain Pass', 'production: NdPr oxide');
  sheet.line(row + 1, {
    label: 'Need as a share of it',
    cells: each((c) => `=${c}13/${c}17`),
    unit: 'of output',
    format: '0%',
    note: 'Oxide needed ÷ output.',
  });
  sheet.line(row + 3, {
    label: 'Price of NdPr oxide',
    cells: each(() => deckPrice(sheet, feeds, { material: 'NdPr', year: date })),
    unit: 'USD/kg',
    format: '#,##0.00',
    note:
      feeds.deck === undefined ? `=REE.SOURCE("NdPr","price",${date})` : `From the price deck ${feeds.deck}.`,
  });
  draft.style({ row: row + 3, column: 1, rows: 1, columns: 3 }, 'input');
  sheet.line(row + 4, {
    label: 'Oxide needed, in money',
    cells: each((c) => `=${c}13*1000*${c}20/10^6`),
    unit: 'USD m/yr',
    format: '#,##0.0',
    note: 'Tonnes × 1,000 kg × price.',
    style: 'total',
  });
}
