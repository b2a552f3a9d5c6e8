import { defineTemplate } from './parts/defineTemplate.ts';
import { plansLine } from './parts/plans.ts';
import type { Plans } from './parts/plans.ts';
import { rateLine } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

interface Project {
  readonly name: string;
  readonly product: string;
  readonly status: 'built' | 'announced';
  /** What is counted of the capacity of that status: all, or what it adds to what is built. */
  readonly counted: 'all' | 'added';
  /** The sum comes from a deal, else from the capex estimate. */
  readonly from: 'deal' | 'estimate';
}

const project = (
  name: string,
  product: string,
  from: Project['from'],
  change: Partial<Project> = {},
): Project => ({ name, product, from, status: 'announced', counted: 'all', ...change });

/** Plants for which both an investment and a capacity are printed. */
const projects: readonly Project[] = [
  project('10X', 'NdFeB magnets', 'deal'),
  project('Blacksburg', 'NdFeB magnets', 'deal'),
  project('Benson', 'NdFeB magnets', 'deal'),
  project('Sumter', 'NdFeB magnets', 'deal', { status: 'built' }),
  project('Narva', 'NdFeB magnets', 'deal', { status: 'built' }),
  project('Dallas-Fort Worth hub', 'NdFeB magnets', 'estimate'),
  project('White Mesa', 'NdPr oxide', 'estimate', { counted: 'added' }),
  project('Vinton', 'NdPr oxide', 'deal'),
];
const kinds = ['equity', 'debt', 'guarantee', 'grant', 'tax-credit', 'incentive', 'prepayment'];

const inputs = {
  usdPerEur: {
    label: 'USD per EUR',
    unit: 'USD/EUR',
    value: '',
    format: '0.00',
    from: 'Not in the dataset: type it, or EUR projects have no figure in USD.',
    name: 'REE_USD_per_EUR',
    fedBy: 'rates',
  },
  company: {
    label: 'Funding stack of',
    unit: '',
    value: 'MP Materials',
    format: '',
    from: 'A company or a plant.',
    name: 'REE_funded',
  },
  currency: {
    label: 'Currency of the stack',
    unit: '',
    value: 'USD',
    format: '',
    from: 'Nothing is converted in the stack.',
    name: 'REE_stack_currency',
  },
} satisfies Record<string, TemplateInput>;

/** Investment per tonne of yearly capacity, and who pays. */
export const capitalIntensity = defineTemplate({
  id: 'capital-intensity',
  label: 'Capital intensity',
  purpose:
    'What plants cost per tonne of yearly capacity, and how a company is funded, each sum of money once.',
  inputs,
  takes: ['rates'],
  widthsChars: [24, 18, 12, 10, 16, 10, 17, 14, 14, 60, 14],
  draw: (sheet, _edition, feeds) => {
    const date = sheet.date(
      '',
      'Of the capacity. Blank: as the edition knows it. A year: what is to start by then.',
    );
    const asked = plansLine(sheet, date);
    const { usdPerEur, company, currency } = inputs;
    const eur = rateLine(sheet, firstRow, feeds, usdPerEur);
    const funded = sheet.input(firstRow + 1, company, [company.value]);
    const money = sheet.input(firstRow + 2, currency, [currency.value]);
    const header = firstRow + 4;
    const core = addProjects(sheet, header, { asked, eur });
    const stack = header + projects.length + 3;
    addStack(sheet, stack, { funded, money });
    sheet.chart(
      {
        type: 'columns',
        title: 'Investment per tonne of yearly capacity',
        valueTitle: 'USD per t/yr',
        valueFormat: '#,##0',
        categories: { ...core, column: 0, columns: 1 },
        series: [{ name: 'USD per t/yr', area: { ...core, column: 8, columns: 1 } }],
      },
      { columns: 7 },
    );
    sheet.notes([
      'Sums are as companies announce them: some are lower bounds ("at least", "about"), some include metal, alloy or land, some only magnets. Read them as a range, not as a league table. Products differ: do not compare magnets with oxide.',
      'A sum is the plant investment among the deals, else the capital cost estimate; a dash where neither is printed, or no capacity by the date. White Mesa counts only what phase 2 adds to what is built. Vinton and Blacksburg make other products too, which the tonnes leave out, so their figure is high. A plant whose sum is in another currency has a dash until the rate is typed.',
      'The stack adds "amount counted" of deals by kind: a loan inside a package stands once. Signed, approved and conditional money is in it beside received money: the deal log has the stage. Acquisitions and purchases are uses of money and left out.',
    ]);
    return sheet.layout(core, { header });
  },
});

