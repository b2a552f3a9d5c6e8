import { assumptions } from './parts/assumptions.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { cnyPerUsd, rateLine } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';
import { vatDivisor, vatWords } from './parts/vat.ts';

const floorBasis = 'floor DoD price protection agreement';

/** The mean of the quotes of the quarter of a column, which are few. */
const meanQuote = (c: string): string => {
  const month = `3*MID(${c}$7,7,1)`;
  const year = `LEFT(${c}$7,4)`;
  return `=IFERROR(AVERAGE(REE.HISTORY("NdPr","price: spot",DATE(${year},${month}-2,1),DATE(${year},${month}+1,0),"USD/kg",$B$5,FALSE)),"–")`;
};
/** What was sold in the period of a column; where nothing is printed, what was made. */
const volumeOf = (c: string): string =>
  `=REE.VALUE("MP Materials","sales volume: NdPr oxide",${c}$7,,REE.PRODUCTION("Mountain Pass","NdPr oxide",${c}$7,,"–"))`;

const inputs = {
  period: {
    label: 'Period',
    unit: '',
    value: '2026-Q1',
    format: '',
    from: 'Two quarters with printed income, and the date above. Every line follows its period.',
    name: '',
  },
  rate: cnyPerUsd,
  reference: {
    label: 'Reference price as quoted',
    unit: 'USD/kg',
    value: meanQuote('C'),
    format: '#,##0.00',
    from: 'Mean of the few China spot quotes of the quarter (REE.HISTORY); the benchmark of the agreement is not in the dataset. A dash: no quote, or no quarter.',
    name: 'REE_reference_price',
  },
  vatSwitch: {
    label: 'VAT in the reference: incl or excl',
    unit: '',
    value: 'incl',
    format: '',
    from: 'From outside the dataset: the sources do not state it; domestic quotes in China usually include it.',
    name: 'REE_VAT',
  },
  vatRate: assumptions.vatRate,
  volume: {
    label: 'Volume under the floor',
    unit: 't',
    value: volumeOf('C'),
    format: '#,##0',
    from: 'Sales of the period; output where no sales are printed, as for 2025-Q4. A dash: neither. Type your own.',
    name: 'REE_volume',
  },
} satisfies Record<string, TemplateInput>;

const columns = ['B', 'C', 'D'];
const each = (formula: (column: string) => string): string[] => columns.map(formula);

const notes = [
  'The agreement pays the gap for NdPr sold or stockpiled, as oxide and as metal. Output is another quantity: it goes into inventory, into metal and into magnets first, and is sold in another quarter. In 2025 less was sold than made; in 2026-Q1 more was sold than made.',
  'The reference is a benchmark of the agreement that the dataset does not have. The mean of a few quotes stands in for it (one in 2025-Q4, three in 2026-Q1), their VAT basis is not stated, and one is converted at the rate above. The lines below the income say what volume, or what reference, would explain it.',
  'No sales volume is printed for 2025-Q4, so output stands in for it there. A dash: not printed for the period. The share of the Department of Defense in prices above the floor is left out.',
];

/** What a price floor pays at a reference price and a volume, tested against the income that was printed. */
export const floorMonitor = defineTemplate({
  id: 'floor-monitor',
  label: 'Floor monitor',
  purpose:
    'What the DoD price floor for MP Materials pays at a reference price and a volume, beside the income printed.',
  inputs,
  takes: ['rates'],
  widthsChars: [36, 12, 12, 12, 10, 100],
  draw: (sheet, _edition, feeds) => {
    const { draft } = sheet;
    const date = sheet.date(
      '2026-Q1',
      'Quarter of the own case: all its lines follow it. Blank: the latest.',
    );
    rateLine(sheet, firstRow, feeds);
    const header = firstRow + 1;
    sheet.header(header, ['', 'Back-test', 'Back-test', 'Own case', 'Unit', 'Where it is from'], 1, 4);
    addFloor(sheet, date);
    addIncome(sheet);
    addVolumes(sheet);
    cite(sheet);
    draft.style({ row: 27, column: 0, rows: 1, columns: 5 }, 'lastLine');
    sheet.notes(notes);
    return sheet.layout({ row: 7, column: 1, rows: 1, columns: 3 }, { header });
  },
});

