import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

const percent = '0%';
const amount = '#,##0';
const year = 'yyyy';
const deal = (filter: string): string => `=REE.TABLE("deals","${filter}","amount",FALSE)`;

/** What the briefing says, the figure that answers, and how it looks. */
const checks: readonly (readonly [statement: string, formula: string, format?: string])[] = [
  ['The DoD holds 15% of MP Materials', '=REE.VALUE("MP Materials","equity stake")', percent],
  [
    'MP Materials shares +224% since 2025',
    '=REE.VALUE("MP Materials","share price change","2025-01-01..2026-12-31")',
    percent,
  ],
  [
    "Project Vault's revenue +25% in 2026",
    '=INDEX(REE.CLAIMS("MP Materials","revenue change",2026),2,1)',
    percent,
  ],
  ['A reserve for 60 days of US NdPr demand', '=REE.VALUE("Project Vault","reserve days")'],
  ['10X stands in Utah', '=REE.VALUE("10X","location")'],
  ['10X starts in Q4 2026', '=REE.VALUE("10X","start")', year],
  ['USA Rare Earth raised USD 3.1 billion', deal('name=USA Rare Earth funding round 2026'), amount],
  ['… a PIPE of USD 1.5 billion included', deal('name=USA Rare Earth share placement 2026'), amount],
  ['USA Rare Earth shares +9%', '=REE.VALUE("USA Rare Earth","share price change")', percent],
  ['Round Top starts by late 2027', '=REE.VALUE("Round Top","start")', year],
  ['Aclara: a joint venture of USD 277 million', deal('Aclara; kind=joint-venture'), amount],
  ['Aclara starts in mid-2026', '=REE.VALUE("Vinton","start")', year],
  ['Energy Fuels and ASM merged in 2025', '=REE.VALUE("ASM","acquisition status")'],
  ['Less Common Metals: pending', '=REE.VALUE("Less Common Metals","acquisition status")'],
  ['Japan invests USD 550 billion', deal('Japan; kind=investment'), amount],
  ['Apple: USD 500 million', deal('Apple; kind=supply'), amount],
  ['Oklahoma grants of USD 8.2 million', deal('name=Oklahoma grants to USA Rare Earth'), amount],
  ['Federal funding of USD 277 million', deal('name=CHIPS award to USA Rare Earth'), amount],
  ['NdPr prices +74%', '=REE.VALUE("NdPr","price change",2026)', percent],
  ['US output exceeds 1,400 t', '=REE.PRODUCTION("United States",,2025)', amount],
  ['ReElement: a further USD 2 million', deal('name=IBAS award to ReElement'), amount],
  ['Cyclic Materials: USD 75 million', deal('name=Cyclic Materials Series C'), amount],
  [
    'DOE: over USD 134 million for recycling',
    deal('name=DOE funding of a Rare Earth Demonstration Facility'),
    amount,
  ],
  ['DOE: over USD 1 billion in 2026', deal('name=DOE funding for critical minerals'), amount],
  ['Ramaco: up to 8% of US demand by 2035', '=REE.VALUE("Ramaco","share of demand",2035)', percent],
];
const first = 5;
const last = first + checks.length - 1;

export const briefingSheet: SheetFile = {
  name: 'Briefing',
  widths: [340, 170, 14, 640],
  hideGridlines: true,
  frozenRows: 4,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['The briefing, figure by figure']],
    A2: [
      [
        'What it says, and what answers. Where the two differ, REE.CLAIMS shows both with their sources: =REE.CLAIMS("10X","location")',
      ],
    ],
    A4: [['The briefing says', 'The data answer', null, 'Formula']],
    [`A${first}`]: checks.map(([statement, formula]) => [statement, formula, null, asText(formula)]),
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A4:D4', look: 'header' },
    { at: 'A4', look: 'text' },
    { at: 'D4', look: 'text' },
    { at: `A${first}:A${last}`, look: 'label' },
    { at: `D${first}:D${last}`, look: 'formula' },
    ...checks.map(([, , format], index) => ({
      at: `B${first + index}`,
      look: 'number' as const,
      ...(format === undefined ? {} : { format }),
    })),
  ],
};