function addProjects(
  sheet: TemplateSheet,
  header: number,
  { asked, eur }: { readonly asked: Plans; readonly eur: string },
): { row: number; column: number; rows: number; columns: number } {
  const { draft, cited } = sheet;
  const columns = ['Project', 'Product', 'Status', 'Counted', 'Investment', 'Currency', '… in USD'];
  sheet.header(
    header,
    [...columns, 'Capacity, t/yr', 'USD per t/yr', 'Source of the capacity', 'Plans asked to'],
    4,
    9,
  );
  draft.style({ row: header, column: 5, rows: 1, columns: 1 }, 'header');
  projects.forEach(({ name, product, status, counted, from }, at) => {
    const row = header + 1 + at;
    const n = row + 1;
    draft.values(row, 0, [[name, product, status, counted]]);
    draft.style({ row, column: 0, rows: 1, columns: 4 }, 'input');
    const sum = (column: string, estimate: string): string =>
      `=IFERROR(INDEX(REE.TABLE("deals",$A${n}&"; instrument=plant investment","${column}",FALSE),1),IFERROR(${estimate},"–"))`;
    const built = `REE.CAPACITY($A${n},$B${n},${asked.built},"built",,0)`;
    draft.formulas(
      row,
      4,
      [
        [
          sum('amount', `REE.VALUE($A${n},"capex estimate")`),
          sum('currency', `REE.UNIT($A${n},"capex estimate")`),
          `=IF(F${n}="USD",E${n},IF(AND(F${n}="EUR",COUNTIF(${eur},">0")=1),E${n}*${eur},"–"))`,
          `=IF($C${n}="built",${built},REE.CAPACITY($A${n},$B${n},$K${n},$C${n},,0))-IF($D${n}="added",${built},0)`,
          `=IF(N(H${n})>0,IFERROR(G${n}/H${n},"–"),"–")`,
          `=REE.SOURCE($A${n},"nameplate capacity: "&$B${n}&", "&$C${n})`,
          asked.planned(`IFERROR(REE.VALUE($A${n},"start"),0)`),
        ],
      ],
      [['#,##0', '', '#,##0', '#,##0', '#,##0', '', '']],
    );
    if (from === 'deal')
      cited.table(`investment in ${name}`, 'deals', `${name}; instrument=plant investment`);
    else cited.answer(`capex estimate of ${name}`, name, 'capex estimate');
    cited.answer(`capacity of ${name}`, name, `nameplate capacity: ${product}, ${status}`);
  });
  const area = { row: header + 1, column: 4, rows: projects.length, columns: 5 };
  draft.style(area, 'numberHeader');
  draft.style({ ...area, column: 9, columns: 2 }, 'note');
  draft.style({ ...area, row: area.row + area.rows - 1, rows: 1, column: 0, columns: 11 }, 'lastLine');
  return area;
}

function addStack(
  sheet: TemplateSheet,
  header: number,
  { funded, money }: { readonly funded: string; readonly money: string },
): void {
  const { draft, cited } = sheet;
  sheet.header(header, ['Funding by kind', 'Amount counted', 'Share', 'Deals'], 1);
  const table = (row: number, column: string): string =>
    `REE.TABLE("deals",${funded}&"; counts=yes; currency="&${money}&"; kind="&$A${row + 1},"${column}",FALSE)`;
  const total = header + 1 + kinds.length;
  kinds.forEach((kind, at) => {
    const row = header + 1 + at;
    draft.text(row, 0, kind);
    draft.formulas(
      row,
      1,
      [
        [
          `=IFNA(SUM(${table(row, 'amount counted')}),0)`,
          `=IF(B$${total + 1}=0,0,B${row + 1}/B$${total + 1})`,
          `=IFNA(ROWS(${table(row, 'name')}),0)`,
        ],
      ],
      [['#,##0', '0.0%', '0']],
    );
    cited.table(`${kind}, MP Materials`, 'deals', `MP Materials; counts=yes; currency=USD; kind=${kind}`);
  });
  draft.text(total, 0, 'All');
  const sums = ['B', 'C', 'D'].map((c) => `=SUM(${c}${header + 2}:${c}${total})`);
  draft.formulas(total, 1, [sums], [['#,##0', '0.0%', '0']]);
  const figures = { row: header + 1, column: 1, rows: kinds.length + 1, columns: 3 };
  draft.style(figures, 'numberHeader');
  draft.style({ ...figures, row: total, rows: 1, column: 0, columns: 4 }, 'total');
}