/** Floor, reference and volume, and what the floor pays. */
function addFloor(sheet: TemplateSheet, date: string): void {
  const { period, reference, vatSwitch, vatRate, volume } = inputs;
  sheet.input(6, period, ['2025-Q4', '2026-Q1', `=IF(${date}="",$C$7,${date})`]);
  sheet.line(7, {
    label: 'Floor',
    cells: each((c) => `=REE.PRICE("NdPr",${c}7,"${floorBasis}")`),
    unit: 'USD/kg',
    format: '#,##0.00',
    note: `=REE.SOURCE("NdPr","price: ${floorBasis}",B7)`,
  });
  sheet.input(8, reference, each(meanQuote));
  sheet.input(9, { ...vatSwitch, from: vatWords('$B$10:$D$10', vatSwitch.from) }, [
    vatSwitch.value,
    '=$B10',
    '=$B10',
  ]);
  sheet.input(10, vatRate, [vatRate.value, '=$B11', '=$B11']);
  sheet.line(11, {
    label: 'Reference price without VAT',
    cells: each((c) => `=IF(${c}9="–","–",${c}9/${vatDivisor(`${c}10`, `${c}11`)})`),
    unit: 'USD/kg',
    format: '#,##0.00',
    note: 'Quoted ÷ (1 + VAT rate) where VAT is in it.',
  });
  sheet.line(12, {
    label: 'Gap to the floor',
    cells: each((c) => `=IF(${c}12="–","–",MAX(0,${c}8-${c}12))`),
    unit: 'USD/kg',
    format: '#,##0.00',
    note: 'Floor − reference, never below nothing.',
  });
  sheet.input(13, volume, each(volumeOf));
  sheet.line(14, {
    label: 'Value of the floor',
    cells: each((c) => `=IF(OR(${c}13="–",${c}14="–"),"–",${c}13*${c}14*1000/10^6)`),
    unit: 'USD m',
    format: '#,##0.0',
    note: 'Gap × volume × 1,000 kg/t.',
    style: 'total',
  });
}

/** The same against what was printed. */
function addIncome(sheet: TemplateSheet): void {
  sheet.heading(16, 'Against the printed income');
  sheet.line(17, {
    label: 'Price protection income as reported',
    cells: each((c) => `=IFERROR(REE.VALUE("MP Materials","price protection income",${c}7)/10^6,"–")`),
    unit: 'USD m',
    format: '#,##0.0',
    note: '=REE.SOURCE("MP Materials","price protection income",B7)',
  });
  sheet.line(18, {
    label: 'Formula as a share of it',
    cells: each((c) => `=IFERROR(${c}15/${c}18,"–")`),
    unit: 'of income',
    format: '0%',
    note: 'Value of the floor ÷ income.',
  });
  sheet.line(19, {
    label: 'Volume that the income implies',
    cells: each((c) => `=IFERROR(${c}18*10^6/${c}13/1000,"–")`),
    unit: 't',
    format: '#,##0',
    note: 'Income ÷ gap: at this reference price.',
  });
  sheet.line(20, {
    label: 'Reference that the income implies',
    cells: each((c) => `=IFERROR(${c}8-${c}18*10^6/${c}14/1000,"–")`),
    unit: 'USD/kg',
    format: '#,##0.00',
    note: 'Floor − income ÷ volume: at this volume.',
  });
}

/** Output and sales, which are not the same. */
function addVolumes(sheet: TemplateSheet): void {
  sheet.heading(22, 'Why volume is not output');
  sheet.line(23, {
    label: 'NdPr oxide made',
    cells: each((c) => `=REE.PRODUCTION("Mountain Pass","NdPr oxide",${c}7,,"–")`),
    unit: 't',
    format: '#,##0',
    note: '=REE.SOURCE("Mountain Pass","production: NdPr oxide",C7)',
  });
  sheet.line(24, {
    label: 'NdPr sold, as oxide and metal',
    cells: each((c) => `=REE.VALUE("MP Materials","sales volume: NdPr oxide",${c}7,,"–")`),
    unit: 't',
    format: '#,##0',
    note: '=REE.SOURCE("MP Materials","sales volume: NdPr oxide",C7)',
  });
  sheet.line(25, {
    label: 'Sold beyond output: out of inventory',
    cells: each((c) => `=IFERROR(${c}25-${c}24,"–")`),
    unit: 't',
    format: '#,##0;−#,##0;0',
    note: 'Sold − made.',
  });
  sheet.line(26, {
    label: 'Made in 2025',
    cells: ['=REE.PRODUCTION("Mountain Pass","NdPr oxide",2025)', '', ''],
    unit: 't',
    format: '#,##0',
    note: '',
  });
  sheet.line(27, {
    label: 'Sold in 2025',
    cells: ['=REE.VALUE("MP Materials","sales volume: NdPr oxide",2025)', '', ''],
    unit: 't',
    format: '#,##0',
    note: 'With intercompany sales from 2025-Q4.',
  });
}

function cite({ cited }: TemplateSheet): void {
  cited.answer('floor', 'NdPr', `price: ${floorBasis}`, '2026-Q1');
  cited.table('NdPr oxide, China spot', 'prices', 'NdPr oxide; basis=spot; from>=2025-10-01');
  cited.table('VAT rate', 'policies', 'China; kind=tax; status=in force when reported');
  for (const period of ['2025-Q4', '2026-Q1']) {
    cited.answer(`income ${period}`, 'MP Materials', 'price protection income', period);
    cited.answer(`output ${period}`, 'Mountain Pass', 'production: NdPr oxide', period);
    cited.answer(`sales ${period}`, 'MP Materials', 'sales volume: NdPr oxide', period);
  }
  cited.answer('output 2025', 'Mountain Pass', 'production: NdPr oxide', 2025);
  cited.answer('sales 2025', 'MP Materials', 'sales volume: NdPr oxide', 2025);
}
