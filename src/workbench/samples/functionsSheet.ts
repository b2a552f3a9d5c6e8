import type { SheetFile } from '../sheet/workbookFile.ts';
import { asText } from './asText.ts';

/** Every function once: what it is for, the formula, the format of its answer. */
const shown: readonly (readonly [label: string, formula: string, format?: string])[] = [
  ['A price, the annual average', '=REE.PRICE("NdPr",2024)'],
  ['A capacity', '=REE.CAPACITY("MP Materials","NdFeB magnets",,"announced")', '#,##0'],
  ['Output of a year', '=REE.PRODUCTION("Mountain Pass","NdPr oxide",2025)', '#,##0'],
  ['Any measure', '=REE.VALUE("United States","net import reliance: compounds and metals",2025)', '0%'],
  ['A number that carries its source', '=REE.FACT("NdPr","price",2024)'],
  ['A card', '=REE.CARD("10X")'],
  ['One line of a history', '=INDEX(REE.HISTORY("NdPr","price",2021,2025),2,2)'],
  [
    'One cell of a comparison',
    '=INDEX(REE.COMPARE({"10X";"Independence"},"nameplate capacity"),2,2)',
    '#,##0',
  ],
  [
    'A sum of deals, nothing counted twice',
    '=SUM(REE.TABLE("deals","Apple","amount counted",FALSE))',
    '#,##0',
  ],
  ['How many facilities a company has', '=COUNTA(REE.LIST("facilities","MP Materials"))'],
  ['What a text could mean', '=INDEX(REE.FIND("mountain pas"),2,1)'],
  ['A measure there is', '=INDEX(REE.FIELDS("NdPr"),2,1)'],
  ['A rival claim', '=INDEX(REE.CLAIMS("10X","nameplate capacity"),3,1)', '#,##0'],
  ['Who says so', '=LEFT(REE.SOURCE("NdPr","price",2024),22)'],
  ['The day it is true for', '=REE.ASOF("NdPr","price: spot")', 'yyyy-mm-dd'],
  ['Its unit', '=REE.UNIT("NdPr","price")'],
  ['Its age in days', '=REE.AGE("NdPr","price: spot")'],
  [
    'Oxide to metal, contained value',
    '=REE.CONVERT(69,"USD/kg oxide","USD/kg metal","NdPr 75:25 by metal")',
    '0.00',
  ],
  ['A basket per kg of oxides', '=REE.BASKET({"Ce","La","NdPr"},{0.502,0.323,0.157},2025)', '0.00'],
  ['The edition', '=REE.EDITION()'],
];

export const functionsSheet: SheetFile = {
  name: 'Functions',
  widths: [320, 170, 14, 620],
  hideGridlines: true,
  rowHeights: { 1: 32 },
  blocks: {
    A1: [['Every function once']],
    A2: [['A cell with an icon has a card: click the icon, or select the cell and press Ctrl+Shift+F5']],
    A3: [['What for', 'Answer', null, 'Formula']],
    A4: shown.map(([label]) => [label]),
    B4: shown.map(([, formula]) => [formula]),
    D4: shown.map(([, formula]) => [asText(formula)]),
  },
  looks: [
    { at: 'A1', look: 'title' },
    { at: 'A2', look: 'note' },
    { at: 'A3:D3', look: 'header' },
    { at: 'A3', look: 'text' },
    { at: 'D3', look: 'text' },
    { at: `A4:A${3 + shown.length}`, look: 'label' },
    { at: `D4:D${3 + shown.length}`, look: 'formula' },
    ...shown.map(([, , format], index) => ({
      at: `B${4 + index}`,
      look: 'number' as const,
      ...(format === undefined ? {} : { format }),
    })),
  ],
};
